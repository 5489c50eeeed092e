"""Several people, or one person several times, at the same moment."""

import threading
import unittest

from support import samples
from support.programs import amount, say
from support.staff import new_bureau, sign_in
from support.wire import fresh_key, tag

EIGHT = 8


def at_once(works):
    """Runs the works in threads that begin together; answers their results in order."""
    gate = threading.Barrier(len(works))
    results = [None] * len(works)

    def run(index, work):
        gate.wait()
        try:
            results[index] = work()
        except Exception as error:
            results[index] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for result in results:
        if isinstance(result, Exception):
            raise result
    return results


class TwoAtOnceTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.daemon = new_bureau()
        cls.daemon.start()
        cls.sara = sign_in(cls.daemon, "sara")

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

    def register(self, **more):
        answer = self.sara.post("/v1/cases", samples.registration(**more), key=fresh_key())
        self.assertEqual(answer.status, 201, answer)
        return answer.json

    def test_of_eight_writers_on_one_case_one_wins_and_nothing_is_lost(self):
        case = self.register()
        version, winners = case["version"], []
        rounds = amount(10, 200)
        for count in range(rounds):
            answers = at_once([
                lambda client=self.sara.another(), text=f"skrivare {writer}, omgång {count}":
                    (text, client.post(f"/v1/cases/{case['id']}/add-note", samples.note(text), version=version,
                                       key=fresh_key()))
                for writer in range(EIGHT)
            ])
            self.assertEqual(sorted(answer.status for _, answer in answers), [200] + [412] * 7)
            winners += [text for text, answer in answers if answer.status == 200]
            for _, answer in answers:
                if answer.status == 412:
                    self.assertEqual(answer.problem, "version-moved")
            version += 1
        found = self.sara.get(f"/v1/cases/{case['id']}").json
        self.assertEqual(found["version"], version)
        self.assertEqual([entry["note"]["text"] for entry in found["notes"]], winners)
        say(f"{rounds} rounds of {EIGHT} writers: one 200 and seven 412 in each, every winner's note is there in order")

    def test_eight_registrations_with_one_idempotency_key_make_one_case(self):
        rounds = amount(5, 100)
        for _ in range(rounds):
            key, body = fresh_key(), samples.registration(title="en nyckel")
            before = self.count()
            answers = at_once([
                lambda client=self.sara.another(): client.post("/v1/cases", body, key=key) for _ in range(EIGHT)
            ])
            self.assertEqual({answer.status for answer in answers}, {201}, answers)
            self.assertEqual(len({answer.json["id"] for answer in answers}), 1)
            self.assertEqual(len({answer.json["number"] for answer in answers}), 1)
            self.assertEqual(len({answer.headers["location"] for answer in answers}), 1)
            replayed = [answer.headers.get("idempotency-replayed") for answer in answers]
            self.assertEqual(replayed.count("true"), EIGHT - 1, replayed)
            self.assertEqual(self.count(), before + 1)
        say(f"{rounds} rounds of {EIGHT} registrations with one key: one case in each")

    def count(self):
        return len(self.sara.get("/v1/cases?sort=number&limit=100").json["items"])

    def test_a_key_with_another_body_is_refused_and_with_another_route_is_another_key(self):
        key = fresh_key()
        first = self.sara.post("/v1/cases", samples.registration(title="ett"), key=key)
        self.assertEqual(first.status, 201, first)
        other = self.sara.post("/v1/cases", samples.registration(title="två"), key=key)
        self.assertEqual((other.status, other.problem), (422, "idempotency-key-reused"))
        self.assertNotIn("två", other.body.decode())
        case, version = first.json["id"], first.json["version"]
        note = self.sara.post(f"/v1/cases/{case}/add-note", samples.note("x"), version=version, key=key)
        self.assertEqual(note.status, 200, note)
        # The version has moved since; the key is looked up before it is compared.
        again = self.sara.post(f"/v1/cases/{case}/add-note", samples.note("x"), version=version, key=key)
        self.assertEqual((again.status, again.headers.get("idempotency-replayed")), (200, "true"))
        self.assertEqual(len(again.json["notes"]), 1)

    def test_a_key_is_honoured_across_a_restart_and_only_for_its_person(self):
        daemon = new_bureau()
        with daemon:
            key, body = fresh_key(), samples.registration(title="före")
            sara = sign_in(daemon, "sara")
            first = sara.post("/v1/cases", body, key=key)
            self.assertEqual(first.status, 201, first)
            self.assertEqual(daemon.stop(), 0, daemon.said())
            daemon.start()
            old = daemon.nobody()
            old.token = sara.token
            self.assertEqual(old.get("/v1/session").status, 401, "a session outlived its daemon")
            sara = sign_in(daemon, "sara")
            again = sara.post("/v1/cases", body, key=key)
            self.assertEqual(again.status, 201, again)
            self.assertEqual(again.json["id"], first.json["id"])
            self.assertEqual(again.headers.get("idempotency-replayed"), "true")
            stina = sign_in(daemon, "stina")
            hers = stina.post("/v1/cases", body, key=key)
            self.assertEqual(hers.status, 201, hers)
            self.assertNotEqual(hers.json["id"], first.json["id"])

    def test_of_an_entity_tag_the_version_alone_is_compared(self):
        case = self.register()
        for role, language in [("caseworker", "en"), ("supervisor", "sv"), ("recipient", "xx")]:
            match = {"If-Match": tag(case["version"], role, language)}
            answer = self.sara.post(f"/v1/cases/{case['id']}/add-note", samples.note("x"), headers=match)
            self.assertEqual(answer.status, 200, answer)
            case = answer.json
            self.assertEqual(answer.headers["etag"], tag(case["version"], "supervisor", "en"))
