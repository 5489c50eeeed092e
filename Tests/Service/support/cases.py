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
    for purpose in ["contact-respondent", "representation", "referral"]:
        case = supervisor.done(place, "record-consent", samples.consent(purpose))
    case = supervisor.done(place, "refer", referral(case))
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


def referral(case):
    """A referral by the newest consent to one that holds; the number of no consent where there is none."""
    consents = [one["id"] for one in case["consents"] if one["consent"]["purpose"] == "referral" and one["holds"]]
    return {"referral": {"receiver": "union", "sentOn": samples.today(), "what": "En sammanfattning.",
                         "consent": consents[-1] if consents else 999}}


def alarm(case):
    """The first alarm that nobody acknowledged; one that does not ring where there is none."""
    ringing = [one["alarm"] for one in case["alarms"] if not one["acknowledged"]]
    return ringing[0] if ringing else {"incident": last(case, "incidents"), "branch": "C", "act": "sue", "days": 30}


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
    "record-circumstances": lambda case, _: {
        "id": last(case, "incidents"), "circumstances": {"respondentIsEmployer": False}},
    "overrule-warning": lambda case, _: {
        "id": last(case, "incidents"), "warning": "outside-the-act", "reason": "Prov."},
    "record-standing": lambda *_: {"id": 1, "standing": {"membership": "never"}},
    "record-consent": lambda *_: samples.consent("contact-respondent"),
    "withdraw-consent": lambda case, _: {"id": last(case, "consents"), "withdrawnOn": samples.today()},
    "record-basis": lambda *_: {"basis": {"purpose": "advice", "basis": "6.1.a", "from": samples.today()}},
    "refer": lambda case, _: referral(case),
    "record-referral-answer": lambda case, _: {
        "id": last(case, "referrals"), "answeredOn": samples.today(), "answer": "De tar över."},
    "acknowledge-alarm": lambda case, _: {"alarm": alarm(case)},
    "record-milestone": lambda *_: {"milestone": "first-answer", "reachedOn": samples.today()},
    "mark-campaign": lambda *_: {"campaign": "Provkampanjen"},
    "place-hold": lambda *_: {"reason": "Prov."},
    "release-hold": lambda *_: {"reason": "Prov."},
}
