"""Every route × role × relation to the case × phase, against one table of expectations."""

import collections
import unittest

from support import samples
from support.cases import BODIES, PHASES, prepared
from support.programs import say
from support.staff import new_bureau, sign_in, template
from support.wire import fresh_key

MISSING = "0123456789abcdef0123456789abcdef"

# Who asks. The relation to the case is part of it: carl is assigned, cissi is not, stina is a supervisor (walled off
# where there is a wall), nils is a caseworker whom nobody has certified.
PEOPLE = ["nobody", "admin", "kommun", "nils", "cissi", "carl", "sara", "stina"]
HOLDERS = {"open": {"carl", "sara", "stina"}, "walled": {"carl", "sara"}}
SUPERVISORS = {"sara", "stina"}

EVERY = set(PHASES)
OPEN = {"intake", "assessment", "action"}
BEFORE = {"intake", "assessment"}

# Command: the phases that take it, and whether it is a supervisor's.
COMMANDS = {
    "correct-contact": (OPEN, False), "add-party": (OPEN, False), "change-party": (OPEN, False),
    "remove-party": (OPEN, False), "add-incident": (BEFORE, False), "change-incident": (BEFORE, False),
    "classify-incident": (BEFORE, False), "assess-incident": ({"assessment"}, False),
    "remove-incident": (BEFORE, False), "add-note": (EVERY, False), "finalise-note": (EVERY, False),
    "assign": (EVERY, True), "unassign": (EVERY, True), "raise-wall": (EVERY, True), "lift-wall": (EVERY, True),
    "begin-assessment": ({"intake"}, False), "return-to-assessment": ({"action"}, False),
    "begin-action": ({"assessment"}, False), "decide-action": ({"action"}, False),
    "record-action-outcome": ({"action", "closed"}, False), "add-task": (EVERY, False), "change-task": (EVERY, False),
    "complete-task": (EVERY, False), "cancel-task": (EVERY, False), "close": (OPEN, False),
    "record-payment": ({"closed"}, False), "reopen": ({"closed"}, False), "strike": (EVERY, True),
    "place-hold": (EVERY, True), "release-hold": (EVERY, True),
    "record-circumstances": (OPEN, False), "overrule-warning": (OPEN, False), "record-standing": (OPEN, False),
    "record-consent": (EVERY, False), "withdraw-consent": (EVERY, False), "record-basis": (EVERY, False),
    "refer": (OPEN, False), "record-referral-answer": (EVERY, False), "acknowledge-alarm": (OPEN, False),
    "record-milestone": (EVERY, False), "mark-campaign": (EVERY, False),
}

# After these the case is another one than the next combination expects: it is made anew.
TRANSFORMING = {
    "begin-assessment", "return-to-assessment", "begin-action", "close", "reopen", "raise-wall", "lift-wall",
    "unassign", "place-hold", "release-hold", "strike", "add-incident", "change-incident", "classify-incident",
    "remove-incident", "acknowledge-alarm",
}

# Before these one more of what they take away or change is added.
NEEDS = {
    "remove-party": ("add-party", OPEN), "remove-incident": ("add-incident", BEFORE),
    "finalise-note": ("add-note", EVERY), "change-task": ("add-task", EVERY), "complete-task": ("add-task", EVERY),
    "cancel-task": ("add-task", EVERY), "release-hold": ("place-hold", EVERY), "strike": ("add-note", EVERY),
    "withdraw-consent": ("record-consent", EVERY),
}


def expected_of_command(command, person, wall, phase):
    """The one rule of the table: 401, then 404, then 403, then 409, then 200."""
    if person == "nobody":
        return 401
    if person not in HOLDERS[wall]:
        return 404
    phases, of_supervisors = COMMANDS[command]
    if of_supervisors and person not in SUPERVISORS:
        return 403
    if phase not in phases or (command == "lift-wall" and wall == "open"):
        return 409
    return 200


# What reads a case and changes nothing: method, end of the path, body.
READINGS = [
    ("GET", "", None), ("GET", "/history", None), ("GET", "/letters", None), ("GET", "/letters/mandate", None),
    ("POST", "/letters/mandate", {"mandateScope": "Prov."}),
]


def expected_of_reading(person, wall, _):
    return 401 if person == "nobody" else 200 if person in HOLDERS[wall] else 404


# Routes without a case: the status for each person, in the order of PEOPLE.
ROLES = {
    ("GET", "/health/live"): [200] * 8,
    ("GET", "/health/ready"): [200] * 8,
    ("GET", "/openapi.json"): [200] * 8,
    ("GET", "/law"): [200] * 8,
    ("GET", "/law.css"): [200] * 8,
    ("GET", "/v1/law/ladders"): [401] + [200] * 7,
    ("POST", "/v1/law/clocks"): [401] + [200] * 7,
    ("GET", "/v1/fingerprint"): [200] * 8,
    ("GET", "/metrics"): [401, 200, 403, 403, 403, 403, 403, 403],
    ("GET", "/v1/session"): [401] + [200] * 7,
    ("GET", "/v1/codes"): [401] + [200] * 7,
    ("GET", "/v1/cases"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("POST", "/v1/cases"): [401, 403, 403, 403, 201, 201, 201, 201],
    ("POST", "/v1/searches"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("GET", "/v1/tasks"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("GET", "/v1/watch"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("GET", "/v1/calendar"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("POST", "/v1/calendar"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("GET", "/calendar"): [404] * 8,
    ("GET", "/v1/conflicts"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("GET", "/v1/ties"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("POST", "/v1/ties"): [401, 403, 403, 403, 201, 201, 201, 201],
    ("GET", "/v1/away"): [401, 403, 403, 200, 200, 200, 200, 200],
    ("POST", "/v1/away"): [401, 403, 403, 422, 201, 201, 201, 201],
    ("GET", "/v1/queue"): [401, 403, 403, 403, 403, 403, 200, 200],
    ("GET", "/v1/workload"): [401, 403, 403, 403, 403, 403, 200, 200],
    ("GET", "/v1/accounts"): [401, 200, 403, 200, 200, 200, 200, 200],
    ("POST", "/v1/accounts"): [401, 201, 403, 403, 403, 403, 403, 403],
    ("POST", "/v1/backups"): [401, 201, 403, 403, 403, 403, 403, 403],
    # The municipality's account reads what is published, and nothing else; who makes a release is a supervisor.
    ("GET", "/v1/releases"): [401, 403, 200, 200, 200, 200, 200, 200],
    # Nobody has named an address for data portals.
    ("GET", "/v1/releases/catalog"): [401, 403, 409, 409, 409, 409, 409, 409],
    ("GET", "/v1/releases/reports"): [401, 403, 403, 403, 403, 403, 200, 200],
    ("GET", "/v1/releases/prepared"): [401, 403, 403, 403, 403, 403, 200, 200],
    ("POST", "/v1/releases/prepared"): [401, 403, 403, 403, 403, 403, 422, 422],
    ("GET", "/v1/releases/returns"): [401, 403, 403, 403, 403, 403, 200, 200],
    # In this order: there is no certificate before one is made, and no answer of an authority.
    ("GET", "/v1/signing/certificate"): [401, 403, 403, 403, 403, 403, 409, 409],
    ("POST", "/v1/signing/certificate"): [401, 403, 403, 403, 403, 403, 201, 201],
    ("POST", "/v1/signing/request"): [401, 403, 403, 403, 403, 403, 201, 201],
    ("PUT", "/v1/signing/certificate"): [401, 403, 403, 403, 403, 403, 409, 409],
    # Secrets: a wrong passphrase is refused whoever asks, and nobody is told more.
    ("POST", "/v1/session"): [401] * 8,
    ("POST", "/v1/activation"): [401] * 8,
    ("POST", "/v1/account/take-back"): [401] * 8,
    ("POST", "/v1/account/passphrase"): [401] * 8,
    ("POST", "/v1/account/totp"): [401] * 8,
    ("DELETE", "/v1/session"): [401] + [204] * 7,
}

# A release or a prepared one that is not there: who may see such things is told so, everybody else that they may not.
RELEASES = {
    ("GET", "/v1/releases/{id}/files/{name}"): [401, 403, 404, 404, 404, 404, 404, 404],
    ("GET", "/v1/releases/prepared/{id}"): [401, 403, 403, 403, 403, 403, 404, 404],
    ("GET", "/v1/releases/prepared/{id}/files/{name}"): [401, 403, 403, 403, 403, 403, 404, 404],
    ("DELETE", "/v1/releases/prepared/{id}"): [401, 403, 403, 403, 403, 403, 404, 404],
    ("POST", "/v1/releases/prepared/{id}/approval"): [401, 403, 403, 403, 403, 403, 404, 404],
    ("GET", "/v1/releases/returns/{id}/files/{name}"): [401, 403, 403, 403, 403, 403, 404, 404],
}

# Where an account's reminders are sent, of an account that is not there: the person's own, or an administrator's.
MAIL = {
    (method, "/v1/accounts/{id}/mail"): [401, 404, 403, 403, 403, 403, 403, 403] for method in ["GET", "PUT", "DELETE"]
}

# A time of being away that is nobody's: who works on cases is told that there is none.
AWAY = {("DELETE", "/v1/away/{id}"): [401, 403, 403, 404, 404, 404, 404, 404]}

# Routes with an account: for each person the status for an account that is there, and for one that is not.
# The account is one that was invited and never activated.
ACCOUNTS = {
    ("GET", "/v1/accounts/{id}"): ([401, 200, 403, 200, 200, 200, 200, 200], [401, 404, 403, 404, 404, 404, 404, 404]),
    ("POST", "/v1/accounts/{id}/certify"):
        ([401, 403, 403, 403, 403, 403, 409, 409], [401, 403, 403, 403, 403, 403, 404, 404]),
    ("POST", "/v1/accounts/{id}/role"):
        ([401, 200, 403, 403, 403, 403, 403, 403], [401, 404, 403, 403, 403, 403, 403, 403]),
    ("POST", "/v1/accounts/{id}/second-factor"):
        ([401, 200, 403, 403, 403, 403, 403, 403], [401, 404, 403, 403, 403, 403, 403, 403]),
    ("POST", "/v1/accounts/{id}/reset"):
        ([401, 200, 403, 403, 403, 403, 403, 403], [401, 404, 403, 403, 403, 403, 403, 403]),
    ("POST", "/v1/accounts/{id}/close"):
        ([401, 200, 403, 403, 403, 403, 200, 200], [401, 404, 403, 403, 403, 403, 404, 404]),
}

# Routes with a question or a tie: for each person the status for one that is not there, or not theirs.
THINGS = {
    ("POST", "/v1/conflicts/{id}/answer"): [401, 403, 403, 404, 404, 404, 404, 404],
    ("DELETE", "/v1/ties/{id}"): [401, 403, 403, 404, 404, 404, 404, 404],
}

WRONG = {"name": "finns-inte", "passphrase": "a wrong passphrase for nobody"}
SHAPES = {
    "/v1/session": WRONG,
    "/v1/activation": {**WRONG, "code": "AAAA-AAAA", "supervisorsWords": []},
    "/v1/account/take-back": WRONG,
    "/v1/account/passphrase": {"old": "a wrong passphrase", "new": "another long passphrase", "oldWasSeen": False},
    "/v1/account/totp": {"passphrase": "a wrong passphrase"},
    "/v1/searches": {"text": "visning"},
    "/v1/ties": {"name": "Provföreningen", "kind": "membership"},
    "/v1/conflicts/{id}/answer": {"outcome": "no-conflict", "words": "Ingen."},
    "/v1/accounts/{id}/mail": {"address": "prov@example.org", "language": "sv"},
    "/v1/releases/prepared": {"report": "finns-inte", "year": 2024},
    "/v1/away": {"from": "2099-07-01", "to": "2099-07-31"},
    "/v1/law/clocks": {"area": "BOS", "breach": "discrimination", "respondentIsEmployer": False,
                       "eventDate": "2025-02-14", "eventPrecision": "day"},
    "/v1/accounts/{id}/certify": {"words": ["ett", "två"]},
    "/v1/accounts/{id}/role": {"role": "supervisor"},
    "/v1/accounts/{id}/second-factor": {"required": False},
}

# These derive a key at each try: two people are enough, the others' way is the same.
COSTLY = {"/v1/session", "/v1/activation", "/v1/account/take-back", "/v1/account/passphrase", "/v1/account/totp"}


class AccessTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Who the bureau is stands in the certificate that it signs with.
        cls.daemon = new_bureau(settings={"bureau": {"name": "Provbyrån"}})
        cls.daemon.start()
        cls.people = template().people
        cls.clients = {name: sign_in(cls.daemon, name) for name in PEOPLE if name != "nobody"}
        cls.clients["nobody"] = cls.daemon.nobody()
        cls.document = cls.clients["nobody"].get("/openapi.json").json

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

    def prepared(self, phase, wall):
        return prepared(self.clients["sara"], self.clients["carl"], phase, walled=wall == "walled")

    def test_no_route_of_the_document_is_missing_from_the_table(self):
        known = set(ROLES) | set(ACCOUNTS) | set(THINGS) | set(AWAY) | set(MAIL) | set(RELEASES)
        known |= {("POST", f"/v1/cases/{{id}}/{command}") for command in COMMANDS} | {("POST", "/v1/cases/{id}/erasure")}
        known |= {(method, "/v1/cases/{id}" + end.replace("mandate", "{letter}")) for method, end, _ in READINGS}
        routes = {
            (method.upper(), path)
            for path, item in self.document["paths"].items() for method in item if method != "parameters"
        }
        self.assertEqual(routes - known, set(), "routes without an expectation")
        self.assertEqual(known - routes, set(), "expectations without a route")
        self.assertEqual(set(COMMANDS), set(BODIES))

    def test_every_command_and_reading_of_a_case_answers_as_the_table_says(self):
        statuses, wrong = collections.Counter(), []

        def judge(what, expected, answer):
            statuses[answer.status] += 1
            if answer.status != expected:
                wrong.append(f"{what}: expected {expected}, got {answer.status} {answer.body[:200]!r}")

        for wall in HOLDERS:
            for phase in PHASES:
                case = self.prepared(phase, wall)
                for person in PEOPLE:
                    for method, route, body in READINGS:
                        answer = self.clients[person].request(method, f"/v1/cases/{case['id']}{route}", body=body)
                        judge(f"{person} {method}{route} {wall} {phase}", expected_of_reading(person, wall, phase), answer)
                for command in COMMANDS:
                    for person in PEOPLE:
                        expected = expected_of_command(command, person, wall, phase)
                        if expected == 200 and command in NEEDS:
                            needed, phases = NEEDS[command]
                            if phase in phases:
                                case = self.clients["sara"].done(
                                    case["id"], needed, BODIES[needed](case, self.people)
                                )
                        body = BODIES[command](case, self.people)
                        answer = self.clients[person].post(
                            f"/v1/cases/{case['id']}/{command}", body, version=case["version"]
                        )
                        judge(f"{person} {command} {wall} {phase}", expected, answer)
                        if answer.status == 200:
                            case = answer.json
                            if command in TRANSFORMING:
                                case = self.prepared(phase, wall)
        say(f"{sum(statuses.values())} combinations of route, role, relation and phase: {dict(sorted(statuses.items()))}")
        self.assertEqual(wrong, [])
        self.assertEqual(sum(statuses.values()), (len(COMMANDS) + len(READINGS)) * len(PEOPLE) * len(PHASES) * len(HOLDERS))

    def test_a_case_is_erased_by_a_supervisor_who_holds_it_once_it_is_closed_and_then_never_was(self):
        count = 0
        for wall in HOLDERS:
            for phase in PHASES:
                case = self.prepared(phase, wall)
                body = {"number": case["number"]}
                for person in PEOPLE:
                    # As a supervisor's command that a closed case takes; nobody has named the right number yet.
                    expected = 401 if person == "nobody" else 404 if person not in HOLDERS[wall] else \
                        403 if person not in SUPERVISORS else 409 if phase != "closed" else 422
                    wrong = {"number": "2020-1"}
                    for place, status in [(case["id"], expected), (MISSING, 401 if person == "nobody" else 404)]:
                        answer = self.clients[person].post(f"/v1/cases/{place}/erasure", wrong, version=case["version"])
                        self.assertEqual(answer.status, status, (person, wall, phase, answer))
                        count += 1
                if phase != "closed":
                    continue
                answer = self.clients["sara"].post(f"/v1/cases/{case['id']}/erasure", body, version=case["version"])
                self.assertEqual((answer.status, answer.body), (204, b""))
                for person in PEOPLE[1:]:
                    routes = READINGS + [("POST", f"/{command}", None) for command in COMMANDS]
                    for method, route, sent in routes + [("POST", "/erasure", body)]:
                        if sent is None and method == "POST":
                            sent = BODIES[route[1:]](case, self.people)
                        version = case["version"] if method == "POST" and "letters" not in route else None
                        answers = [
                            self.without_number(self.clients[person].post(f"/v1/cases/{place}{route}", sent, version=version)
                                                if version else
                                                self.clients[person].request(method, f"/v1/cases/{place}{route}", body=sent))
                            for place in [case["id"], MISSING]
                        ]
                        self.assertEqual(answers[0], answers[1], (person, route))
                        self.assertEqual(answers[0][0], 404)
                        count += 2
        say(f"{count} answers about cases that are to be erased, were, and never were")

    def test_every_other_route_answers_each_role_as_the_table_says(self):
        wrong, count = [], 0

        def judge(what, expected, answer):
            nonlocal count
            count += 1
            if answer.status != expected:
                wrong.append(f"{what}: expected {expected}, got {answer.status} {answer.body[:200]!r}")

        for (method, path), expected in ROLES.items():
            for person, status in zip(PEOPLE, expected):
                if path in COSTLY and person not in ["nobody", "carl"] or method == "DELETE":
                    continue
                body = SHAPES.get(path) if method == "POST" else None
                if path == "/v1/signing/certificate":
                    body = {"POST": {"days": 10}, "PUT": {"pem": "no certificate"}}.get(method)
                if path == "/v1/backups":
                    body = {"path": str(self.daemon.home / f"{person}.backup")}
                if method == "POST" and path == "/v1/cases":
                    body = samples.registration()
                if method == "POST" and path == "/v1/accounts":
                    body = {"name": f"ny-{person}", "role": "caseworker", "secondFactor": False}
                judge(f"{person} {method} {path}", status, self.clients[person].request(method, path, body=body))
        for (method, path), (there, missing) in ACCOUNTS.items():
            for index, person in enumerate(PEOPLE):
                body = SHAPES.get(path)
                made = self.clients["admin"].post(
                    "/v1/accounts", {"name": f"prov-{fresh_key()[:8]}", "role": "caseworker", "secondFactor": False}
                )
                self.assertEqual(made.status, 201, made)
                place = path.replace("{id}", made.json["account"]["id"])
                judge(f"{person} {method} {path}", there[index], self.clients[person].request(method, place, body=body))
                place = path.replace("{id}", MISSING)
                judge(f"{person} {method} {path} missing", missing[index],
                      self.clients[person].request(method, place, body=body))
        tie = self.clients["carl"].post("/v1/ties", SHAPES["/v1/ties"]).json["id"]
        for (method, path), expected in THINGS.items():
            for person, status in zip(PEOPLE, expected):
                # A tie is taken back by who declared it and by nobody else, a supervisor who can read it included.
                for thing in [MISSING] + ([tie] if person != "carl" else []):
                    place = path.replace("{id}", thing)
                    judge(f"{person} {method} {path}", status,
                          self.clients[person].request(method, place, body=SHAPES.get(path)))
        judge("carl takes back", 204, self.clients["carl"].request("DELETE", f"/v1/ties/{tie}"))
        for (method, path), expected in {**AWAY, **MAIL}.items():
            body = SHAPES.get(path) if method == "PUT" else None
            for person, status in zip(PEOPLE, expected):
                place = path.replace("{id}", MISSING)
                judge(f"{person} {method} {path}", status, self.clients[person].request(method, place, body=body))
        for (method, path), expected in RELEASES.items():
            for person, status in zip(PEOPLE, expected):
                thing = "7" if path.startswith("/v1/releases/{id}") else MISSING
                place = path.replace("{id}", thing).replace("{name}", "manifest.json")
                judge(f"{person} {method} {path}", status, self.clients[person].request(method, place))
        for person, status in [("admin", 200), ("carl", 200), ("cissi", 403), ("sara", 403), ("kommun", 403)]:
            place = f"/v1/accounts/{self.people['carl']}/mail"
            put = self.clients[person].request("PUT", place, body=SHAPES["/v1/accounts/{id}/mail"])
            judge(f"{person} sets carl's address", status, put)
            judge(f"{person} sees carl's address", status, self.clients[person].get(place))
        place = f"/v1/accounts/{self.people['carl']}/mail"
        judge("carl takes his address away", 204, self.clients["carl"].request("DELETE", place))
        judge("carl has no address", 404, self.clients["carl"].get(place))
        self.judge_times_of_others(judge)
        # Signing out comes last of this, on a session of its own.
        path = ("DELETE", "/v1/session")
        judge("nobody signs out", ROLES[path][0], self.clients["nobody"].request("DELETE", "/v1/session"))
        cissi = sign_in(self.daemon, "cissi")
        judge("cissi signs out", ROLES[path][4], cissi.request("DELETE", "/v1/session"))
        judge("cissi after signing out", 401, cissi.get("/v1/session"))
        self.assertEqual(self.clients["cissi"].get("/v1/session").status, 200, "another session ended too")
        say(f"{count} combinations of the other routes and roles")
        self.assertEqual(wrong, [])

    def judge_times_of_others(self, judge):
        """A caseworker sees and takes back their own times alone; another's is as one that never was."""
        body = {**SHAPES["/v1/away"], "deputy": self.people["cissi"]}
        made = self.clients["carl"].post("/v1/away", body)
        judge("carl says that he is away", 201, made)
        place = f"/v1/away/{made.json['id']}"
        for person, whose, status in [
            ("cissi", "everyone", 403), ("cissi", self.people["carl"], 403), ("carl", self.people["carl"], 200),
            ("sara", "everyone", 200), ("stina", self.people["carl"], 200),
        ]:
            judge(f"{person} looks at times of {whose}", status, self.clients[person].get(f"/v1/away?whose={whose}"))
        judge("cissi says it of carl", 403, self.clients["cissi"].post("/v1/away", {**body, "person": self.people["carl"]}))
        judge("sara says it of carl", 201, self.clients["sara"].post("/v1/away", {**body, "person": self.people["carl"]}))
        answers = [self.without_number(self.clients["cissi"].request("DELETE", path))
                   for path in [place, f"/v1/away/{MISSING}"]]
        self.assertEqual(answers[0], answers[1])
        judge("carl takes it back", 204, self.clients["carl"].request("DELETE", place))
        judge("carl takes it back again", 404, self.clients["carl"].request("DELETE", place))

    def test_a_hidden_case_and_one_that_never_was_are_answered_with_the_same_bytes(self):
        compared = 0
        cases = [self.prepared("action", "walled"), self.prepared("intake", "open"), self.prepared("closed", "walled")]
        for case in cases:
            wall = "walled" if case.get("wall") else "open"
            for person in PEOPLE:
                if person in HOLDERS[wall] or person == "nobody":
                    continue
                client = self.clients[person]
                for method, route, body in READINGS + [("POST", f"/{command}", None) for command in COMMANDS]:
                    for language in ["sv", "en"]:
                        answers = []
                        for place in [case["id"], MISSING]:
                            headers = {"Accept-Language": language}
                            if (method, route, body) in READINGS:
                                answer = client.request(method, f"/v1/cases/{place}{route}", body=body, headers=headers)
                            else:
                                answer = client.post(
                                    f"/v1/cases/{place}{route}", BODIES[route[1:]](case, self.people),
                                    version=case["version"], headers=headers,
                                )
                            answers.append(self.without_number(answer))
                        self.assertEqual(answers[0], answers[1], (person, route))
                        self.assertEqual(answers[0][0], 404)
                        compared += 1
        say(f"{compared} pairs of answers about a hidden and a missing case are byte for byte the same")

    def test_a_conflict_is_answered_with_the_same_bytes_wherever_the_name_lies(self):
        sara, carl, cissi = self.clients["sara"], self.clients["carl"], self.clients["cissi"]
        stina = self.clients["stina"]
        mark = fresh_key()[:8]
        names = {place: f"{place} Prov{mark}son" for place in ["Synlig", "Gömdes", "Murade", "Bunden", "Ledigt"]}

        def registration(role, name, **more):
            body = samples.registration(**more)
            party = {"role": role, "name": name}
            if role == "respondent":
                party["respondent"] = {"kind": "PRIVAT"}
            body["parties"] = [party]
            body["incidents"] = []
            return body

        self.assertEqual(carl.post("/v1/cases", registration("complainant", names["Synlig"])).status, 201)
        self.assertEqual(cissi.post("/v1/cases", registration("complainant", names["Gömdes"])).status, 201)
        walled = registration("complainant", names["Murade"])
        walled["wall"] = {"named": [stina.person, cissi.person], "reason": "prov"}
        self.assertEqual(stina.post("/v1/cases", walled).status, 201)
        self.assertEqual(cissi.post("/v1/ties", {"name": names["Bunden"], "kind": "friendship"}).status, 201)
        answers = {}
        for place, name in names.items():
            answer = carl.post("/v1/cases", registration("respondent", name))
            self.assertEqual(answer.status, 201, answer)
            self.assertEqual(answer.json["askSupervisor"], place != "Ledigt", place)
            status, headers, body = self.without_number(answer)
            case = answer.json
            headers["location"] = headers["location"].replace(case["id"], "ID")
            body = body.replace(case["id"].encode(), b"ID").replace(f'"{case["number"]}"'.encode(), b"NUMBER")
            body = body.replace(name.encode(), b"NAME").replace(case["registeredAt"].encode(), b"TIME")
            body = body.replace(b'"askSupervisor":false', b'"askSupervisor":true')
            headers = {name: value for name, value in headers.items() if name != "content-length"}
            answers[place] = (status, headers, body)
        for place, answer in answers.items():
            self.assertEqual(answer, answers["Synlig"], place)
        # Why, is nowhere in what the asker is shown.
        self.assertEqual(carl.get("/v1/conflicts").json["items"], [])
        self.assertEqual(len([one for one in sara.get("/v1/conflicts").json["items"]
                              if one["askedBy"] == carl.person and one["matches"]]) >= 3, True)

    @staticmethod
    def without_number(answer):
        """An answer without the number of its request and the time."""
        number = answer.headers.get("x-request-id", "?")
        headers = {name: value for name, value in answer.headers.items() if name not in ["x-request-id", "date"]}
        return answer.status, headers, answer.body.replace(number.encode(), b"NUMBER")

    def test_lists_and_searches_show_a_hidden_case_to_nobody_without_a_key(self):
        word = "gömdordet" + fresh_key()[:8]
        sara, carl = self.clients["sara"], self.clients["carl"]
        case = sara.post("/v1/cases", samples.registration(title=word, narrative=f"{word} i texten")).json
        sara.done(case["id"], "assign", {"people": [carl.person]})
        sara.done(case["id"], "add-task", {"task": {"title": word, "due": samples.today(), "assignee": carl.person}})
        sara.done(case["id"], "raise-wall", {"wall": {"named": [sara.person, carl.person], "reason": word}})
        number = case["number"]
        for person in PEOPLE[1:]:
            client, seen = self.clients[person], b""
            for place in ["/v1/cases?limit=100&sort=number", f"/v1/cases?number={number}", "/v1/tasks?limit=100",
                          "/v1/watch?limit=100",
                          "/v1/queue?limit=100", "/v1/workload", "/v1/accounts", "/metrics"]:
                seen += client.get(place).body
            seen += client.post("/v1/searches", {"text": word}).body
            seen += client.post("/v1/searches", {"text": word[:6] + "*", "limit": 100}).body
            holds = person in ["sara", "carl"]
            self.assertEqual(word.encode() in seen, holds, person)
            self.assertEqual(case["id"].encode() in seen, holds, person)
            if not holds:
                self.assertNotIn(f'"{number}"'.encode(), seen, person)
