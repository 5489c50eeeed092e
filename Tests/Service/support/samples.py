"""Bodies of requests; all of it plainly made up."""

import datetime
import zoneinfo


def today():
    """The Swedish day."""
    return datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Stockholm")).date().isoformat()


def registration(title="Provärende", narrative="Ringer om en visning som ställdes in.", **more):
    """A registration with three parties and an incident; the third party is referred to by nothing.

    The incident is so old that its limitation clock has ended, which is an alarm until somebody acknowledges it.
    """
    body = {
        "contact": {"channel": "phone", "receivedOn": today(), "title": title, "narrative": narrative},
        "parties": [
            {"role": "complainant", "name": "Provperson"},
            {"role": "respondent", "name": "Provfastigheter", "respondent": {"kind": "HYRESVÄRD"}},
            {"role": "witness", "name": "Provvittne"},
        ],
        "incidents": [
            {"what": "Visningen ställdes in.", "from": "2020-03", "respondents": [2], "wronged": [1],
             "alleged": {"area": "BOS", "grounds": ["ETN"], "forms": ["direkt"]}},
        ],
    }
    body.update(more)
    return body


def note(text, kind="memo"):
    return {"note": {"kind": kind, "text": text}}


def assessment(incident):
    return {"id": incident, "assessment": {
        "finding": "breachLikely", "reasons": "Två samtal gav olika svar.",
        "assessed": {"area": "BOS", "grounds": ["ETN"], "forms": ["direkt"]},
    }}


def consent(purpose, giver=1):
    """A consent of a party that holds from today on."""
    form = "written" if purpose == "representation" else "oral"
    return {"consent": {"purpose": purpose, "giver": giver, "scope": "Det som behövs.", "form": form,
                        "givenOn": today()}}


def closure():
    return {"closure": {
        "outcome": "förlikning med ersättning", "reasons": "Motparten betalar.", "retention": "ordinary",
        "informed": {"told": {"what": "Avtalet gicks igenom.", "how": "phone", "on": today()}},
        "settlement": {"amountSEK": 20000, "paid": "no"},
    }}
