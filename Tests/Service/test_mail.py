"""Reminder mail of a running daemon, through a program that stands in for the machine's sendmail."""

import datetime
import email
import email.header
import re
import time
import unittest

from support import samples
from support.daemon import scratch
from support.programs import say
from support.staff import new_bureau, sign_in

SENDER = "bureau@example.org"


def two_years_before(days):
    """The day of an incident whose clock ends so many days from now, give or take a weekend."""
    day = datetime.date.today() + datetime.timedelta(days=days)
    return day.replace(year=day.year - 2, day=min(day.day, 28)).isoformat()


class MailTests(unittest.TestCase):
    def setUp(self):
        self.box = scratch("box")
        self.program = self.box / "sendmail"
        self.daemon = new_bureau(settings={
            "mail": {"from": SENDER, "sendmail": str(self.program), "everySeconds": 1},
        })

    def tearDown(self):
        self.daemon.kill()

    def program_does(self, script):
        """Exchanged in one step, so that the daemon never runs half of it."""
        new = self.box / "new"
        new.write_text(f"#!/bin/sh\ncd {self.box}\n{script}\n")
        new.chmod(0o755)
        new.rename(self.program)

    def messages(self):
        return [email.message_from_bytes(file.read_bytes()) for file in sorted(self.box.glob("message-*"))]

    def wait_for(self, what, seconds=60):
        end = time.monotonic() + seconds
        while not what():
            self.assertLess(time.monotonic(), end, self.daemon.said()[-2000:])
            time.sleep(0.1)

    def measured(self, name):
        text = self.daemon.nobody(over_socket=True).get("/metrics").body.decode()
        return int(re.search(rf"^{name} (\d+)$", text, re.MULTILINE)[1])

    def wait_for_rounds(self, count):
        """Until reminders were looked for so many times more."""
        before = self.measured("bureau_mail_rounds_total")
        self.wait_for(lambda: self.measured("bureau_mail_rounds_total") >= before + count)

    def prepare(self, days=10):
        sara = sign_in(self.daemon, "sara")
        body = samples.registration(title="HEMLIG", narrative="HEMLIG")
        body["incidents"][0]["from"] = two_years_before(days)
        body["incidents"][0]["alleged"]["area"] = "BOS"
        made = sara.post("/v1/cases", body)
        self.assertEqual(made.status, 201, made)
        place = f"/v1/accounts/{sara.person}/mail"
        answer = sara.request("PUT", place, body={"address": "sara@example.org", "language": "sv"})
        self.assertEqual(answer.status, 200, answer)
        return sara, made.json

    def test_a_mail_has_a_date_and_nothing_else_and_a_kill_repeats_it_but_never_loses_it(self):
        # The first mail is taken, and the daemon killed before it can remember that.
        self.program_does('cat > message-1.$$ && test -e killed || { touch killed; kill -9 $PPID; }')
        self.daemon.start()
        sara, case = self.prepare()
        self.wait_for(lambda: self.daemon.process.poll() is not None)
        self.assertEqual(len(self.messages()), 1)
        self.program_does('cat > message-2.$$; echo "$@" > arguments; env > environment; ls /proc/self/fd > files')
        self.daemon.start()
        self.wait_for(lambda: len(self.messages()) == 2)
        first, second = self.messages()
        self.assertEqual(first["Message-ID"], second["Message-ID"])
        for message in [first, second]:
            self.assertEqual(message["From"], SENDER)
            self.assertEqual(message["To"], "sara@example.org")
            subject = str(email.header.make_header(email.header.decode_header(message["Subject"])))
            self.assertRegex(subject, r"^En tidsfrist löper ut \d{4}-\d\d-\d\d$")
            self.assertEqual(message.get_payload(decode=True).decode().strip(), subject)
            allowed = {"From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
                       "Content-Transfer-Encoding", "Content-Language"}
            self.assertEqual(set(message.keys()), allowed)
            whole = message.as_string()
            # A number may be the beginning of a day.
            self.assertNotRegex(whole, re.escape(case["number"]) + r"(?![-\d])")
            for word in ["HEMLIG", "sara ", case["id"], sara.person]:
                self.assertNotIn(word, whole.replace("sara@example.org", ""))
        self.wait_for_rounds(1)
        self.judge_program()
        # Remembered now: neither another round nor another start sends it again.
        self.wait_for_rounds(2)
        self.daemon.stop()
        self.daemon.start()
        self.wait_for_rounds(2)
        self.assertEqual(len(self.messages()), 2)
        log = self.daemon.said()
        for word in ["sara@example.org", SENDER, "HEMLIG"]:
            self.assertNotIn(word, log)
        for file in self.daemon.data.rglob("*"):
            if file.is_file():
                self.assertNotIn(b"sara@example.org", file.read_bytes(), file.name)
        say("1 mail sent twice over a kill with one Message-ID, and never again")

    def judge_program(self):
        """Nothing of the daemon's came to the program but the message: no address where others see it, no open file."""
        self.assertEqual((self.box / "arguments").read_text(), "-t -i\n")
        environment = (self.box / "environment").read_text()
        names = {line.split("=")[0] for line in environment.splitlines()}
        self.assertLessEqual(names, {"PATH", "LANG", "PWD", "SHLVL", "OLDPWD", "_"})
        self.assertNotIn("example.org", environment)
        # The standard streams, and the folder that `ls` reads.
        self.assertLessEqual(len((self.box / "files").read_text().split()), 4)

    def test_a_failing_program_is_tried_again_and_shown_and_stops_nothing(self):
        self.program_does("exit 75")
        self.daemon.start()
        sara, _ = self.prepare()
        machine = self.daemon.nobody(over_socket=True)
        self.wait_for(lambda: any("mail" in one for one in machine.get("/health/ready").json["findings"]))
        self.assertEqual(machine.get("/health/ready").status, 200)
        self.assertEqual(sara.post("/v1/cases", samples.registration()).status, 201)
        # One that is ended by a signal, and one that is not there.
        for script in ["kill -9 $$", None]:
            if script:
                self.program_does(script)
            else:
                self.program.unlink()
            failed = self.measured("bureau_mails_failed_total")
            self.wait_for(lambda: self.measured("bureau_mails_failed_total") > failed + 1)
        self.assertRegex(machine.get("/metrics").body.decode(), r"bureau_mails_failed_total [1-9]")
        # One that hangs holds neither answers nor the stop for long.
        self.program_does("touch hangs; sleep 600")
        self.wait_for((self.box / "hangs").exists)
        self.assertEqual(machine.get("/health/live").status, 200)
        self.program_does("cat > message-1.$$")
        self.wait_for(lambda: len(self.messages()) == 1, seconds=90)
        self.wait_for(lambda: not machine.get("/health/ready").json["findings"])
        self.assertRegex(machine.get("/metrics").body.decode(), r"bureau_mails_sent_total 1\b")
        self.assertEqual(self.daemon.stop(), 0)

    def test_without_a_sender_no_mail_is_sent_and_a_wrong_one_is_refused(self):
        self.program_does("cat > message-1.$$")
        del self.daemon.configuration["mail"]["from"]
        self.daemon.start()
        self.prepare()
        self.assertEqual(self.measured("bureau_mail_rounds_total"), 0)
        self.assertEqual(self.messages(), [])
        self.daemon.stop()
        self.daemon.configuration["mail"]["from"] = "no address\nBcc: x@y"
        self.daemon.spawn()
        self.assertEqual(self.daemon.process.wait(30), 2)
