"""A canary in every field of every command: it stands in no byte the daemon writes and in no answer to a stranger."""

import base64
import threading
import unittest
import urllib.parse

from support import samples
from support.cases import alarm
from support.canaries import Canaries, filled_fields, text_fields
from support.daemon import scratch
from support.programs import amount, say
from support.staff import new_bureau, passphrase, sign_in, template
from support.trace import WRAPPER, Trace
from support.wire import fresh_key


class Letter:
    """Bodies with a canary in every text."""

    def __init__(self, canaries, command):
        self.canaries, self.command = canaries, command

    def text(self, field, length=14, around=True):
        word = self.canaries.make(f"{self.command} {field}", length)
        return f"Prov {word} slut" if around else word

    def tag(self, field):
        word = self.canaries.make(f"{self.command} {field}", 16)
        return self.canaries.remember(f"{self.command} {field}", f"qz-{word[:8]}-{word[8:]}")

    def contact(self):
        return {"channel": "phone", "receivedOn": self.canaries.remember(f"{self.command} receivedOn", "1997-05-13"),
                "title": self.text("title"), "narrative": self.text("narrative"), "referredBy": self.text("referredBy"),
                "reference": self.text("reference")}

    def party(self, role="witness", **more):
        body = {"role": role, "name": self.text("name"), "language": self.tag("language"),
                "interpreterLanguage": self.tag("interpreterLanguage"),
                "accessibilityNeeds": self.text("accessibilityNeeds"), "municipality": self.text("party municipality"),
                "contactWays": [{"kind": "phone", "value": self.text("contact way"),
                                 "safeToUse": self.text("safe to use")}], "persons": 97531}
        body.update(more)
        return body

    def respondent(self):
        return self.party("respondent", respondent={
            "kind": "HYRESVÄRD", "organisationNumber": self.text("organisationNumber", around=False),
            "municipality": self.text("respondent municipality")})

    def incident(self, **more):
        return {"what": self.text("what"), "municipality": self.text("incident municipality"),
                "from": self.canaries.remember("incident from", "1998-07-19"), **more}

    def assessment(self):
        return {"finding": "breachLikely", "reasons": self.text("reasons"), "evidence": self.text("evidence"),
                "assessed": {"area": "BOS", "grounds": ["ETN"], "forms": ["direkt"]},
                "ladders": [{"form": "direkt", "answers": [{"step": "direkt.område", "yes": True}]}]}

    def consent(self, purpose):
        return {"purpose": purpose, "giver": 1, "scope": self.text("scope"), "recipient": self.text("recipient"),
                "form": "written", "givenOn": samples.today()}

    def referral(self, **more):
        return {"receiver": "ombudsman", "name": self.text("name"), "sentOn": samples.today(),
                "what": self.text("what"), **more}

    def closure(self, told=True):
        informed = {"told": {"what": self.text("told"), "how": "phone", "on": samples.today()}}
        if not told:
            informed = {"notTold": {"reason": self.text("not told")}}
        sum = int(self.canaries.remember("settlement", "918273645"))
        return {"outcome": "förlikning med ersättning", "reasons": self.text("reasons"), "retention": "ordinary",
                "informed": informed, "settlement": {"amountSEK": sum, "paid": "no"},
                "runningClocks": self.text("runningClocks")}


def life(canaries, people):
    """A case's life with a canary in every field: (command, body), where a kind as the `id` stands for the newest of it, and a
    function makes the body of the case as it stands.

    Between them the bodies fill every text field of every command.
    """
    def letter(command):
        return Letter(canaries, command)

    def reason(command):
        return {"reason": letter(command).text("reason")}

    return [
        ("correct-contact", {"contact": letter("correct-contact").contact(), **reason("correct-contact")}),
        ("add-party", {"party": letter("add-party").respondent()}),
        ("change-party", {"id": "parties", "party": letter("change-party").respondent()}),
        ("remove-party", {"id": "parties", **reason("remove-party")}),
        ("add-incident", {"incident": letter("add-incident").incident()}),
        ("change-incident", {"id": "incidents", "incident": letter("change-incident").incident()}),
        ("remove-incident", {"id": "incidents", **reason("remove-incident")}),
        ("classify-incident", {"id": "incidents", "alleged": {"area": "BOS", "grounds": ["ETN"]}}),
        ("add-note", {"note": {"kind": "memo", "text": letter("add-note").text("text")}}),
        ("finalise-note", {"id": "notes"}),
        ("assign", {"people": [people["carl"]], **reason("assign")}),
        ("unassign", {"person": people["carl"], **reason("unassign")}),
        ("assign", {"people": [people["carl"]]}),
        ("record-circumstances", {"id": "incidents", "circumstances": {
            "respondentIsEmployer": False, "ownKnowledge": canaries.remember("own knowledge", "1998-08-23")}}),
        ("overrule-warning", {"id": "incidents", "warning": "outside-the-act", **reason("overrule-warning")}),
        ("record-standing", {"id": 1, "standing": {
            "birthDate": canaries.remember("birth", "1961-09-17"), "membership": "former",
            "union": {"name": letter("record-standing").text("union"), "position": "no-answer",
                      "askedOn": canaries.remember("union asked", "1998-09-29")}}}),
        ("record-consent", {"consent": letter("record-consent").consent("referral")}),
        ("refer", lambda case: {"referral": letter("refer").referral(consent=case["consents"][-1]["id"])}),
        ("refer", {"referral": letter("refer").referral(override=letter("refer").text("override"))}),
        ("record-referral-answer", {"id": "referrals", "answeredOn": samples.today(),
                                    "answer": letter("record-referral-answer").text("answer")}),
        ("withdraw-consent", {"id": "consents", "withdrawnOn": samples.today(), **reason("withdraw-consent")}),
        ("record-basis", {"basis": {"purpose": "advice", "basis": "6.1.a", "special": "9.2.a",
                                    "from": samples.today(), "note": letter("record-basis").text("note")}}),
        ("acknowledge-alarm", lambda case: {"alarm": alarm(case)}),
        ("record-milestone", {"milestone": "first-answer", "reachedOn": samples.today()}),
        ("mark-campaign", {"campaign": letter("mark-campaign").text("campaign")}),
        ("begin-assessment", reason("begin-assessment")),
        ("assess-incident", {"id": "incidents", "assessment": letter("assess-incident").assessment()}),
        ("begin-action", reason("begin-action")),
        ("return-to-assessment", reason("return-to-assessment")),
        ("begin-action", {}),
        ("decide-action", {"action": {"kind": "negotiation", "text": letter("decide-action").text("text"),
                                      "override": letter("decide-action").text("override")}}),
        ("record-action-outcome", {"id": "actions", "outcome": letter("record-action-outcome").text("outcome")}),
        ("add-task", {"task": {"title": letter("add-task").text("title"),
                               "due": canaries.remember("task due", "2041-11-23")}}),
        ("change-task", {"id": "tasks", "task": {"title": letter("change-task").text("title"),
                                                 "due": canaries.remember("task due", "2041-10-27")}}),
        ("complete-task", {"id": "tasks"}),
        ("add-task", {"task": {"title": letter("add-task").text("title"), "due": "2041-11-23"}}),
        ("cancel-task", {"id": "tasks", **reason("cancel-task")}),
        ("add-task", {"task": {"title": letter("add-task").text("title"), "due": "2041-11-23"}}),
        ("close", {"closure": letter("close").closure()}),
        ("record-payment", {"paid": "yes", "paidOn": samples.today()}),
        ("reopen", reason("reopen")),
        ("begin-action", {}),
        ("close", {"closure": letter("close").closure(told=False)}),
        ("place-hold", reason("place-hold")),
        ("release-hold", reason("release-hold")),
        ("add-note", {"note": {"kind": "final", "text": letter("add-note struck").text("text")}}),
        ("strike", {"version": "newest", **reason("strike")}),
        ("raise-wall", {"wall": {"named": [people["sara"], people["carl"]],
                                 "reason": letter("raise-wall").text("reason")}}),
        ("lift-wall", reason("lift-wall")),
        # With this every letter can be written.
        ("record-consent", {"consent": letter("record-consent").consent("contact-respondent")}),
        ("raise-wall", {"wall": {"named": [people["sara"], people["carl"]],
                                 "reason": letter("raise-wall").text("reason")}}),
    ]


class CanaryTests(unittest.TestCase):
    def test_the_search_for_canaries_finds_them_in_every_form(self):
        canaries = Canaries(3)
        word, day = canaries.make("a word"), canaries.remember("a day", "1997-05-13")
        around = b"\x00\xffzqzq"
        plain = word.encode()
        for form in [plain, plain.upper(), word.encode("utf-16-le"), word.encode("utf-16-be"), plain.hex().encode(),
                     plain.hex().upper().encode(), b"x" + plain, *[base64.b64encode(b"." * shift + plain + b"slut") for shift in range(3)]]:
            self.assertEqual(canaries.found_in(around + form + around), ["a word"], form)
            self.assertEqual(canaries.found_in(around + form[:-12]), [], form)
        self.assertEqual(canaries.found_in(day.encode()), ["a day"])

    def test_no_canary_of_any_field_is_in_a_byte_the_daemon_writes_or_in_a_strangers_answer(self):
        canaries = Canaries(7)
        trace = scratch("trace") / "calls"
        daemon = new_bureau(wrapper=WRAPPER + ["-o", str(trace)], settings={"log": {"level": "trace"}})
        daemon.start(120)
        watcher = SharedMemoryWatcher(daemon.data, canaries)
        watcher.start()
        try:
            self.live(daemon, canaries)
            self.assertEqual(daemon.stop(120), 0, daemon.said()[-2000:])
        finally:
            watcher.finish()
            daemon.kill()
        self.assertEqual(watcher.found, [], "in the files as they stood while the daemon ran")
        self.assertGreater(watcher.looks, 0)
        self.judge_trace(daemon, canaries, trace)
        self.judge_files(daemon, canaries)

    # What is done

    def live(self, daemon, canaries):
        people = template().people
        self.clients = {name: sign_in(daemon, name) for name in ["sara", "carl", "admin", "kommun", "cissi", "stina"]}
        sara, carl = self.clients["sara"], self.clients["carl"]
        for name, client in self.clients.items():
            canaries.remember(f"the passphrase of {name}", passphrase(name))
            canaries.remember(f"the token of {name}", client.token)
        document = daemon.nobody().get("/openapi.json").json
        used = {"Register": set()}
        registration = self.registration(canaries, people)
        answer = sara.post("/v1/cases", registration, key=canaries.make("Idempotency-Key", 30))
        self.assertEqual(answer.status, 201, answer)
        used["Register"] |= filled_fields(registration)
        case = answer.json
        walled = {**self.registration(canaries, people), "wall": {
            "named": [sara.person, carl.person], "reason": Letter(canaries, "register").text("wall reason")}}
        self.assertEqual(sara.post("/v1/cases", walled).status, 201)
        used["Register"] |= filled_fields(walled)
        for command, body in life(canaries, people):
            body = dict(body(case) if callable(body) else body)
            if isinstance(body.get("id"), str):
                body["id"] = case[body["id"]][-1]["id"]
            if body.get("version") == "newest":
                body["version"] = case["version"]
            answer = sara.post(f"/v1/cases/{case['id']}/{command}", body, version=case["version"], key=fresh_key())
            self.assertEqual(answer.status, 200, (command, answer))
            case = answer.json
            used.setdefault(command, set()).update(filled_fields(body))
        self.write_letters(canaries, case, used)
        self.erase(canaries, people, used)
        self.conflicts(canaries)
        self.judge_coverage(document, used)
        self.fill_desk(canaries, sara)
        self.find(canaries)
        self.judge_strangers(canaries, case)
        self.judge_errors(canaries, case)
        canaries.make("a field", 10)
        self.assertEqual(canaries.found_in(sara.get("/metrics").body + daemon.nobody(True).get("/metrics").body), [])
        # Accounts: secrets that the daemon gives out are canaries too.
        made = self.clients["admin"].post("/v1/accounts", {"name": "inbjuden", "role": "caseworker"}).json
        canaries.remember("an activation code", made["activationCode"])
        secret = self.clients["cissi"].post("/v1/account/totp", {"passphrase": passphrase("cissi")})
        self.assertEqual(secret.status, 200, secret)
        canaries.remember("an authenticator's secret", secret.json["secret"])
        # Images are written when a session ends, too.
        self.assertEqual(carl.request("DELETE", "/v1/session").status, 204)

    def write_letters(self, canaries, case, used):
        """Every letter in both languages, with words of its own where it takes them; it holds them and the case's."""
        sara, place = self.clients["sara"], f"/v1/cases/{case['id']}/letters"
        letters = sara.get(place).json["letters"]
        self.assertEqual([one["letter"] for one in letters if not one["ready"]], [])
        for one in letters:
            for language in ["sv", "en"]:
                letter = Letter(canaries, f"letter {one['letter']}")
                body = {"caseworker": letter.text("caseworker")}
                if one["letter"] == "mandate":
                    body["mandateScope"] = letter.text("mandateScope")
                if one.get("referrals"):
                    body["referral"] = one["referrals"][-1]
                if one["letter"] == "settlement":
                    body["amountSEK"] = int(canaries.remember("letter amountSEK", "827364591"))
                answer = sara.post(f"{place}/{one['letter']}?lang={language}", body)
                self.assertEqual(answer.status, 200, answer)
                self.assertIn(body["caseworker"].encode(), answer.body)
                used.setdefault("letter", set()).update(filled_fields(body))
                self.assertEqual(sara.get(f"{place}/{one['letter']}?answerBy={canaries.make('bad day')}").status, 422)

    def erase(self, canaries, people, used):
        """A case full of words, erased."""
        sara, registration = self.clients["sara"], self.registration(canaries, people)
        case = sara.post("/v1/cases", registration).json
        case = sara.done(case["id"], "close", samples.closure())
        body = {"number": case["number"]}
        answer = sara.post(f"/v1/cases/{case['id']}/erasure", body, version=case["version"])
        self.assertEqual((answer.status, answer.body), (204, b""), answer)
        self.assertEqual(sara.get(f"/v1/cases/{case['id']}").status, 404)
        used["erasure"] = filled_fields(body)

    def conflicts(self, canaries):
        """A tie, a party that meets it, and an answer with words."""
        sara, letter = self.clients["sara"], Letter(canaries, "row tie")
        name = letter.text("name")
        tie = {"name": name, "organisationNumber": letter.text("number", around=False), "kind": "family",
               "note": letter.text("note")}
        self.assertEqual(self.clients["carl"].post("/v1/ties", tie).status, 201)
        body = samples.registration()
        body["parties"][0]["name"] = name
        answer = sara.post("/v1/cases", body)
        self.assertEqual((answer.status, answer.json.get("askSupervisor")), (201, True))
        asked = [one for one in sara.get("/v1/conflicts").json["items"] if one.get("caseID") == answer.json["id"]]
        self.assertEqual(len(asked), 1)
        words = {"outcome": "handled", "words": letter.text("words")}
        self.assertEqual(sara.post(f"/v1/conflicts/{asked[0]['id']}/answer", words).status, 200)
        self.assertEqual(len(sara.get("/v1/ties").json["items"]), 1)

    def registration(self, canaries, people):
        letter = Letter(canaries, "register")
        return {"contact": letter.contact(), "parties": [letter.party("complainant"), letter.respondent()],
                "incidents": [letter.incident(respondents=[2], wronged=[1])]}

    def judge_coverage(self, document, used):
        """Every text field of every command that the document knows was filled."""
        missing = []
        for path, item in document["paths"].items():
            command = path.removeprefix("/v1/cases/{id}/")
            if command == "letters/{letter}":
                command = "letter"
            if path == "/v1/cases":
                command = "Register"
            elif command == path or "post" not in item:
                continue
            schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
            if command not in used:
                missing.append(command)
            missing += [f"{command} {field}" for field in text_fields(schema, document) - used.get(command, set())]
        self.assertEqual(missing, [], "fields without a canary")
        say(f"{len(used)} commands, {sum(len(fields) for fields in used.values())} fields filled")

    def fill_desk(self, canaries, sara):
        self.rows = amount(150, 20_000)
        for count in range(self.rows):
            letter = Letter(canaries, f"row {count}")
            body = samples.registration(title=letter.text("title"), narrative=letter.text("narrative") * 40)
            body["parties"][0]["name"] = letter.text("name")
            answer = sara.post("/v1/cases", body)
            self.assertEqual(answer.status, 201, answer)

    def find(self, canaries):
        sara = self.clients["sara"]
        document = sara.get("/openapi.json").json
        parameters = document["paths"]["/v1/cases"]["get"]["parameters"]
        sort = next(one for one in parameters if one.get("name") == "sort")["schema"]
        sorts = sort.get("enum") or document["components"]["schemas"][sort["$ref"].rsplit("/", 1)[1]]["enum"]
        for order in sorts:
            place = f"/v1/cases?limit=100&sort={urllib.parse.quote(order)}"
            while place:
                answer = sara.get(place)
                self.assertEqual(answer.status, 200, answer)
                place = answer.json.get("next")
        for field in ["municipality", "reference"]:
            word = canaries.make(f"query {field}")
            self.assertEqual(sara.get(f"/v1/cases?{field}={word}&sort=number").status, 200)
        for text in [canaries.make("searched"), canaries.make("searched")[:8] + "*", f'"prov {canaries.make("searched")}"',
                     "Prov", "pro*", "slut prov"]:
            answer = sara.post("/v1/searches", {"text": text, "limit": 100})
            self.assertEqual(answer.status, 200, answer)
        sara.get("/v1/tasks?limit=100")
        sara.get("/v1/watch?limit=100")
        sara.get(sara.get("/v1/calendar").json["href"])
        address = canaries.make("mail address") + "@example.org"
        place = f"/v1/accounts/{sara.person}/mail"
        self.assertEqual(sara.request("PUT", place, body={"address": address, "language": "sv"}).status, 200)
        sara.get("/v1/queue?limit=100")
        sara.get("/v1/workload")
        # Names in places where only a stranger or a mistake would put them.
        nobody = sara.another()
        nobody.token = None
        nobody.get(f"/v1/{canaries.make('a path')}?{canaries.make('a query')}=1")
        nobody.get(f"/calendar?token={canaries.make('a wrong calendar')}")
        nobody.get("/health/live", headers={"User-Agent": canaries.make("User-Agent")})
        nobody.post("/v1/session", {"name": canaries.make("a name that is none"), "passphrase": canaries.make("a wrong passphrase")})
        nobody.get("/v1/session", headers={"Authorization": f"Bearer {canaries.make('a wrong token')}"})

    # What must hold

    def judge_strangers(self, canaries, case):
        seen = b""
        for name in ["admin", "kommun", "cissi"]:
            client = self.clients[name]
            for place in [f"/v1/cases/{case['id']}", f"/v1/cases/{case['id']}/history", "/v1/cases?limit=100",
                          f"/v1/cases/{case['id']}/letters", f"/v1/cases/{case['id']}/letters/closing-notice",
                          "/v1/tasks", "/v1/queue", "/v1/workload", "/v1/accounts", "/metrics", "/v1/codes",
                          "/v1/law/ladders", "/law", "/v1/watch", "/v1/watch?whose=escalated",
                          "/v1/away", "/v1/conflicts", "/v1/ties", "/v1/calendar", "/calendar", "/v1/releases",
                          "/v1/releases/catalog", "/v1/releases/reports", "/v1/releases/prepared",
                          "/v1/releases/returns", "/v1/signing/certificate"]:
                seen += client.get(place).body
            seen += client.post("/v1/searches", {"text": "Prov"}).body
            seen += client.command(case["id"], "add-note", samples.note("x"), version=1).body
        self.assertEqual(canaries.found_in(seen), [], "in an answer to somebody without a key")
        # The walled case's words, to the supervisor whom the wall shuts out.
        stina = self.clients["stina"]
        walled = canaries.only(lambda word, place: not place.startswith(("row ", "query")) and len(word) > 11)
        seen = stina.get(f"/v1/cases/{case['id']}").body + stina.get("/v1/tasks").body + stina.get("/v1/workload").body
        place = "/v1/cases?limit=100"
        while place:
            answer = stina.get(place)
            seen, place = seen + answer.body, answer.json.get("next")
        for word in list(walled.places)[:20] + ["Prov"]:
            seen += stina.post("/v1/searches", {"text": word, "limit": 100}).body
        self.assertEqual(walled.found_in(seen), [], "in an answer to the supervisor behind the wall")

    def judge_errors(self, canaries, case):
        """No refusal repeats what was sent or what the case holds."""
        sara, place = self.clients["sara"], f"/v1/cases/{case['id']}"
        word = canaries.make
        bodies = [
            ("correct-contact", {"contact": {"channel": word("bad code"), "receivedOn": word("bad day"), "title": "", "narrative": 7}}),
            ("add-party", {"party": {"role": "witness", "name": word("long") * 50}}),
            ("add-party", {"party": {"role": "witness", "language": word("bad language") + "!", "sex": word("bad code")}}),
            ("add-note", {"note": {"kind": word("bad code"), "text": word("text") + "\u0000"}}),
            ("change-party", {"id": 99, "party": {"role": "witness", "name": word("unknown party")}}),
            ("record-payment", {"paid": "yes", "paidOn": word("bad day")}),
            ("strike", {"version": 99999, "reason": word("reason")}),
            ("close", {"closure": {**Letter(canaries, "close wrong phase").closure()}}),
            ("assign", {"people": [word("no person")], "reason": word("reason")}),
            ("record-consent", {"consent": {**Letter(canaries, "bad consent").consent("representation"), "giver": 99}}),
            ("refer", {"referral": Letter(canaries, "bad referral").referral(consent=99)}),
            ("overrule-warning", {"id": 1, "warning": word("bad code"), "reason": word("reason")}),
        ]
        seen, count = b"", 0
        for command, body in bodies:
            answer = sara.command(case["id"], command, body, version=case["version"])
            self.assertGreaterEqual(answer.status, 400, answer)
            seen, count = seen + answer.body + str(answer.headers).encode(), count + 1
        for raw in [b'{"note": {"kind": "memo", "text": "' + word("cut").encode(), word("no JSON").encode()]:
            answer = sara.post(f"{place}/add-note", raw=raw, version=case["version"])
            self.assertEqual(answer.status, 400, answer)
            seen, count = seen + answer.body, count + 1
        for query in ["phase", "ground", "receivedFrom", "assignee", "sort", "cursor", "limit"]:
            answer = sara.get(f"/v1/cases?{query}={word('bad query')}")
            self.assertIn(answer.status, [400, 422], answer)
            seen, count = seen + answer.body, count + 1
        stale = sara.command(case["id"], "add-note", samples.note(word("stale")), version=1)
        self.assertEqual(stale.status, 412, stale)
        self.assertEqual(canaries.found_in(seen + stale.body), [], "in an error answer")
        say(f"{count + 1} refusals repeat nothing")

    def judge_trace(self, daemon, canaries, file):
        trace = Trace(file)
        self.assertEqual(trace.truncated, 0, "strace cut a text")
        files = trace.files()
        total = sum(map(len, files.values()))
        self.assertTrue(any(name.endswith("bureau.sqlite-wal") for name in files), sorted(files))
        self.assertTrue(any(".desk" in name for name in files), sorted(files))
        found = {name: canaries.found_in(data) for name, data in files.items()}
        self.assertEqual({name: places for name, places in found.items() if places}, {})
        # The test can find: the same words went through the sockets.
        sockets = b"".join(bytes(data) for name, data in trace.written.items() if name not in files)
        self.assertGreater(len(canaries.found_in(sockets)), 100)
        # Nothing was written anywhere else, and nothing into a file without a name.
        allowed = (str(daemon.data) + "/", "/dev/null", "/proc/self/", str(daemon.home) + "/")
        elsewhere = [one for one in trace.opened if not one[0].startswith(allowed) or one[1]]
        self.assertEqual(elsewhere, [], "files opened for writing outside the data folder, or without a name")
        self.assertEqual(trace.memory_files, 0)
        mapped = {name for name in trace.shared_mappings if not name.endswith("bureau.sqlite-shm")}
        self.assertEqual(mapped, set(), "files written through memory")
        say(f"{len(canaries.places)} canaries in none of {total:,} bytes of {sum(trace.calls.values()):,} traced calls "
            f"to {len(files)} files, with {self.rows} more rows sorted and searched")

    def judge_files(self, daemon, canaries):
        files = [file for file in daemon.data.rglob("*") if file.is_file()]
        for file in files + [daemon.log]:
            self.assertEqual(canaries.found_in(file.read_bytes()), [], file.name)


class SharedMemoryWatcher(threading.Thread):
    """Looks again and again at the files of a running daemon: what it writes through a mapping shows only there."""

    def __init__(self, folder, canaries):
        super().__init__(daemon=True)
        self.folder, self.canaries = folder, canaries
        self.done = threading.Event()
        self.found, self.looks = [], 0

    def run(self):
        while not self.done.is_set():
            for file in self.folder.glob("*-shm"):
                try:
                    data = file.read_bytes()
                except OSError:
                    continue
                self.found += self.canaries.only(lambda *_: True).found_in(data)
                self.looks += 1
            self.done.wait(0.5)

    def finish(self):
        self.done.set()
        self.join()
