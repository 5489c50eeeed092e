"""Cases brought to where a test needs them."""

from . import samples
from .wire import fresh_key

PHASES = ["intake", "assessment", "action", "closed"]


def registered(client, **more):
    """A new case."""
    answer = client.post("/v1/cases", samples.registration(**more), key=fresh_key())
    if answer.status != 201:
        raise AssertionError(answer)
    return answer.json


def prepared(supervisor, caseworker, phase, walled=False):
    """A case in a phase, assigned to the caseworker, with one of everything a command may be about.

    Behind a wall only the supervisor and the caseworker are named.
    """
    case = registered(supervisor)
    place = case["id"]
    if walled:
        named = [supervisor.person, caseworker.person]
        case = supervisor.done(place, "raise-wall", {"wall": {"named": named, "reason": "Prov."}})
    case = supervisor.done(place, "assign", {"people": [caseworker.person]})
    if phase != "intake":
        case = supervisor.done(place, "begin-assessment", {})
        for incident in case["incidents"]:
            case = supervisor.done(place, "assess-incident", samples.assessment(incident["id"]))
    if phase in ["action", "closed"]:
        case = supervisor.done(place, "begin-action", {})
        case = supervisor.done(place, "decide-action", {"action": {"kind": "negotiation", "text": "Möte."}})
    if phase == "closed":
        case = supervisor.done(place, "close", samples.closure())
    case = supervisor.done(place, "add-note", samples.note("En minnesanteckning."))
    return supervisor.done(place, "add-task", {"task": {"title": "Ring", "due": samples.today()}})


def last(case, what):
    """The identifier of the newest element of a kind; 1 where there is none, which is then refused."""
    return case[what][-1]["id"] if case[what] else 1


# A body for every command, made from the case as it stands: what would be accepted in the right phase.
BODIES = {
    "correct-contact": lambda case, _: {"contact": case["contact"], "reason": "Prov."},
    "add-party": lambda *_: {"party": {"role": "witness", "name": "Nytt vittne"}},
    "change-party": lambda *_: {"id": 1, "party": {"role": "complainant", "name": "Nytt namn"}},
    "remove-party": lambda case, _: {"id": last(case, "parties")},
    "add-incident": lambda *_: {"incident": {"what": "Ännu något."}},
    "change-incident": lambda case, _: {"id": last(case, "incidents"), "incident": {"what": "Något annat."}},
    "classify-incident": lambda case, _: {"id": last(case, "incidents"), "alleged": {"grounds": ["KON"]}},
    "assess-incident": lambda case, _: samples.assessment(last(case, "incidents")),
    "remove-incident": lambda case, _: {"id": last(case, "incidents")},
    "add-note": lambda *_: samples.note("Ännu en."),
    "finalise-note": lambda case, _: {"id": last(case, "notes")},
    "assign": lambda _, people: {"people": [people["carl"]]},
    "unassign": lambda _, people: {"person": people["carl"]},
    "raise-wall": lambda _, people: {"wall": {"named": [people["sara"], people["carl"]], "reason": "Prov."}},
    "lift-wall": lambda *_: {"reason": "Prov."},
    "begin-assessment": lambda *_: {},
    "return-to-assessment": lambda *_: {"reason": "Prov."},
    "begin-action": lambda *_: {},
    "decide-action": lambda *_: {"action": {"kind": "mediation", "text": "Samtal."}},
    "record-action-outcome": lambda case, _: {"id": last(case, "actions"), "outcome": "De är överens."},
    "add-task": lambda *_: {"task": {"title": "Skriv", "due": samples.today()}},
    "change-task": lambda case, _: {"id": last(case, "tasks"), "task": {"title": "Läs", "due": samples.today()}},
    "complete-task": lambda case, _: {"id": last(case, "tasks")},
    "cancel-task": lambda case, _: {"id": last(case, "tasks")},
    "close": lambda *_: samples.closure(),
    "record-payment": lambda *_: {"paid": "yes", "paidOn": samples.today()},
    "reopen": lambda *_: {"reason": "Prov."},
    "strike": lambda case, _: {"version": case["version"], "reason": "Prov."},
    "place-hold": lambda *_: {"reason": "Prov."},
    "release-hold": lambda *_: {"reason": "Prov."},
}
