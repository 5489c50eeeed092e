"""One bureau with an account of every role, made once and copied for each test."""

import json
import os
import shutil

from .daemon import Daemon, bureauctl, copied, scratch
from .wire import Client

SUPERVISORS = ["sara", "stina"]
CASEWORKERS = ["carl", "cissi"]
EVERYONE = SUPERVISORS + CASEWORKERS + ["nils", "admin", "kommun"]

_template = None


def passphrase(name):
    return f"a passphrase for the tests of {name} qzpassphrase{name}"


def secret_file(folder, text):
    """A file with mode 0600 for a secret."""
    path = folder / "secret"
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    os.write(descriptor, text.encode())
    os.close(descriptor)
    return path


def sign_in(daemon, name, over_socket=False):
    """A client of somebody who has signed in."""
    client = daemon.nobody(over_socket)
    answer = client.post("/v1/session", {"name": name, "passphrase": passphrase(name)})
    if answer.status != 201:
        raise AssertionError(f"signing in {name}: {answer}")
    client.token = answer.json["token"]
    client.person = answer.json["session"]["person"]
    return client


class Template:
    """The stopped bureau that tests copy: its folder, and everybody's identifier."""

    def __init__(self):
        home = scratch("template")
        self.folder = home / "data"
        secrets = [scratch("secret"), scratch("secret")]
        made = bureauctl(
            "init", "--folder", self.folder, "--no-second-factor", "--json",
            "--supervisor", "sara", "--supervisor-passphrase-file", secret_file(secrets[0], passphrase("sara")),
            "--administrator", "admin", "--administrator-passphrase-file", secret_file(secrets[1], passphrase("admin")),
        )
        if made.returncode != 0:
            raise AssertionError(f"init ended with {made.returncode}: {made.stderr}")
        self.words = json.loads(made.stdout)["supervisorsWords"]
        self.people = {}
        with Daemon(self.folder) as daemon:
            admin, sara = sign_in(daemon, "admin"), sign_in(daemon, "sara")
            self.people["sara"], self.people["admin"] = sara.person, admin.person
            self.hire(admin, sara, "stina", "supervisor")
            self.hire(admin, sara, "carl", "caseworker")
            self.hire(admin, sara, "cissi", "caseworker")
            self.hire(admin, None, "nils", "caseworker")
            self.hire(admin, None, "kommun", "recipient")
            assert daemon.stop() == 0, daemon.said()
        for secret in secrets:
            shutil.rmtree(secret)

    def hire(self, admin, supervisor, name, role):
        created = admin.post("/v1/accounts", {"name": name, "role": role, "secondFactor": False})
        assert created.status == 201, created
        account = created.json["account"]["id"]
        activated = Client(admin.place).post(
            "/v1/activation",
            {"name": name, "code": created.json["activationCode"], "passphrase": passphrase(name),
             "supervisorsWords": self.words},
        )
        assert activated.status == 200, activated
        if supervisor:
            certified = supervisor.post(
                f"/v1/accounts/{account}/certify", {"words": activated.json["fingerprint"]}
            )
            assert certified.status == 200, certified
        self.people[name] = account


def template():
    """The template, made at the first call; where it cannot be made, no test goes on to try again."""
    global _template
    if _template is None:
        try:
            _template = Template()
        except Exception as error:
            _template = error
    if isinstance(_template, Exception):
        raise AssertionError("the bureau to test on could not be made") from _template
    return _template


def new_bureau(**more):
    """A daemon, not started, on a copy of the template."""
    return Daemon(copied(template().folder), **more)
