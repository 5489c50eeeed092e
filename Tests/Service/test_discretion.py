"""What the daemon and the command line keep to themselves: modes, headers, log lines, command lines."""

import json
import os
import re
import stat
import subprocess
import threading
import time
import unittest

from support.cases import registered
from support.daemon import bureauctl, scratch
from support.staff import new_bureau, passphrase, secret_file, sign_in

LINE = re.compile(
    r"^\d\d:\d\d:\d\d\.\d+ (trace|debug|info|notice|warning|error|critical) [^=]*?"
    r"((?: [A-Za-z.]+=[^ ]+)*)$"
)
VALUES = {"hb.request.id", "route", "method", "status", "milliseconds", "ms", "code", "reason", "signal", "request", "error"}


def mode(path):
    return stat.S_IMODE(os.lstat(path).st_mode)


class DiscretionTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.daemon = new_bureau()
        cls.daemon.start()
        cls.sara = sign_in(cls.daemon, "sara")
        cls.case = registered(cls.sara)

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

    def test_files_folder_and_socket_have_the_modes_that_are_promised(self):
        self.assertEqual(mode(self.daemon.socket), 0o660)
        self.assertEqual(mode(self.daemon.data), 0o700)
        for file in self.daemon.data.rglob("*"):
            self.assertEqual(mode(file), 0o700 if file.is_dir() else 0o600, file.name)

    def test_the_process_leaves_no_core_and_lets_nobody_look_into_it(self):
        with open(f"/proc/{self.daemon.pid}/limits") as limits:
            core = next(line for line in limits if line.startswith("Max core file size")).split()
        self.assertEqual(core[4:6], ["0", "0"], core)
        # A process that may not be dumped is root's in /proc, and only root may trace it.
        other = subprocess.run(
            ["setpriv", "--reuid", "65534", "--clear-groups", "cat", f"/proc/{self.daemon.pid}/environ"],
            capture_output=True)
        self.assertNotEqual(other.returncode, 0)

    def test_measurements_are_for_the_machine_and_for_administrators_and_name_nobody(self):
        self.assertEqual(self.daemon.nobody().get("/metrics").status, 401)
        self.assertEqual(self.sara.get("/metrics").status, 403)
        machine = self.daemon.nobody(over_socket=True).get("/metrics")
        self.assertEqual(machine.status, 200)
        self.assertTrue(machine.headers["content-type"].startswith("text/plain"))
        text = machine.body.decode()
        for word in ["sara", "carl", self.case["id"], self.case["number"], self.sara.person]:
            self.assertNotIn(word, text)
        labels = set(re.findall(r'(\w+)="', text))
        self.assertLessEqual(labels, {"route", "method", "status", "le", "outcome", "result", "quantile"}, labels)
        routes = set(re.findall(r'route="([^"]*)"', text))
        document = self.daemon.nobody().get("/openapi.json").json
        self.assertLessEqual(routes - {"unmatched", "unreadable"}, set(document["paths"]))
        for line in text.splitlines():
            self.assertRegex(line, r'^(# (HELP|TYPE) |[a-z_]+(\{([^}"]|"[^"]*")*\})? [0-9.eE+-]+(Inf)?$)')

    def test_nothing_about_a_case_may_be_stored_on_the_way(self):
        place = f"/v1/cases/{self.case['id']}"
        answers = [self.sara.get(place), self.sara.get(place + "/history"), self.sara.get("/v1/cases"),
                   self.sara.get(place + "/letters"), self.sara.get(place + "/letters/mandate"),
                   self.sara.post(place + "/letters/mandate", {"mandateScope": "Prov."}),
                   self.sara.post("/v1/searches", {"text": "visning"}), self.sara.get("/v1/tasks"),
                   self.sara.get("/v1/queue"), self.sara.get("/v1/workload"), self.sara.get("/v1/session"),
                   self.sara.get("/v1/accounts"), self.sara.get("/v1/watch"), self.sara.get("/v1/calendar"),
                   self.daemon.nobody().get(self.sara.get("/v1/calendar").json["href"]), self.sara.get(place + "0"), self.daemon.nobody().get(place)]
        for answer in answers:
            self.assertEqual(answer.headers.get("cache-control"), "no-store", answer)
            self.assertEqual(answer.headers.get("x-content-type-options"), "nosniff")
            self.assertIn("x-request-id", answer.headers)
        self.assertNotIn("server", answers[0].headers)

    def test_a_log_line_has_route_status_and_number_and_no_path_query_or_name(self):
        self.sara.get("/v1/cases?municipality=Hemligstad&sort=number")
        self.sara.post("/v1/searches", {"text": "hemligtord"})
        self.sara.get("/v1/hemlig-adress?hemlig=1", headers={"User-Agent": "hemlig"})
        self.sara.post("/v1/session", {"name": "hemligtnamn", "passphrase": "hemlig fras som är fel"})
        for _ in range(100):
            said = self.daemon.said()
            if said.count("/v1/session") >= 2:
                break
            time.sleep(0.1)
        self.assertNotIn("hemlig", said.lower())
        for word in [self.case["id"], self.case["number"], "sara", "Provperson", "visning", "?", self.sara.token]:
            self.assertNotIn(word, said)
        lines = [line for line in said.splitlines() if " request " in line]
        self.assertGreater(len(lines), 5)
        for line in lines:
            found = LINE.match(line)
            self.assertTrue(found, line)
            names = {pair.split("=")[0] for pair in found[2].split()}
            self.assertLessEqual(names, VALUES, line)
            self.assertLessEqual({"hb.request.id", "route", "method", "status"}, names, line)
            # How long it took is a part of the access log.
            self.assertTrue(names & {"milliseconds", "ms"}, line)

    def test_a_secret_cannot_be_given_on_the_command_line(self):
        for command in [["login"], ["account", "activate"], ["account", "passphrase"], ["init"], ["account", "take-back"]]:
            text = bureauctl(*command, "--help").stdout
            self.assertTrue(text, command)
            for option in re.findall(r"--[a-z-]+", text):
                if any(word in option for word in ["passphrase", "code", "secret", "token"]):
                    self.assertTrue(option.endswith(("-file", "-fd")) or option == "--exit-codes", (command, option))
        refused = bureauctl("--socket", self.daemon.socket, "login", "sara", "--passphrase", "hemlig")
        self.assertEqual(refused.returncode, 2)

    def test_the_command_line_keeps_its_token_to_itself_and_shows_no_secret_while_it_runs(self):
        home = scratch("cli")
        environment = {"XDG_STATE_HOME": str(home / "state"), "BUREAU_SOCKET": self.daemon.socket}
        secret = secret_file(home, passphrase("carl"))
        seen, done = set(), threading.Event()

        def watch():
            # What everybody on the machine can see of it: command line and environment's names.
            while not done.is_set():
                for process in os.listdir("/proc"):
                    if process.isdigit():
                        try:
                            with open(f"/proc/{process}/cmdline", "rb") as file:
                                line = file.read()
                        except OSError:
                            continue
                        if b"bureauctl" in line:
                            seen.add(line)
                time.sleep(0.005)

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            signed = bureauctl("login", "carl", "--passphrase-file", secret, environment=environment)
        finally:
            done.set()
            watcher.join()
        self.assertEqual(signed.returncode, 0, signed.stderr)
        self.assertTrue(seen, "the command line was never seen")
        tokens = [file for file in (home / "state").rglob("*") if file.is_file()]
        self.assertEqual(len(tokens), 1)
        self.assertEqual(mode(tokens[0]), 0o600)
        self.assertEqual(mode(tokens[0].parent), 0o700)
        token = tokens[0].read_text().split()[-1]
        for line in seen:
            self.assertNotIn(passphrase("carl").encode(), line)
            self.assertNotIn(token.encode(), line)
        self.assertNotIn(token, signed.stdout + signed.stderr)
        # A file that others may read is no place for a secret.
        secret.chmod(0o644)
        refused = bureauctl("login", "carl", "--passphrase-file", secret, environment=environment)
        self.assertNotEqual(refused.returncode, 0)
        tokens[0].chmod(0o644)
        self.assertNotEqual(bureauctl("session", environment=environment).returncode, 0)
        tokens[0].chmod(0o600)
        self.assertEqual(bureauctl("session", environment=environment).returncode, 0)
        self.assertEqual(bureauctl("logout", environment=environment).returncode, 0)
        self.assertFalse(tokens[0].exists())
        self.assertEqual(bureauctl("session", environment=environment).returncode, 4)

    def test_a_letter_is_written_into_a_file_of_its_own_that_nobody_else_can_read(self):
        home = scratch("cli")
        environment = {"XDG_STATE_HOME": str(home / "state"), "BUREAU_SOCKET": self.daemon.socket}
        secret = secret_file(home, passphrase("sara"))
        self.assertEqual(bureauctl("login", "sara", "--passphrase-file", secret, environment=environment).returncode, 0)
        listed = bureauctl("letter", "list", self.case["number"], environment=environment)
        self.assertEqual(listed.returncode, 0, listed.stderr)
        self.assertRegex(listed.stdout, r"mandate +mandate +yes")
        self.assertRegex(listed.stdout, r"closing-notice .*closure: close the case first")
        scope, file = home / "scope", home / "letter.html"
        scope.write_text("Bara mötet.\n")
        write = ["letter", "write", self.case["id"], "mandate", "--language", "sv", "--scope-file", scope]
        umask = os.umask(0)
        try:
            ended = bureauctl(*write, "--output", file, environment=environment)
        finally:
            os.umask(umask)
        self.assertEqual((ended.returncode, ended.stdout), (0, ""), ended.stderr)
        self.assertEqual(mode(file), 0o600)
        for words in ["<h1>Fullmakt</h1>", "Bara mötet.", "Provperson", "Provfastigheter"]:
            self.assertIn(words, file.read_text())
        again = bureauctl(*write, "--output", file, environment=environment)
        self.assertEqual(again.returncode, 6, again.stderr)
        self.assertIn("--force", again.stderr)
        # A link in the place of the file is replaced itself, never written through.
        other = home / "other"
        other.write_text("kvar")
        file.unlink()
        file.symlink_to(other)
        self.assertEqual(bureauctl(*write, "--output", file, environment=environment).returncode, 6)
        self.assertEqual(bureauctl(*write, "--output", file, "--force", environment=environment).returncode, 0)
        self.assertEqual((file.is_symlink(), other.read_text(), mode(file)), (False, "kvar", 0o600))
        self.assertEqual({one.name for one in home.iterdir()}, {"state", "secret", "scope", "letter.html", "other"})
        shown = bureauctl(*write, environment=environment)
        self.assertEqual(shown.stdout, file.read_text())
        refused = bureauctl("letter", "write", self.case["id"], "closing-notice", "--output", home / "no",
                            environment=environment)
        self.assertEqual(refused.returncode, 6, refused.stderr)
        self.assertIn("close the case first", refused.stderr)
        self.assertFalse((home / "no").exists())

    def test_a_personal_number_in_a_text_is_asked_about_and_not_refused(self):
        home = scratch("cli")
        environment = {"XDG_STATE_HOME": str(home / "state"), "BUREAU_SOCKET": self.daemon.socket}
        secret = secret_file(home, passphrase("sara"))
        self.assertEqual(bureauctl("login", "sara", "--passphrase-file", secret, environment=environment).returncode, 0)
        text = home / "note"
        for words, warned in [("Hon är 811218-9876.", True), ("Hon ringde 2025-02-14 från 070-123 45 67.", False)]:
            text.write_text(words)
            ended = bureauctl("case", "note", self.case["id"], "--file", text, environment=environment)
            self.assertEqual(ended.returncode, 0, ended.stderr)
            self.assertEqual("looks like a personal number" in ended.stderr, warned, ended.stderr)
            self.assertNotIn("811218", ended.stdout + ended.stderr)
        payload = json.dumps({"note": {"kind": "memo", "text": "Nr 198112189876"}})
        ended = bureauctl("case", "do", self.case["id"], "add-note", environment=environment, input=payload)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertIn("Why is it needed?", ended.stderr)

    def test_the_command_line_says_what_is_wrong_in_one_sentence_with_its_own_status(self):
        home = scratch("cli")
        environment = {"XDG_STATE_HOME": str(home / "state")}
        nowhere = str(home / "no.sock")
        for arguments, status in [
            (["status", "--socket", nowhere], 3), (["case", "list", "--socket", self.daemon.socket], 4),
            (["no-such-command"], 2), (["case", "list", "--no-such-option"], 2),
            (["log", "verify", "--folder", str(home)], 11),
        ]:
            with self.subTest(arguments=arguments):
                ended = bureauctl(*arguments, environment=environment)
                self.assertEqual(ended.returncode, status, ended.stderr)
                self.assertEqual(ended.stdout, "")
                self.assertTrue(ended.stderr.startswith("bureauctl: "), ended.stderr)
