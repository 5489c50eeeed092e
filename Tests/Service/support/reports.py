"""Definitions of reports, small enough to reckon with by hand."""

import json

KINDS = {
    "yearly": {"kind": "release", "method": "merge"},
    "own-return": {"kind": "return", "recipient": {"sv": "Provverket", "en": "The sample agency"}},
}


def words(swedish, english):
    return {"sv": swedish, "en": english}


def definition(name):
    """One table of the ground: ethnicity, disability, the others."""
    ground = {"from": "ground", "label": words("grund", "ground"), "unit": "cases",
              "missing": {"code": "SAKNAS", "label": words("saknas", "not stated")}}
    # An exact return merges nothing.
    if KINDS[name]["kind"] == "release":
        ground["ladder"] = [[["ETN"], ["FUN"], ["*"]], [["ETN"], ["*"]]]
    return {
        "id": name, "title": words("Årsrapport", "Yearly report"), "about": words("Prov.", "Sample."), **KINDS[name],
        "units": {"cases": words("ärenden", "cases")}, "breaks": [],
        "versions": [{
            "from": 2020,
            "populations": {"received": {"basis": "received", "label": words("inkomna", "received")}},
            "dimensions": {"ground": ground},
            "tables": [{"id": "ground", "title": words("Grund", "Ground"), "population": "received",
                        "dimensions": ["ground"]}],
        }],
    }


def write(folder):
    """The folder with every definition."""
    folder.mkdir()
    for name in KINDS:
        (folder / f"{name}.json").write_text(json.dumps(definition(name), ensure_ascii=False))
    return folder
