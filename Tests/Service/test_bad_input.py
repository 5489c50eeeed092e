"""Bad input over HTTP: a problem document that names the field, never a 5xx, and nothing written."""

import json
import socket
import time
import unittest

from support import samples
from support.cases import registered
from support.programs import amount, say
from support.staff import new_bureau, sign_in
from support.wire import fresh_key, tag

JSON = {"Content-Type": "application/json"}


class BadInputTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.daemon = new_bureau(settings={"limits": {"bodySeconds": 2, "idleSeconds": 60}})
        cls.daemon.start()
        cls.sara = sign_in(cls.daemon, "sara")
        cls.case = registered(cls.sara)
        cls.place = f"/v1/cases/{cls.case['id']}"

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

    def setUp(self):
        self.before = self.state()

    def tearDown(self):
        # Whatever was sent: nothing of it was written, nothing failed inside, and the daemon lives.
        self.assertEqual(self.state(), self.before)
        self.assertIsNone(self.daemon.process.poll())
        self.assertNotIn("status=500", self.daemon.said())

    def state(self):
        rows = self.sara.get("/v1/cases?sort=number&limit=100").json["items"]
        return [(row["id"], row["version"]) for row in rows]

    def refused(self, answer, status, field=None, problem=None):
        self.assertEqual(answer.status, status, answer)
        self.assertEqual(answer.headers.get("content-type"), "application/problem+json")
        document = answer.json
        self.assertEqual(document["status"], status)
        self.assertTrue(document["instance"].startswith("urn:bureau:request:"))
        if field is not None:
            self.assertIn(field, answer.fields, answer)
        if problem is not None:
            self.assertEqual(answer.problem, problem)
        return document

    def note(self, raw=None, body=None, **headers):
        fields = {"If-Match": tag(self.case["version"]), **JSON, **headers}
        return self.sara.request("POST", f"{self.place}/add-note", body=body, raw=raw, headers=fields)

    def test_text_that_is_no_text_is_refused_with_its_field_or_place(self):
        raws = {
            "invalid UTF-8": b'{"note": {"kind": "memo", "text": "\xff\xfe"}}',
            "an overlong form": b'{"note": {"kind": "memo", "text": "\xc0\xaf"}}',
            "a surrogate in UTF-8": b'{"note": {"kind": "memo", "text": "\xed\xa0\x80"}}',
            "a lone surrogate": b'{"note": {"kind": "memo", "text": "\\ud800"}}',
            "half a pair and a letter": b'{"note": {"kind": "memo", "text": "\\ud800a"}}',
            "a reversed pair": b'{"note": {"kind": "memo", "text": "\\udc00\\ud800"}}',
            "NUL": b'{"note": {"kind": "memo", "text": "a\\u0000b"}}',
            "a raw NUL": b'{"note": {"kind": "memo", "text": "a\x00b"}}',
            "a control character": b'{"note": {"kind": "memo", "text": "a\\u0007b"}}',
            "a noncharacter": b'{"note": {"kind": "memo", "text": "a\\uffffb"}}',
            "a byte order mark": b'\xef\xbb\xbf{"note": {"kind": "memo", "text": "a"}}',
            "a duplicate name": b'{"note": {"kind": "memo", "text": "a", "text": "b"}}',
            "an escaped duplicate name": b'{"note": {"kind": "memo", "text": "a", "te\\u0078t": "b"}}',
            "nothing": b"",
            "two documents": b'{"note": {"kind": "memo", "text": "a"}} {}',
            "half a document": b'{"note": {"kind": "memo", "text": "a"',
            "a comment": b'{"note": {"kind": "memo", /* */ "text": "a"}}',
            "a trailing comma": b'{"note": {"kind": "memo", "text": "a",}}',
            "single quotes": b"{'note': 1}",
            "NaN": b'{"note": NaN}',
            "UTF-16": json.dumps({"note": {"kind": "memo", "text": "a"}}).encode("utf-16"),
            "a number out of range": b'{"note": {"kind": "memo", "text": "a", "corrects": 1e999}}',
        }
        for what, raw in raws.items():
            with self.subTest(what):
                answer = self.note(raw=raw)
                self.assertIn(answer.status, [400, 422], answer)
                document = self.refused(answer, answer.status)
                self.assertEqual(len(document["errors"]), 1, document)
        say(f"{len(raws)} texts that are no JSON text")

    def test_deep_nesting_is_refused_before_it_costs_anything(self):
        for opening, closing, depth in [(b"[", b"]", 40), (b'{"a":', b"}", 40), (b"[", b"]", 200_000), (b"[", b"", 500_000)]:
            began = time.monotonic()
            self.refused(self.note(raw=opening * depth + b"1" + closing * depth), 400, problem="malformed-json")
            self.assertLess(time.monotonic() - began, 20)

    def test_fields_that_are_not_as_they_must_be_are_each_named(self):
        def change(**more):
            return {"contact": {**samples.registration()["contact"], **more}}

        registrations = [
            (change(receivedOn="2025-02-30"), "contact.receivedOn"), (change(receivedOn="2025-13-01"), "contact.receivedOn"),
            (change(receivedOn="20250201"), "contact.receivedOn"), (change(receivedOn="2025-2-1"), "contact.receivedOn"),
            (change(receivedOn="9999-01-01"), "contact.receivedOn"), (change(receivedOn="0000-01-01"), "contact.receivedOn"),
            (change(receivedOn=20250201), "contact.receivedOn"), (change(receivedOn="2025-02-01T10:00"), "contact.receivedOn"),
            (change(channel="brevduva"), "contact.channel"), (change(channel=None), "contact.channel"),
            (change(title=""), "contact.title"), (change(title="   "), "contact.title"), (change(title="x" * 201), "contact.title"),
            (change(title=7), "contact.title"), (change(title=["a"]), "contact.title"), (change(title={}), "contact.title"),
            (change(narrative="x" * 100_001), "contact.narrative"), (change(extra=1), "contact.extra"),
            ({**change(), "extra": 1}, "extra"), ({**change(), "parties": {}}, "parties"),
            ({**change(), "parties": [{"role": "complainant"}] * 51}, "parties"),
            ({**change(), "parties": [{"role": "åskådare"}]}, "parties[0].role"),
            ({**change(), "parties": [{"role": "witness", "language": "!"}]}, "parties[0].language"),
            ({**change(), "parties": [{"role": "witness", "persons": 0}]}, "parties[0].persons"),
            ({**change(), "parties": [{"role": "witness", "persons": 1.5}]}, "parties[0].persons"),
            ({**change(), "incidents": [{"what": "x", "from": "2025-02-30"}]}, "incidents[0].from"),
            ({**change(), "incidents": [{"what": "x", "alleged": {"grounds": ["XYZ"]}}]}, "incidents[0].alleged.grounds[0]"),
            ({**change(), "incidents": [{"what": "x", "alleged": {"area": "bos"}}]}, "incidents[0].alleged.area"),
            ({}, "contact"), ({"contact": None}, "contact"), ({"contact": []}, "contact"),
        ]
        for body, field in registrations:
            with self.subTest(field=field, body=str(body)[:80]):
                self.refused(self.sara.post("/v1/cases", body), 422, field=field)
        for raw in [b"[]", b'"text"', b"7", b"null", b"true"]:
            with self.subTest(raw=raw):
                self.refused(self.sara.post("/v1/cases", raw=raw), 422)
        commands = [
            ("assign", {"people": ["x"]}, "people[0]"), ("assign", {"people": []}, "people"),
            ("strike", {"version": 0, "reason": "x"}, "version"), ("strike", {"version": -1, "reason": "x"}, "version"),
            ("strike", {"version": "1", "reason": "x"}, "version"),
            ("finalise-note", {"id": True}, "id"), ("finalise-note", {}, "id"),
            ("add-task", {"task": {"title": "x", "due": "2025-02-29"}}, "task.due"),
            ("add-note", {"note": {"kind": "memo", "text": "x" * 50_001}}, "note.text"),
            ("add-note", {"note": {"kind": "secret", "text": "x"}}, "note.kind"),
        ]
        for command, body, field in commands:
            with self.subTest(command=command, field=field):
                self.refused(self.sara.command(self.case["id"], command, body), 422, field=field)
        # A number that no number of ours can hold is no JSON of ours; the number of something that is not there is a conflict.
        self.refused(self.sara.command(self.case["id"], "strike", {"version": 2 ** 63, "reason": "x"}), 400, "version")
        self.refused(self.sara.command(self.case["id"], "finalise-note", {"id": 10 ** 30}), 400, "id")
        self.refused(self.sara.command(self.case["id"], "finalise-note", {"id": 99}), 409, problem="unknown-note")
        queries = ["receivedFrom=2025-02-30", "phase=okänd", "ground=XYZ", "sort=title;drop", "limit=0", "limit=1001",
                   "limit=x", "assignee=carl", "number=2025-0", "overdue=maybe", "cursor=xyz"]
        for query in queries:
            with self.subTest(query=query):
                answer = self.sara.get("/v1/cases?" + query.replace("ä", "%C3%A4").replace("å", "%C3%A5"))
                self.assertIn(answer.status, [400, 422], answer)
                self.refused(answer, answer.status)
        for query in ["okänd=1", "limit=1&limit=2", "number=%ff", "number=%zz", "number=%00"]:
            with self.subTest(query=query):
                answer = self.sara.get("/v1/cases?" + query.replace("ä", "%C3%A4"))
                self.assertIn(answer.status, [400, 422], answer)
                self.refused(answer, answer.status)
        say(f"{len(registrations) + len(commands)} fields and {len(queries) + 5} query parameters, each named")

    def test_ten_megabytes_of_narrative_are_refused_without_being_held(self):
        body = {"contact": {**samples.registration()["contact"], "narrative": "å" * 5_000_000}}
        began = time.monotonic()
        self.refused(self.sara.post("/v1/cases", body), 413, problem="body-too-large")
        say(f"10 MB refused in {time.monotonic() - began:.2f} s; {resident(self.daemon.pid)} kB resident")
        # A stranger may send less still.
        answer = self.daemon.nobody().post("/v1/session", {"name": "x", "passphrase": "y" * 20_000})
        self.refused(answer, 413)

    def test_the_longest_narrative_that_is_allowed_is_taken(self):
        # Its own case, so that the state is looked at anew.
        answer = self.sara.post("/v1/cases", samples.registration(narrative="å" * 100_000))
        self.assertEqual(answer.status, 201, answer.status)
        self.before = self.state()

    def test_headers_are_asked_for_and_checked(self):
        good = json.dumps(samples.note("x")).encode()
        for kind in [None, "text/plain", "application/xml", "application/json; charset=latin1", "application/jsonx", ""]:
            with self.subTest(kind=kind):
                self.refused(self.note(raw=good, **{"Content-Type": kind}), 415)
        self.refused(self.note(raw=good, **{"Content-Encoding": "gzip"}), 415)
        self.refused(self.note(raw=good, **{"If-Match": None}), 428, problem="precondition-required")
        version = self.case["version"]
        self.refused(self.note(raw=good, **{"If-Match": tag(version - 1)}), 412, problem="version-moved")
        self.refused(self.note(raw=good, **{"If-Match": tag(version + 1)}), 412, problem="version-moved")
        now = tag(version)
        tags = {
            "*": 428, "W/" + now: 412, now.strip('"'): 400, f'"v{version}"': 412, f'"{version}"': 412, f"{now}, {now}": 400,
            tag(0): 412, tag(-1): 412, tag("x"): 412, tag("9" * 30): 412, tag(f"+{version}"): 412, "": 400,
        }
        for text, status in tags.items():
            with self.subTest(tag=text):
                self.refused(self.note(raw=good, **{"If-Match": text}), status)
        for key in ["", "å", "x" * 256, "a b"]:
            with self.subTest(key=key):
                answer = self.note(raw=good, **{"Idempotency-Key": key.encode().decode("latin1")})
                self.refused(answer, 400, field="Idempotency-Key")
        # The first refusal is of the request alone: a shape before a missing version, both before a missing case.
        self.refused(self.note(raw=b"{}", **{"If-Match": None}), 422)
        missing = "0" * 32
        answer = self.sara.request("POST", f"/v1/cases/{missing}/add-note", raw=good, headers=JSON)
        self.refused(answer, 428)
        answer = self.sara.request("POST", f"/v1/cases/{missing}/add-note", raw=b"{}", headers={**JSON, "If-Match": tag(1)})
        self.refused(answer, 422)
        nobody = self.daemon.nobody()
        self.refused(nobody.request("POST", f"{self.place}/add-note", raw=b"no json", headers=JSON), 401)

    def test_other_methods_are_answered_405_with_allow_and_other_paths_404(self):
        document = self.daemon.nobody().get("/openapi.json").json
        count = 0
        for path, item in document["paths"].items():
            known = {method.upper() for method in item if method != "parameters"}
            place = path.replace("{id}", self.case["id"])
            for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"} - known:
                answer = self.sara.request(method, place)
                count += 1
                self.refused(answer, 405, problem="method-not-allowed")
                allowed = {name.strip() for name in answer.headers["allow"].split(",")}
                self.assertEqual(allowed - {"HEAD", "OPTIONS"}, known, path)
        for path in ["/", "/v1", "/v2/cases", f"{self.place}/erase", f"{self.place}/add-note/x",
                     "/v1/cases/../session", "/v1/cases/%2e%2e", "/.env", "/v1/cases/" + "x" * 5000, "/%00", "/%ff"]:
            answer = self.sara.get(path)
            count += 1
            self.assertIn(answer.status, [404, 400], (path, answer))
            self.refused(answer, answer.status)
        for identifier in ["x", "0" * 31, "0" * 33, "G" * 32, self.case["id"].upper()]:
            answer = self.sara.get(f"/v1/cases/{identifier}")
            count += 1
            self.refused(answer, 404, problem="not-found")
        say(f"{count} methods and paths that are none")

    def exchange(self, data, seconds=15, place=None):
        """Bytes as they are; answers what came back until the connection ended or the time was over."""
        connection = socket.create_connection(("127.0.0.1", self.daemon.port), timeout=seconds)
        received = b""
        try:
            connection.sendall(data)
            while True:
                part = connection.recv(65536)
                if not part:
                    break
                received += part
        except (TimeoutError, ConnectionResetError, BrokenPipeError):
            pass
        finally:
            connection.close()
        return received

    def head(self, extra=b"", method=b"POST"):
        return (method + b" /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + self.sara.token.encode() + b"\r\n" + extra)

    def test_a_body_that_never_ends_is_given_up(self):
        began = time.monotonic()
        connection = socket.create_connection(("127.0.0.1", self.daemon.port), timeout=30)
        connection.sendall(self.head(b"Transfer-Encoding: chunked\r\n\r\n"))
        received, sent = b"", 0
        connection.settimeout(0.05)
        while time.monotonic() - began < 25:
            try:
                connection.sendall(b"1\r\n \r\n")
                sent += 1
            except OSError:
                break
            try:
                part = connection.recv(65536)
                received += part
                if not part:
                    break
            except TimeoutError:
                pass
        connection.close()
        self.assertTrue(received.startswith(b"HTTP/1.1 408"), received[:300])
        say(f"a body that drips: 408 after {time.monotonic() - began:.1f} s and {sent} chunks")
        began = time.monotonic()
        received = self.exchange(self.head(b"Content-Length: 1000\r\n\r\n{"))
        self.assertTrue(received.startswith(b"HTTP/1.1 408"), received[:300])
        say(f"a body that stops: 408 after {time.monotonic() - began:.1f} s")
        # One that comes fast and does not end.
        endless = self.head(b"Transfer-Encoding: chunked\r\n\r\n") + (b"10000\r\n" + b" " * 65536 + b"\r\n") * 200
        received = self.exchange(endless)
        self.assertTrue(received.startswith(b"HTTP/1.1 413") or received == b"", received[:300])

    def test_rubbish_is_refused_or_hung_up_on_and_others_are_served(self):
        rubbish = {
            "a chunk that is no number": self.head(b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n"),
            "a chunk of negative size": self.head(b"Transfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\n0\r\n\r\n"),
            "a chunk larger than numbers": self.head(b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}"),
            "two lengths": self.head(b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
            "a length and chunks": self.head(b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
            "a negative length": self.head(b"Content-Length: -2\r\n\r\n{}"),
            "a length that is no number": self.head(b"Content-Length: two\r\n\r\n{}"),
            "another encoding": self.head(b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
            "a huge header": self.head(b"X-Long: " + b"x" * 100_000 + b"\r\n\r\n"),
            "many headers": self.head(b"".join(b"X-%d: 1\r\n" % one for one in range(5000)) + b"\r\n"),
            "a huge target": b"GET /" + b"x" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
            "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20 + b"\r\n\r\n",
            "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "HTTP/0.9": b"GET /health/live\r\n\r\n",
            "NUL in a header": self.head(b"X-Nul: a\x00b\r\nContent-Length: 2\r\n\r\n{}"),
            "a header that is folded": self.head(b"X-Fold: a\r\n b\r\nContent-Length: 2\r\n\r\n{}"),
            "a header without a name": self.head(b": x\r\nContent-Length: 2\r\n\r\n{}"),
            "a smuggled second request": self.head(b"Content-Length: 2\r\n\r\n{}GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        }
        for what, data in rubbish.items():
            with self.subTest(what):
                received = self.exchange(data, seconds=3)
                status = received[9:12]
                self.assertTrue(received == b"" or status[:1] == b"4", (what, received[:300]))
                self.assertEqual(self.daemon.nobody().get("/health/live").status, 200)
        say(f"{len(rubbish)} kinds of rubbish")

    def test_an_expectation_is_met_and_a_head_is_answered_without_a_body(self):
        answer = self.sara.request("HEAD", "/health/live")
        self.assertIn(answer.status, [200, 405])
        self.assertEqual(answer.body, b"")

    def test_a_history_that_is_full_takes_no_more_and_can_still_be_closed(self):
        documented = 10_000
        if amount(False, True):
            case, count = registered(self.sara), 0
            began = time.monotonic()
            while True:
                answer = self.sara.post(
                    f"/v1/cases/{case['id']}/add-note", samples.note(f"anteckning {count}"),
                    version=case["version"] if count == 0 else version, key=fresh_key(),
                )
                if answer.status != 200:
                    break
                count, version = count + 1, answer.json["version"]
            self.refused(answer, 409, problem="history-full")
            self.assertEqual(version, documented)
            closed = self.sara.command(case["id"], "close", samples.closure())
            self.assertEqual(closed.status, 200, closed.status)
            say(f"100,000 notes: {count} were taken in {time.monotonic() - began:.0f} s, then refused: history-full")
        else:
            case, times = registered(self.sara), []
            version = case["version"]
            for count in range(200):
                began = time.monotonic()
                answer = self.sara.post(f"/v1/cases/{case['id']}/add-note", samples.note(f"anteckning {count}"), version=version)
                self.assertEqual(answer.status, 200, answer.status)
                version = answer.json["version"]
                times.append(time.monotonic() - began)
            first, last = sorted(times[:20])[10], sorted(times[-20:])[10]
            say(f"200 notes on one case: {first * 1000:.0f} ms at the beginning, {last * 1000:.0f} ms at the end")
        self.before = self.state()


def resident(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
