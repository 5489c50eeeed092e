"""SIGKILL at random moments under parallel writers, and what must be true afterwards."""

import collections
import os
import random
import shutil
import threading
import time
import unittest

from support import samples
from support.daemon import bureauctl, copied
from support.programs import amount, say
from support.staff import new_bureau, sign_in
from support.wire import fresh_key

WRITERS = 4


class Sent:
    """One command that was sent, and what came back of it."""

    def __init__(self, path, body, version, case, text):
        self.path, self.body, self.version, self.case, self.text = path, body, version, case, text
        self.key = fresh_key()
        self.answer = None

    @property
    def registers(self):
        return self.path == "/v1/cases"

    def send(self, client):
        answer = client.post(self.path, self.body, version=self.version, key=self.key)
        if self.answer is None:
            self.answer = answer
        return answer


class Ledger:
    """Everything that was sent, and what the bureau must hold because of it."""

    def __init__(self):
        self.lock = threading.Lock()
        self.interrupted = []
        self.cases = {}
        self.acknowledged = 0
        self.repeated = 0
        self.were_done = 0
        self.lost_the_race = 0

    def settle(self, sent, answer):
        """Books what was acknowledged."""
        with self.lock:
            if sent.registers:
                assert answer.status == 201, answer
                case = answer.json
                assert case["id"] not in self.cases, "two registrations gave one case"
                self.cases[case["id"]] = {"number": case["number"], "texts": [sent.text], "version": case["version"],
                                          "first": case["version"]}
            elif answer.status == 200:
                case = self.cases[sent.case]
                case["texts"].append(sent.text)
                case["version"] = max(case["version"], answer.json["version"])
            else:
                assert answer.status == 412, answer
                self.lost_the_race += 1
                return
            self.acknowledged += 1


def texts_of(case):
    return [case["contact"]["title"]] + [entry["note"]["text"] for entry in case["notes"]]


class Writer(threading.Thread):
    """Registers cases, writes notes into its own newest case and into one that all writers share."""

    def __init__(self, client, ledger, seed, shared):
        super().__init__(daemon=True)
        self.client, self.ledger, self.shared = client, ledger, shared
        self.random = random.Random(seed)
        self.own = None
        self.failure = None

    def run(self):
        try:
            while True:
                sent = self.next()
                try:
                    answer = sent.send(self.client)
                except OSError:
                    return self.interrupt(sent)
                except Exception as error:  # half an answer
                    if "http.client" not in type(error).__module__:
                        raise
                    return self.interrupt(sent)
                self.ledger.settle(sent, answer)
                if sent.registers:
                    self.own = answer.json["id"]
        except Exception as error:
            self.failure = error

    def interrupt(self, sent):
        with self.ledger.lock:
            self.ledger.interrupted.append(sent)

    def next(self):
        text = f"prov {fresh_key()}"
        kind = self.random.random()
        if self.own is None or kind < 0.3:
            return Sent("/v1/cases", samples.registration(title=text), None, None, text)
        case = self.shared if self.shared and kind < 0.5 else self.own
        with self.ledger.lock:
            version = self.ledger.cases[case]["version"]
        return Sent(f"/v1/cases/{case}/add-note", samples.note(text), version, case, text)


class KillTests(unittest.TestCase):
    def test_every_acknowledged_command_survives_and_every_other_is_there_wholly_or_not_at_all(self):
        rounds = amount(12, int(os.environ.get("BUREAU_KILLS", "200")))
        seed = int(os.environ.get("BUREAU_SEED", "0")) or random.randrange(1 << 30)
        say(f"seed {seed}")
        dice, sums, starts = random.Random(seed), collections.Counter(), []
        while sums["kills"] < rounds:
            # A new bureau now and then, so that the checks, which look at everything, stay quick.
            self.kill_one_bureau(min(50, rounds - sums["kills"]), dice, sums, starts)
        say(
            f"{sums['kills']} kills, {sums['cases']} cases, {sums['acknowledged']} commands acknowledged, "
            f"{sums['repeated']} interrupted and repeated (of which {sums['were done']} had been done), "
            f"{sums['lost the race']} met a moved version; start to ready {min(starts):.2f} to {max(starts):.2f} s"
        )
        self.assertGreater(sums["acknowledged"], rounds)
        self.assertGreater(sums["repeated"], 0)

    def kill_one_bureau(self, rounds, dice, sums, starts):
        daemon, ledger = new_bureau(), Ledger()
        self.events, shared, touched = None, None, set()
        for count in range(rounds):
            starts.append(daemon.start())
            sara = sign_in(daemon, "sara")
            self.repeat_interrupted(sara, ledger)
            if shared is None:
                first = Sent("/v1/cases", samples.registration(title="prov gemensamt"), None, None, "prov gemensamt")
                ledger.settle(first, first.send(sara))
                shared = first.answer.json["id"]
            self.check_cases(sara, ledger, touched if count % 20 else set(ledger.cases))
            self.check_numbers(sara, ledger)
            before = {case: entry["version"] for case, entry in ledger.cases.items()}
            writers = [Writer(sara.another(), ledger, dice.random(), shared) for _ in range(WRITERS)]
            for writer in writers:
                writer.start()
            time.sleep(dice.uniform(0.005, 0.6))
            daemon.kill()
            for writer in writers:
                writer.join(30)
                if writer.failure:
                    raise writer.failure
            touched = {case for case, entry in ledger.cases.items() if before.get(case) != entry["version"]}
            touched |= {sent.case for sent in ledger.interrupted if sent.case} | {shared}
            if count % max(1, rounds // 4) == 0:
                self.check_files(daemon)
        daemon.start()
        sara = sign_in(daemon, "sara")
        self.repeat_interrupted(sara, ledger)
        self.check_cases(sara, ledger, set(ledger.cases))
        self.check_numbers(sara, ledger)
        self.check_desk(daemon, sara)
        self.check_files(daemon)
        shutil.rmtree(daemon.data)
        sums.update({
            "kills": rounds, "cases": len(ledger.cases), "acknowledged": ledger.acknowledged,
            "repeated": ledger.repeated, "were done": ledger.were_done, "lost the race": ledger.lost_the_race,
        })

    def repeat_interrupted(self, client, ledger):
        """Sends what was interrupted again, twice, with its key: done once."""
        interrupted, ledger.interrupted = ledger.interrupted, []
        for sent in interrupted:
            first = sent.send(client)
            ledger.settle(sent, first)
            ledger.repeated += 1
            ledger.were_done += first.headers.get("idempotency-replayed") == "true"
            if first.status != 412:
                again = client.post(sent.path, sent.body, version=sent.version, key=sent.key)
                self.assertEqual(again.status, first.status, again)
                self.assertEqual(again.headers.get("idempotency-replayed"), "true")
                self.assertEqual(again.json["id"], first.json["id"])

    def check_cases(self, client, ledger, which):
        for case in which:
            found = client.get(f"/v1/cases/{case}")
            self.assertEqual(found.status, 200, found)
            expected = ledger.cases[case]
            self.assertEqual(sorted(texts_of(found.json)), sorted(expected["texts"]))
            self.assertEqual(found.json["number"], expected["number"])
            # The registration's events and one for each note: nothing halfway.
            self.assertEqual(found.json["version"], expected["first"] + len(expected["texts"]) - 1)
            self.assertEqual(expected["first"], self.events_of_registration(expected))

    def events_of_registration(self, expected):
        """All registrations are alike, so each gave as many events as the first."""
        if self.events is None:
            self.events = expected["first"]
        return self.events

    def check_numbers(self, client, ledger):
        rows = register(client)
        numbers = sorted(int(row["number"].split("-")[1]) for row in rows)
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)), "a gap or a double in the series")
        self.assertEqual({row["id"] for row in rows}, set(ledger.cases))

    def check_desk(self, daemon, client):
        """The register from the image, and the one rebuilt from the events, give what each case gives."""
        self.assertEqual(daemon.stop(), 0, daemon.said())
        images = list((daemon.data / "desks").glob("*.desk"))
        self.assertTrue(images, "no image was written")
        daemon.start()
        client = sign_in(daemon, "sara")
        from_image = register(client)
        for row in from_image:
            case = client.get(row["href"]).json
            for name in ["id", "number", "version", "phase", "assignees"]:
                self.assertEqual(row[name], case[name], name)
            self.assertEqual(row["title"], case["contact"]["title"])
            self.assertEqual(row["receivedOn"], case["contact"]["receivedOn"])
        self.assertEqual(daemon.stop(), 0, daemon.said())
        for image in (daemon.data / "desks").glob("*.desk"):
            image.unlink()
        daemon.start()
        rebuilt = register(sign_in(daemon, "sara"))
        self.assertEqual(rebuilt, from_image)
        self.assertEqual(daemon.stop(), 0, daemon.said())

    def check_files(self, daemon):
        # On a copy, so that the daemon's next start meets what the kill left.
        for command in [["log", "verify"], ["doctor"]]:
            folder = copied(daemon.data)
            ended = bureauctl(*command, "--folder", folder)
            self.assertEqual(ended.returncode, 0, ended.stdout + ended.stderr)
            shutil.rmtree(folder)


def register(client, query="sort=number"):
    """Every row of the register, page by page, once the desk is complete."""
    for _ in range(600):
        rows, place, complete = [], f"/v1/cases?{query}&limit=100", True
        while place:
            answer = client.get(place)
            if answer.status != 200:
                raise AssertionError(answer)
            rows += answer.json["items"]
            place = answer.json.get("next")
            # While it is being built, rows also come before the place where a page ended.
            complete = complete and answer.json["desk"]["complete"]
        if complete:
            return rows
        time.sleep(0.1)
    raise AssertionError("the desk does not become complete")
