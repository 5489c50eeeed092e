"""A release from the supervisors to the municipality, as people make it, and what cannot be released."""

import datetime
import json
import sqlite3
import subprocess
import time
import unittest
import zipfile

from support import reports, samples
from support.clock import MovedClock
from support.daemon import bureauctl, scratch
from support.programs import say
from support.staff import new_bureau, passphrase, secret_file, sign_in

DAY = 86_400


class ReleaseCase(unittest.TestCase):
    """A bureau whose cases were registered in a year that has ended; everybody is signed in."""

    grounds = {"ETN": 8, "FUN": 7, "ALD": 2}

    @classmethod
    def setUpClass(cls):
        cls.home = scratch("release")
        cls.clock = MovedClock()
        cls.daemon = new_bureau(environment=cls.clock.environment, settings={
            "bureau": {"name": "Provbyrån"},
            "releases": {"reports": str(reports.write(cls.home / "reports")), "seconds": 60},
        })
        cls.daemon.start()
        cls.year = datetime.date.today().year
        sara = sign_in(cls.daemon, "sara")
        for ground, count in cls.grounds.items():
            for _ in range(count):
                body = samples.registration(narrative="QZHEMLIG berättelse.")
                body["incidents"][0]["alleged"]["grounds"] = [ground]
                answer = sara.post("/v1/cases", body)
                assert answer.status == 201, answer
        cls.clock.move(366 * DAY)
        cls.sara, cls.stina, cls.kommun = (sign_in(cls.daemon, name) for name in ["sara", "stina", "kommun"])
        for name in ["sara", "stina", "kommun"]:
            secret = secret_file(scratch("secret"), passphrase(name))
            cls.ctl(name, "login", name, "--passphrase-file", secret)

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

    @classmethod
    def ctl(cls, name, *arguments, status=0, **more):
        """Runs bureauctl as somebody; answers what it wrote."""
        ended = bureauctl(
            *arguments, "--socket", cls.daemon.socket, environment={"XDG_STATE_HOME": str(cls.home / name)}, **more
        )
        assert ended.returncode == status, f"{arguments}: {ended.returncode}\n{ended.stdout}\n{ended.stderr}"
        return ended.stdout + ended.stderr

    def verify(self, folder, *arguments, status=0):
        """Without a daemon and as nobody."""
        ended = bureauctl("release", "verify", folder, *arguments, environment={"BUREAU_SOCKET": "/nowhere"})
        self.assertEqual(ended.returncode, status, ended.stdout + ended.stderr)
        return ended.stdout + ended.stderr

    def prepare(self, report="yearly", year=None, **more):
        return self.sara.post("/v1/releases/prepared", {"report": report, "year": year or self.year, **more})


class ReleaseTests(ReleaseCase):
    def test_a_release_goes_from_one_supervisor_over_another_to_the_municipality_who_can_check_it(self):
        for name in ["yearly", "own-return"]:
            self.assertIn(name, self.ctl("sara", "release", "reports"))
        self.assertIn("Provbyrån", self.ctl("sara", "release", "certificate", "make"))
        certificate = self.home / "bureau.pem"
        certificate.write_text(self.ctl("stina", "release", "certificate", "show", "--pem"))
        prepared = json.loads(self.ctl("sara", "release", "prepare", "yearly", "--year", self.year, "--json"))
        self.assertIn(prepared["id"], self.ctl("stina", "release", "prepared"))
        preview = self.ctl("stina", "release", "preview", prepared["id"])
        for words in ["merged classes", "classes of", "attack:", "Ground", "ethnicity", "17"]:
            self.assertIn(words, preview)
        # Two cases of age are a small count: they stand in a larger class, or nowhere.
        self.assertNotRegex(preview, r"  2$")
        self.assertIn("Another supervisor", self.ctl("sara", "release", "approve", prepared["id"], status=1))
        self.assertEqual(self.ctl("kommun", "release", "list", "--json").replace(" ", "").strip(), '{\n"items":[\n\n]\n}')
        self.assertIn("release 1", self.ctl("stina", "release", "approve", prepared["id"]))
        self.deliver(certificate)
        self.refuse_the_municipality()

    def deliver(self, certificate):
        self.assertIn("Yearly report", self.ctl("kommun", "release", "list"))
        self.assertIn("ground.sv.csv", self.ctl("kommun", "release", "list", "--files"))
        fetched = self.home / "fetched.json"
        self.ctl("kommun", "release", "fetch", 1, "manifest.json", "--output", fetched)
        self.ctl("kommun", "release", "fetch", 1, "../manifest.json", status=5)
        out = self.home / "out"
        self.ctl("kommun", "release", "export", 1, "--folder", out)
        folder = out / "release-1"
        self.assertEqual(fetched.read_bytes(), (folder / "manifest.json").read_bytes())
        kept = {file.name: file.read_bytes() for file in folder.iterdir()}
        self.ctl("kommun", "release", "export", 1, "--folder", out, status=19)
        self.ctl("kommun", "release", "export", 9, "--folder", out, status=5)
        self.assertEqual({file.name: file.read_bytes() for file in folder.iterdir()}, kept)
        self.assertEqual([file.name for file in out.iterdir()], ["release-1"])
        archives = [self.home / "a.zip", self.home / "b.zip"]
        for archive in archives:
            self.ctl("kommun", "release", "export", 1, "--zip", archive)
        self.ctl("kommun", "release", "export", 1, "--zip", archives[0], status=19)
        self.assertEqual(archives[0].read_bytes(), archives[1].read_bytes())
        with zipfile.ZipFile(archives[0]) as archive:
            self.assertIsNone(archive.testzip())
            self.assertEqual({name.removeprefix("release-1/"): archive.read(name) for name in archive.namelist()}, kept)
            self.assertEqual(archive.namelist(), sorted(archive.namelist()))
            self.assertEqual({one.date_time for one in archive.infolist()}, {(1980, 1, 1, 0, 0, 0)})
        for name, content in kept.items():
            for word in [b"QZHEMLIG", b"Provperson", b"Provfastigheter", b"sara", b"stina"]:
                self.assertNotIn(word, content, name)
        self.assertNotIn("QZHEMLIG", self.daemon.said())
        self.check(folder, kept, certificate)
        say(f"{len(kept)} files of a release fetched, as a folder and as a zip file, and checked")

    def check(self, folder, kept, certificate):
        said = self.verify(folder)
        self.assertIn("not compared", said)
        self.assertIn("proof of protection holds", said)
        self.assertIn("is believed", self.verify(folder, "--trust", certificate))
        finding = json.loads(self.verify(folder, "--trust", certificate, "--json"))
        self.assertEqual((finding["number"], finding["trusted"], finding["faults"]), (1, True, []))
        stranger = self.home / "stranger.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
             "/dev/null", "-out", str(stranger), "-subj", "/CN=Provbyrån", "-days", "10"], check=True, capture_output=True)
        self.verify(folder, "--trust", stranger, status=1)
        self.assertEqual(self.openssl(folder, certificate), 0)
        for name in sorted(kept):
            file = folder / name
            changed = bytearray(kept[name])
            changed[len(changed) // 2] ^= 1
            file.write_bytes(changed)
            # Without --trust a change of the certificate in the signature shows as another fingerprint.
            said = bureauctl("release", "verify", folder, "--trust", certificate)
            self.assertNotEqual(said.returncode, 0, f"{name} was changed unseen")
            if name == "manifest.json":
                self.assertNotEqual(self.openssl(folder, certificate), 0)
            elif name != "manifest.json.p7s":
                self.assertIn(f"{name} was changed", self.verify(folder, status=1))
            file.write_bytes(kept[name])
        (folder / "extra.csv").write_text("1")
        (folder / "ground.sv.px").unlink()
        said = self.verify(folder, status=1)
        self.assertIn("extra.csv does not belong", said)
        self.assertIn("ground.sv.px is missing", said)
        (folder / "extra.csv").unlink()
        (folder / "ground.sv.px").write_bytes(kept["ground.sv.px"])
        self.verify(folder)

    def openssl(self, folder, certificate):
        """The exit status of OpenSSL's own check, on the daemon's day."""
        now = str(int(time.time()) + 366 * DAY)
        return subprocess.run(
            ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", folder / "manifest.json.p7s", "-content",
             folder / "manifest.json", "-CAfile", certificate, "-attime", now,
             "-out", "/dev/null"], capture_output=True).returncode

    def refuse_the_municipality(self):
        for arguments in [("reports",), ("prepared",), ("prepare", "yearly", "--year", self.year), ("returns",),
                          ("preview", "0" * 32), ("approve", "0" * 32), ("discard", "0" * 32),
                          ("certificate", "show"), ("certificate", "make"), ("certificate", "request")]:
            self.assertIn("Your role may not", self.ctl("kommun", "release", *arguments, status=1))

    def test_an_exact_return_is_handed_out_by_supervisors_and_published_to_nobody(self):
        self.ctl("sara", "release", "certificate", "make")
        before = self.kommun.get("/v1/releases").body
        made = self.ctl("sara", "release", "prepare", "own-return", "--year", self.year, "--secret")
        self.assertIn("EXACT COUNTS", made)
        waiting = self.sara.get("/v1/releases/prepared").json["items"]
        number = next(item["id"] for item in waiting if item["report"] == "own-return")
        self.ctl("stina", "release", "approve", number)
        self.assertIn("The sample agency (secret there)", self.ctl("sara", "release", "returns"))
        self.ctl("sara", "release", "returns", number, "--folder", self.home / "returns")
        folder = self.home / "returns" / f"return-{number}"
        self.assertEqual(folder.stat().st_mode & 0o777, 0o700)
        self.assertIn(",2,", (folder / "ground.en.csv").read_text())
        self.assertEqual(self.kommun.get("/v1/releases").body, before)
        self.assertEqual(self.kommun.get(f"/v1/releases/returns/{number}/files/tables.json").status, 403)


class UnreleasableTests(ReleaseCase):
    grounds = {"ETN": 1}

    def test_what_cannot_be_released_is_refused_with_what_to_do_and_nothing_is_published(self):
        made = self.sara.post("/v1/signing/certificate", {"days": 10})
        self.assertEqual(made.status, 201, made)
        for words, arguments, status, problem, fields in [
            ("a year that has not ended", {"year": self.year + 1}, 409, "release-refused", ["year"]),
            ("a year without a case", {"year": self.year - 1}, 409, "release-refused", []),
            ("a year without a definition", {"year": 2019}, 409, "release-refused", ["year"]),
            ("one case in the year", {}, 409, "release-refused", []),
            ("no such report", {"report": "finns-inte"}, 422, "invalid-fields", ["report"]),
            ("a revision of nothing", {"revises": {"number": 1, "reason": "x"}}, 409, "release-refused",
             ["revises.number"]),
        ]:
            answer = self.prepare(**arguments)
            self.assertEqual((answer.status, answer.problem, answer.fields), (status, problem, fields), f"{words}: {answer}")
            if status == 409:
                self.assertGreater(len(answer.json["detail"]), 20, words)
            swedish = self.sara.post("/v1/releases/prepared", {"report": "yearly", "year": self.year, **arguments},
                                     headers={"Accept-Language": "sv"})
            self.assertNotEqual(swedish.json.get("detail", swedish.json["title"]),
                                answer.json.get("detail", answer.json["title"]), words)
        self.assertEqual(self.sara.get("/v1/releases/prepared").json["items"], [])
        self.assertEqual(self.kommun.get("/v1/releases").json["items"], [])


class UniformTests(ReleaseCase):
    grounds = {"ETN": 12}

    def test_a_year_in_which_all_cases_are_the_same_is_refused_and_tells_no_class(self):
        self.sara.post("/v1/signing/certificate", {"days": 10})
        answer = self.prepare()
        self.assertEqual((answer.status, answer.problem), (409, "release-refused"))
        self.assertIn("all alike, or too few", answer.json["detail"])
        self.assertNotIn("ETN", answer.json["detail"])
        self.assertEqual(self.sara.get("/v1/releases/prepared").json["items"], [])


class DamagedLedgerTests(ReleaseCase):
    grounds = {"ETN": 12, "FUN": 9}

    def test_a_damaged_ledger_publishes_no_more(self):
        self.sara.post("/v1/signing/certificate", {"days": 10})
        answer = self.prepare()
        self.assertEqual(answer.status, 201, answer)
        approved = self.stina.post(f"/v1/releases/prepared/{answer.json['id']}/approval")
        self.assertEqual(approved.status, 200, approved)
        self.assertEqual(self.daemon.stop(), 0)
        database = sqlite3.connect(self.daemon.data / "bureau.sqlite")
        database.execute("UPDATE release_file SET content = CAST(content || X'20' AS BLOB) WHERE name = 'tables.json'")
        database.commit()
        database.close()
        self.daemon.start()
        type(self).sara, type(self).kommun = sign_in(self.daemon, "sara"), sign_in(self.daemon, "kommun")
        for answer in [self.prepare(revises={"number": 1, "reason": "Prov."}),
                       self.kommun.get("/v1/releases/1/files/tables.json")]:
            self.assertEqual((answer.status, answer.problem), (500, "damaged-release"), answer)
        self.assertEqual(len(self.kommun.get("/v1/releases").json["items"]), 1)
        self.assertEqual(self.sara.get("/v1/releases/prepared").json["items"], [])


if __name__ == "__main__":
    unittest.main()
