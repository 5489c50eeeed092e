"""An import that is cut off: what was done is reported, and the same file brings the rest."""

import json
import os
import re
import socket
import threading
import unittest

from support.daemon import bureauctl, scratch
from support.staff import new_bureau, passphrase, secret_file

CASES = [
    {"id": f"prov-{n}", "title_sv": f"Påhittat ärende {n}", "narrative_sv": "Nekades på grund av språk."}
    for n in range(6)
]


def message(connection):
    """One request or answer, whole; nothing where the other side is gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(1 << 20)
        if not part:
            return b""
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: *(\d+)", head)
    while length and len(body) < int(length[1]):
        part = connection.recv(1 << 20)
        body, data = body + part, data + part
    return data


class MortalProxy:
    """A socket before the daemon's; it dies when told, after so many requests, keeping the last answer to itself."""

    def __init__(self, target):
        self.path = str(scratch("proxy") / "proxy.sock")
        self.target = target
        self.revive()

    def revive(self):
        self.left = None
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.path)
        self.listener.listen()
        threading.Thread(target=self.accept, args=(self.listener,), daemon=True).start()

    def accept(self, listener):
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            if self.left == 0:
                connection.close()
                continue
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        daemon = socket.socket(socket.AF_UNIX)
        daemon.connect(self.target)
        with connection, daemon:
            while request := message(connection):
                daemon.sendall(request)
                answer = message(daemon)
                if self.left is not None:
                    self.left -= 1
                    if self.left == 0:
                        os.unlink(self.path)
                        self.listener.shutdown(socket.SHUT_RDWR)
                        self.listener.close()
                        return
                connection.sendall(answer)


class CutOffImportTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.daemon = new_bureau()
        cls.daemon.start()
        cls.proxy = MortalProxy(cls.daemon.socket)
        cls.home = scratch("import")
        cls.file = cls.home / "cases.json"
        cls.file.write_text(json.dumps(CASES))
        signed = cls.bureauctl("login", "carl", "--passphrase-file", secret_file(cls.home, passphrase("carl")))
        assert signed.returncode == 0, signed.stderr

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

    @classmethod
    def bureauctl(cls, *arguments):
        return bureauctl(*arguments, "--socket", cls.proxy.path, environment={"XDG_STATE_HOME": str(cls.home)})

    def test_what_was_done_is_told_and_the_rest_comes_at_the_next_time(self):
        # Enough for some cases and for the middle of one: each has a look for its reference and at least one step.
        self.proxy.left = 8
        cut = self.bureauctl("case", "import", self.file, "--json")
        self.assertEqual(cut.returncode, 3, cut.stderr)
        self.assertIn("nothing is done twice", cut.stderr)
        report = json.loads(cut.stdout)
        done, rest = len(report["items"]), len(report["notReached"])
        self.assertGreater(done, 0)
        self.assertGreater(rest, 0)
        self.assertEqual(done + 1 + rest, len(CASES))
        self.assertEqual(report["interrupted"]["reference"], f"prov-{done}")
        self.assertEqual(report["notReached"], [f"prov-{n}" for n in range(done + 1, len(CASES))])
        for item in report["items"]:
            self.assertIn("number", item)

        self.proxy.revive()
        again = self.bureauctl("case", "import", self.file, "--json")
        self.assertEqual(again.returncode, 0, again.stderr)
        report = json.loads(again.stdout)
        self.assertEqual([item["reference"] for item in report["items"]], [case["id"] for case in CASES])
        self.assertEqual([item["wasThere"] for item in report["items"]][:done], [True] * done)
        self.assertNotIn("notReached", report)
        found = self.bureauctl("case", "list", "--json")
        self.assertEqual(len(json.loads(found.stdout)), len(CASES))

    def test_words_for_people(self):
        file = self.home / "more.json"
        file.write_text(json.dumps([dict(case, id="mer-" + case["id"]) for case in CASES]))
        self.proxy.left = 3
        cut = self.bureauctl("case", "import", file)
        self.assertEqual(cut.returncode, 3, cut.stderr)
        self.assertRegex(cut.stdout, r"Broken off in mer-prov-\d after \d steps; \d cases were not reached\.")
        self.proxy.revive()

