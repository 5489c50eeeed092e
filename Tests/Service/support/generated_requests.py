"""Hooks for schemathesis: of the requests about a case, most go to one that is there and name its version; of the sign-ins, half
are somebody's."""

import os
import random

import schemathesis

from support.wire import Client, tag

dice = random.Random(1)
client = Client(("127.0.0.1", int(os.environ["BUREAU_PORT"])), os.environ["BUREAU_TOKEN"])


@schemathesis.hook
def before_call(context, case, kwargs):
    give_passphrase(case)
    if not case.path.startswith("/v1/cases/{id}") or dice.random() < 0.25:
        return
    place = os.environ["BUREAU_CASE"]
    case.path_parameters["id"] = place
    found = client.get(f"/v1/cases/{place}")
    if found.status == 200 and dice.random() < 0.9:
        case.headers["If-Match"] = tag(found.json["version"])


def give_passphrase(case):
    """Half of the sign-ins are somebody's."""
    if case.path == "/v1/session" and case.method == "POST" and dice.random() < 0.5:
        case.body = {"name": os.environ["BUREAU_NAME"], "passphrase": os.environ["BUREAU_PASSPHRASE"]}
