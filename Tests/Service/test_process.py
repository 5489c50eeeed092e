"""The daemon as a process: starts that are refused, stops in order, a full disk, a clock that jumps, a crowd."""

import contextlib
import datetime
import errno
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import threading
import time
import unittest

from support import samples
from support.cases import registered
from support.clock import MovedClock
from support.daemon import Daemon, bureauctl, copied, scratch
from support.programs import BUREAUD, ROOT, say
from support.staff import new_bureau, sign_in, template
from support.wire import fresh_key
from test_kill import register


class RefusedStartTests(unittest.TestCase):
    """Each reason not to start has its exit status and a sentence, and leaves the files as they were."""

    def refused(self, folder, status, word, program=True, change=None):
        before = contents(folder) if change is None else None
        daemon = Daemon(folder)
        code, said = daemon.exit_of_start()
        self.assertEqual(code, status, said)
        self.assertIn(word.lower(), said.lower())
        self.assertIn("bureaud: ", said)
        self.assertLessEqual(len(said.strip().splitlines()), 2, said)
        if before is not None:
            self.assertEqual(contents(folder), before)
        if program:
            verified = bureauctl("log", "verify", "--folder", folder)
            self.assertEqual(verified.returncode, status, verified.stderr)
            self.assertEqual(bureauctl("doctor", "--folder", folder).returncode, status)

    def sql(self, folder, *statements):
        """Changes the file as somebody who can write to it would."""
        with contextlib.closing(sqlite3.connect(folder / "bureau.sqlite")) as db:
            for statement in statements:
                changed = db.execute(statement).rowcount
                self.assertNotEqual(changed, 0, statement)
            db.commit()
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def bureau(self):
        return copied(template().folder)

    def test_a_folder_without_a_bureau(self):
        empty = scratch("empty") / "data"
        empty.mkdir(0o700)
        shutil.copy(template().folder / "daemon.key", empty)
        self.refused(empty, 11, "bureauctl init")

    def test_a_missing_folder(self):
        folder = scratch("none") / "data"
        code, said = Daemon(folder).exit_of_start()
        self.assertEqual(code, 11, said)
        self.assertIn("bureaud: There is no bureau", said)
        for check in [["log", "verify"], ["doctor"]]:
            self.assertEqual(bureauctl(*check, "--folder", folder).returncode, 11)

    def test_a_letter_template_with_a_fault_is_named_with_its_place(self):
        letters = scratch("letters") / "letters"
        shutil.copytree(ROOT / "Config" / "letters", letters)
        mandate = letters / "mandate.sv.html"
        mandate.write_text(mandate.read_text().replace("{{mandateScope}}", "{{mandatescope}}"))
        daemon = Daemon(self.bureau(), settings={"letters": {"folder": str(letters)}})
        code, said = daemon.exit_of_start()
        self.assertEqual(code, 2, said)
        self.assertRegex(said, r"mandate\.sv\.html:\d+:\d+: unknown-variable: mandatescope")
        (letters / "letter.css").unlink()
        code, said = daemon.exit_of_start()
        self.assertIn("letter.css: file-missing", said)
        shutil.rmtree(letters)
        code, said = daemon.exit_of_start()
        self.assertEqual(code, 2, said)
        self.assertIn(str(letters), said)

    def test_a_bureau_writes_letters_in_its_own_words_and_name(self):
        letters = scratch("letters") / "letters"
        shutil.copytree(ROOT / "Config" / "letters", letters)
        mandate = letters / "mandate.sv.html"
        mandate.write_text(mandate.read_text().replace("<h1>Fullmakt</h1>", "<h1>Provfullmakt</h1>"))
        bureau = {"name": "Provbyrån", "address": "Provgatan 1\n000 00 Provstad"}
        with Daemon(self.bureau(), settings={"letters": {"folder": str(letters)}, "bureau": bureau}) as daemon:
            sara = sign_in(daemon, "sara")
            letter = sara.get(f"/v1/cases/{registered(sara)['id']}/letters/mandate?lang=sv").body.decode()
        for words in ["<h1>Provfullmakt</h1>", "Provbyrån", "Provgatan 1<br/>000 00 Provstad",
                      "⟨saknas: byråns organisationsnummer⟩"]:
            self.assertIn(words, letter)

    def test_a_missing_daemon_key_and_one_that_others_may_read_and_one_cut_short(self):
        folder = self.bureau()
        key = folder / "daemon.key"
        kept = key.read_bytes()
        key.unlink()
        self.refused(folder, 10, "daemon key")
        key.write_bytes(kept)
        key.chmod(0o644)
        self.refused(folder, 10, "0600")
        key.chmod(0o600)
        key.write_bytes(kept[:16])
        self.refused(folder, 10, "32 bytes")
        # Another key of the right length: the end of the log is not authentic under it.
        key.write_bytes(os.urandom(32))
        self.refused(folder, 17, "log", change=True)

    def test_permissions_that_let_others_in(self):
        for name, mode in [("", 0o755), ("", 0o770), ("bureau.sqlite", 0o644), ("bureau.sqlite", 0o660)]:
            with self.subTest(name=name, mode=oct(mode)):
                folder = self.bureau()
                (folder / name if name else folder).chmod(mode)
                self.refused(folder, 13, "chmod")

    def test_a_link_in_the_place_of_the_file(self):
        folder = self.bureau()
        (folder / "bureau.sqlite").rename(folder / "elsewhere")
        (folder / "bureau.sqlite").symlink_to(folder / "elsewhere")
        self.refused(folder, 13, "link")

    def test_a_second_daemon_on_the_same_folder(self):
        first = new_bureau()
        with first:
            second = Daemon(first.data)
            code, said = second.exit_of_start()
            self.assertEqual(code, 12, said)
            self.assertIn("Another process", said)
            self.assertEqual(bureauctl("log", "verify", "--folder", first.data).returncode, 12)
            self.assertEqual(bureauctl("doctor", "--folder", first.data).returncode, 12)
            self.assertEqual(first.nobody().get("/health/ready").status, 200)
            self.assertEqual(first.stop(), 0)

    def test_a_file_of_a_later_release(self):
        folder = self.bureau()
        self.sql(folder, "INSERT INTO grdb_migrations (identifier) VALUES ('9999 from the future')")
        self.refused(folder, 14, "later release", change=True)

    def test_a_file_that_is_no_bureau(self):
        folder = self.bureau()
        (folder / "bureau.sqlite").write_bytes(b"not a database, and long enough to be read as one" * 100)
        self.refused(folder, 15, "not a bureau")
        other = self.bureau()
        (other / "bureau.sqlite").unlink()
        with contextlib.closing(sqlite3.connect(other / "bureau.sqlite")) as db:
            db.execute("CREATE TABLE another (program TEXT)")
            db.commit()
        (other / "bureau.sqlite").chmod(0o600)
        self.refused(other, 15, "not a bureau", change=True)

    def test_a_damaged_file_after_an_unclean_stop(self):
        for begin in [4096, 8192]:
            folder = self.bureau()
            (folder / "clean-stop").unlink()
            with open(folder / "bureau.sqlite", "r+b") as file:
                size = file.seek(0, os.SEEK_END)
                for page in range(begin, size, 16384):
                    file.seek(page)
                    file.write(os.urandom(200))
            self.refused(folder, 15, "damage", change=True)

    def test_a_file_cut_off(self):
        folder = self.bureau()
        (folder / "clean-stop").unlink()
        os.truncate(folder / "bureau.sqlite", os.path.getsize(folder / "bureau.sqlite") // 2)
        self.refused(folder, 15, "damage", change=True)

    def test_a_log_that_was_changed_shortened_or_moved_and_an_account_that_was(self):
        attacks = {
            "an entry changed": ["UPDATE log SET body = randomblob(length(body)) WHERE sequence = 3"],
            "an entry dropped": ["DELETE FROM log WHERE sequence = 3"],
            "the end cut off": ["DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log)"],
            "two entries exchanged": [
                "UPDATE log SET sequence = -3 WHERE sequence = 3", "UPDATE log SET sequence = 3 WHERE sequence = 4",
                "UPDATE log SET sequence = 4 WHERE sequence = -3"],
            "the head put back": ["UPDATE log_head SET sequence = sequence - 1"],
            "the head's authenticator changed": ["UPDATE log_head SET mac = randomblob(length(mac))"],
            "an account's role raised": ["UPDATE account SET roles = 'supervisor' WHERE name = 'cissi'"],
            "an account's key exchanged": [
                "UPDATE account SET public_keys = (SELECT public_keys FROM account WHERE name = 'nils') "
                "WHERE name = 'carl'"],
            "an account reopened": ["UPDATE account SET totp_required = 1 WHERE name = 'sara'"],
            "a certificate taken away": ["DELETE FROM key_certificate WHERE rowid = 1"],
        }
        for what, statements in attacks.items():
            with self.subTest(what):
                folder = self.bureau()
                self.sql(folder, *statements)
                self.refused(folder, 17, "", change=True, program=False)
                self.assertEqual(bureauctl("doctor", "--folder", folder).returncode, 17)
        say(f"{len(attacks)} changes of the log and of accounts end the start with 17")

    def test_a_configuration_that_cannot_be_used(self):
        folder = self.bureau()
        for settings, word in [
            ({"limits": {"bodyByte": 1}}, "limits.bodyByte"), ({"limits": {"bodyBytes": "x"}}, "limits.bodyBytes"),
            ({"limits": {"bodyBytes": 1}}, "limits.bodyBytes"), ({"listen": {"host": "0.0.0.0"}}, "listen.host"),
            ({"log": {"level": "loud"}}, "log.level"), ({"listen": {"socket": "/x" * 80}}, "listen.socket"),
            ({"session": {"idleMinutes": 0}}, "session.idleMinutes"), ({"unknown": {"key": 1}}, "unknown.key"),
        ]:
            with self.subTest(word=word, settings=settings):
                code, said = Daemon(folder, settings=settings).exit_of_start()
                self.assertEqual(code, 2, said)
                self.assertIn(word, said)
        for text in ["", "[]", "{", "not json"]:
            daemon = Daemon(folder)
            daemon.configuration = None
            daemon.file.write_text(text)
            ended = subprocess.run(daemon.wrapper + [BUREAUD, "--config", str(daemon.file)],
                                   capture_output=True, text=True, timeout=60)
            self.assertEqual(ended.returncode, 2, ended.stderr)


def contents(folder):
    return {
        file.name: (stat.S_IMODE(file.lstat().st_mode), file.read_bytes() if file.is_file() else None)
        for file in pathlib.Path(folder).rglob("*") if file.name != "bureau.lock" and not file.name.endswith("-shm")
        and not (file.name.endswith("-wal") and file.stat().st_size == 0)
    }


class StopTests(unittest.TestCase):
    def test_a_stop_finishes_the_requests_that_run_and_writes_the_images(self):
        daemon = new_bureau()
        daemon.start()
        try:
            sara = sign_in(daemon, "sara")
            sara.close()
            acknowledged, refused, lock = [], [], threading.Lock()
            begun = threading.Event()

            def write(client):
                while True:
                    key = fresh_key()
                    try:
                        answer = client.post("/v1/cases", samples.registration(title=key), key=key)
                    except ConnectionError:
                        return
                    except Exception as error:
                        # Cut off in the middle of an answer: a request that ran was not finished.
                        with lock:
                            refused.append(repr(error))
                        return
                    with lock:
                        (acknowledged if answer.status == 201 else refused).append(key if answer.status == 201 else repr(answer))
                    begun.set()

            threads = [threading.Thread(target=write, args=(sara.another(),)) for _ in range(4)]
            for thread in threads:
                thread.start()
            begun.wait(30)
            time.sleep(0.3)
            # One request is under way when the stop comes: its body is there but for the end.
            slow = socket.create_connection(("127.0.0.1", daemon.port), timeout=30)
            raw = json.dumps(samples.registration(title="långsam")).encode()
            slow.sendall(
                b"POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + sara.token.encode() + b"\r\nContent-Length: " + str(len(raw)).encode() + b"\r\n\r\n" + raw[:-1]
            )
            time.sleep(0.3)
            os.kill(daemon.pid, signal.SIGTERM)
            time.sleep(0.5)
            slow.sendall(raw[-1:])
            answer = slow.recv(65536)
            slow.close()
            self.assertEqual(daemon.process.wait(60), 0, daemon.said()[-1500:])
            for thread in threads:
                thread.join(30)
            self.assertEqual(answer[9:12], b"201", answer[:200])
            self.assertEqual(refused, [])
            self.assertIn("Stopped in order", daemon.said())
            self.assertTrue((daemon.data / "clean-stop").exists())
            self.assertTrue(list((daemon.data / "desks").glob("*.desk")), "no image was written")
            self.assertFalse(os.path.exists(daemon.data / "bureau.sqlite-wal")
                             and os.path.getsize(daemon.data / "bureau.sqlite-wal"), "the WAL was not written back")
            began = daemon.start()
            rows = register(sign_in(daemon, "sara"))
            self.assertEqual({row["title"] for row in rows}, set(acknowledged) | {"långsam"})
            say(f"stopped under 4 writers: {len(acknowledged)} acknowledged, all there; ready again in {began:.2f} s")
        finally:
            daemon.kill()


@unittest.skipUnless(os.geteuid() == 0, "mounting a small disk needs root")
class FullDiskTests(unittest.TestCase):
    def setUp(self):
        self.place = scratch("disk") / "small"
        self.place.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m,mode=0700", "tmpfs", str(self.place)], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", str(self.place)], check=True)
        self.data = self.place / "data"
        shutil.copytree(template().folder, self.data)
        self.data.chmod(0o700)
        self.filler = self.place / "filler"

    def fill(self, leave):
        """Takes all the room but a little."""
        with open(self.filler, "ab", buffering=0) as file:
            with contextlib.suppress(OSError):
                while True:
                    file.write(b"\0" * 4096)
        size = os.path.getsize(self.filler)
        os.truncate(self.filler, max(0, size - leave))

    def test_a_full_disk_is_told_and_loses_nothing_and_work_goes_on_when_there_is_room(self):
        daemon = Daemon(self.data)
        daemon.start()
        self.addCleanup(daemon.kill)
        sara = sign_in(daemon, "sara")
        acknowledged = [registered(sara)]
        failed = []
        for leave in [200_000, 60_000, 0]:
            self.fill(leave)
            for _ in range(40):
                key = fresh_key()
                body = samples.registration(title=key, narrative="å" * 3000)
                answer = sara.post("/v1/cases", body, key=key)
                if answer.status == 201:
                    acknowledged.append(answer.json)
                    continue
                failed.append((key, body))
                self.assertEqual((answer.status, answer.problem), (507, "disk-full"), answer)
                self.assertNotIn(key.encode(), answer.body)
            self.filler.unlink()
            self.assertEqual(daemon.nobody().get("/health/live").status, 200)
            # Room has come: the same requests are done, each once.
            for key, body in failed:
                answer = sara.post("/v1/cases", body, key=key)
                self.assertEqual(answer.status, 201, answer)
                acknowledged.append(answer.json)
            count, failed = len(failed), []
            say(f"with {leave:,} bytes left: {count} of 40 registrations answered 507, all done when there was room")
            self.assertGreater(count, 0, "the disk was never full")
        rows = register(sara)
        self.assertEqual({row["id"] for row in rows}, {case["id"] for case in acknowledged})
        self.assertEqual([row["number"].split("-")[1] for row in sorted(rows, key=lambda row: int(row["number"].split("-")[1]))],
                         [str(number) for number in range(1, len(rows) + 1)])
        # A stop on a full disk keeps the bureau; only the cache may be missing.
        self.fill(0)
        daemon.stop()
        self.filler.unlink()
        self.assertEqual(bureauctl("log", "verify", "--folder", self.data).returncode, 0)
        examined = bureauctl("doctor", "--folder", self.data)
        self.assertEqual(examined.returncode, 0, examined.stdout + examined.stderr)
        daemon.start()
        self.assertEqual(len(register(sign_in(daemon, "sara"))), len(acknowledged))

    def test_a_start_on_a_full_disk_is_refused_with_its_own_status(self):
        self.fill(0)
        code, said = Daemon(self.data).exit_of_start()
        self.assertEqual(code, 16, said)
        self.filler.unlink()
        self.assertEqual(bureauctl("doctor", "--folder", self.data).returncode, 0)


class ClockTests(unittest.TestCase):
    def test_a_clock_that_jumps_back_and_forth_leaves_times_and_numbers_in_order(self):
        clock = MovedClock()
        daemon = new_bureau(environment=clock.environment)
        daemon.start()
        self.addCleanup(daemon.kill)
        sara = sign_in(daemon, "sara")
        case = registered(sara)
        year = datetime.date.today().year
        day = 86_400
        jumps = [0, -3_600, 7_200, -day, 400 * day, -400 * day, 40 * day, 0]
        numbers = {}
        for jump in jumps:
            clock.move(jump)
            answer = sara.command(case["id"], "add-note", samples.note(f"vid {jump}"))
            if answer.status == 401:
                # The session was idle for longer than it may be, as the daemon sees it.
                sara = sign_in(daemon, "sara")
                answer = sara.command(case["id"], "add-note", samples.note(f"vid {jump}"))
            self.assertEqual(answer.status, 200, answer)
            body = samples.registration(contact={"channel": "phone", "receivedOn": f"{year - 3}-01-01", "title": "x",
                                                 "narrative": "x"})
            new = sara.post("/v1/cases", body, key=fresh_key())
            self.assertEqual(new.status, 201, new)
            series, number = new.json["number"].split("-")
            numbers.setdefault(series, []).append(int(number))
        history = sara.get(f"/v1/cases/{case['id']}/history").json["entries"]
        times = [entry["at"] for entry in history]
        self.assertEqual(times, sorted(times), "an event is earlier than the one before it")
        self.assertGreater(len(set(entry[:4] for entry in times)), 1, "the daemon's clock did not jump")
        for series, found in numbers.items():
            first = 2 if series == case["number"].split("-")[0] else 1
            self.assertEqual(found, list(range(first, first + len(found))), series)
        self.assertGreater(len(numbers), 1)
        self.assertEqual(daemon.stop(), 0, daemon.said()[-1500:])
        clock.move(-30 * day)
        daemon.start()
        self.assertEqual(len(register(sign_in(daemon, "sara"))), len(jumps) + 1)
        self.assertEqual(daemon.stop(), 0)
        self.assertEqual(bureauctl("log", "verify", "--folder", daemon.data).returncode, 0)
        say(f"{len(jumps)} jumps of the clock, {len(numbers)} yearly series, times and numbers in order")


class CrowdTests(unittest.TestCase):
    def test_thousands_of_idle_connections_keep_nobody_from_the_other_listener_and_go_away(self):
        daemon = new_bureau(settings={"limits": {"idleSeconds": 5, "connections": 512}})
        daemon.start()
        self.addCleanup(daemon.kill)
        sara = sign_in(daemon, "sara", over_socket=True)
        wanted, sockets = 10_000, []
        for _ in range(wanted):
            one = socket.socket()
            one.setblocking(False)
            code = one.connect_ex(("127.0.0.1", daemon.port))
            if code not in [0, errno.EINPROGRESS, errno.EAGAIN]:
                one.close()
                break
            sockets.append(one)
        time.sleep(1)
        established = sum(1 for one in sockets if is_connected(one))
        times = []
        for _ in range(20):
            began = time.monotonic()
            self.assertEqual(sara.get("/v1/cases?limit=10").status, 200)
            times.append(time.monotonic() - began)
        self.assertEqual(sara.post("/v1/cases", samples.registration()).status, 201)
        descriptors = len(os.listdir(f"/proc/{daemon.pid}/fd"))
        self.assertLess(descriptors, 512 + 200)
        for one in sockets:
            one.close()
        began = time.monotonic()
        while True:
            try:
                client = daemon.nobody()
                client.timeout = 5
                if client.get("/health/live").status == 200:
                    break
            except OSError:
                pass
            self.assertLess(time.monotonic() - began, 60, "the listener does not come back")
        say(f"{len(sockets):,} connections, {established:,} established, {descriptors} descriptors in the daemon; "
            f"others answered in {max(times) * 1000:.0f} ms at most, its own listener again after "
            f"{time.monotonic() - began:.1f} s")

    def test_idle_and_half_begun_connections_are_hung_up_on(self):
        daemon = new_bureau(settings={"limits": {"idleSeconds": 2}})
        daemon.start()
        self.addCleanup(daemon.kill)
        for begin in [b"", b"GET /health/li", b"GET /health/live HTTP/1.1\r\nHost: x\r\nX-Slow: "]:
            one = socket.create_connection(("127.0.0.1", daemon.port), timeout=30)
            one.sendall(begin)
            began = time.monotonic()
            while one.recv(4096):
                pass
            waited = time.monotonic() - began
            one.close()
            self.assertLess(waited, 15, begin)

    def test_connections_beyond_the_limit_wait_and_are_served_when_there_is_room(self):
        daemon = new_bureau(settings={"limits": {"connections": 4, "idleSeconds": 30}})
        daemon.start()
        self.addCleanup(daemon.kill)
        held = [daemon.nobody() for _ in range(4)]
        for client in held:
            self.assertEqual(client.get("/health/live").status, 200)
        waiting = daemon.nobody()
        waiting.timeout = 20
        answers = []
        thread = threading.Thread(target=lambda: answers.append(waiting.get("/health/live").status))
        thread.start()
        time.sleep(0.5)
        for client in held:
            client.close()
        thread.join(30)
        self.assertEqual(answers, [200])


def is_connected(one):
    try:
        one.getpeername()
        return True
    except OSError:
        return False
