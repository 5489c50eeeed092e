"""Generated requests against the OpenAPI document: no 5xx, and no answer outside the document."""

import os
import pathlib
import re
import subprocess
import sys
import unittest

from support.cases import prepared
from support.daemon import scratch
from support.programs import LONG, ROOT, amount, say
from support.staff import new_bureau, passphrase, sign_in

ENVIRONMENT = pathlib.Path(os.environ.get("BUREAU_VENV", ROOT / ".venv"))

# What derives a key at each request has a run of its own, a short one, on a bureau of its own.
COSTLY = ["/v1/session", "/v1/activation", "/v1/account/take-back", "/v1/account/passphrase", "/v1/account/totp"]

# Not judged: that a body which breaks the schema is refused is the subject of test_bad_input, and schemathesis takes
# texts for faults which only a look at the calendar can tell.
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method", "missing_required_header",
]


def schemathesis():
    """The program, put into a virtual environment where it is missing."""
    program = ENVIRONMENT / "bin" / "schemathesis"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
        subprocess.run([str(ENVIRONMENT / "bin" / "pip"), "install", "-q", "schemathesis==4.*"], check=True)
    return str(program)


class GeneratedRequests(unittest.TestCase):
    """What the runs have in common: one daemon, asked as somebody who has signed in."""

    settings = None
    case = None

    @classmethod
    def setUpClass(cls):
        cls.program = schemathesis()
        cls.daemon = new_bureau(settings=cls.settings)
        cls.daemon.start()

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

    def run_against(self, who, client, examples, *options):
        home = scratch("schemathesis")
        environment = dict(
            os.environ, NO_COLOR="1", COLUMNS="150", PYTHONPATH=str(pathlib.Path(__file__).parent),
            SCHEMATHESIS_HOOKS="support.generated_requests", BUREAU_PORT=str(self.daemon.port),
            BUREAU_TOKEN=client.token, BUREAU_CASE=self.case["id"] if self.case else "",
            BUREAU_NAME="cissi", BUREAU_PASSPHRASE=passphrase("cissi"),
        )
        ended = subprocess.run(
            [self.program, "run",
             f"http://127.0.0.1:{self.daemon.port}/openapi.json",
             "--header", f"Authorization: Bearer {client.token}", "--checks", ",".join(CHECKS),
             "--max-examples", str(examples), "--phases", "examples,coverage,fuzzing" if LONG else "fuzzing",
             "--continue-on-failure", "--suppress-health-check", "all", "--generation-database", "none",
             "--warnings", "off", "--no-shrink", "--seed", "1", *options],
            capture_output=True, text=True, cwd=home, timeout=amount(900, 6 * 3600), env=environment,
        )
        self.assertNotIn("status=500", self.daemon.said())
        self.assertIsNone(self.daemon.process.poll())
        self.assertEqual(ended.returncode, 0, ended.stdout[-6000:] + ended.stderr[-2000:])
        found = re.search(r"(\d[\d,]*) generated", ended.stdout)
        self.assertTrue(found, ended.stdout[-2000:])
        say(f"{who}: {found[1]} generated requests, every answer is in the document")


class OpenAPITests(GeneratedRequests):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.sara, cls.carl = sign_in(cls.daemon, "sara"), sign_in(cls.daemon, "carl")
        cls.admin = sign_in(cls.daemon, "admin")
        cls.case = prepared(cls.sara, cls.carl, "action")

    def excluded(self):
        return [option for path in COSTLY for option in ["--exclude-path", path]]

    def test_a_supervisors_generated_requests_are_answered_as_documented(self):
        self.run_against("supervisor", self.sara, amount(4, 1000), *self.excluded())

    def test_a_caseworkers_generated_requests_are_answered_as_documented(self):
        self.run_against("caseworker", self.carl, amount(1, 1000), *self.excluded())

    def test_an_administrators_generated_requests_are_answered_as_documented(self):
        # Of a case an administrator sees nothing. Backups would be written wherever a generated path leads.
        hidden = [] if LONG else ["--include-path-regex", "^/(v1/accounts|v1/codes|v1/law|law|metrics|health|openapi)"]
        self.run_against(
            "administrator", self.admin, amount(3, 300), *hidden, *self.excluded(), "--exclude-path", "/v1/backups"
        )


class SignInOpenAPITests(GeneratedRequests):
    """Routes that take a passphrase: half of the requests give the right one, and the limits of sign-in hold."""

    settings = {"signIn": {"attemptsPerAccount": 5, "attemptsPerAddress": 30}}

    def test_routes_that_take_a_passphrase_answer_as_documented(self):
        # Signing out would end the run.
        only = [option for path in COSTLY for option in ["--include-path", path]]
        self.run_against(
            "passphrases", sign_in(self.daemon, "carl"), amount(3, 50), *only, "--exclude-operation-id", "signOut"
        )
