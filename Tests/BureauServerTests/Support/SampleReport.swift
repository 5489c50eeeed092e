import BureauOffice
import Disclosure

/// A report of the ground alone, and what a bureau needs to release it.
enum SampleReport {
    static let settings = ReleaseSettings(
        reports: ["yearly.json": Array(definition("yearly", #""kind": "release", "method": "merge""#).utf8)],
        publisher: "Påhittade byrån",
        page: { contents in
            Array("<!DOCTYPE html><title>\(contents.report.definition.title.swedish)</title>".utf8)
        }
    )

    static func definition(_ id: String, _ kind: String) -> String {
        """
        {
         "id": "\(id)",
         "title": {"sv": "Årsrapport", "en": "Yearly report"},
         "about": {"sv": "Prov.", "en": "Sample."},
         \(kind),
         "units": {"cases": {"sv": "ärenden", "en": "cases"}},
         "breaks": [],
         "versions": [
          {
           "from": 2020,
           "populations": {"received": {"basis": "received", "label": {"sv": "inkomna", "en": "received"}}},
           "dimensions": {
            "ground": {
             "from": "ground",
             "label": {"sv": "grund", "en": "ground"},
             "unit": "cases",
             "missing": {"code": "SAKNAS", "label": {"sv": "saknas", "en": "not stated"}},
             "ladder": [[["ETN"], ["FUN"], ["*"]], [["ETN"], ["*"]]]
            }
           },
           "tables": [
            {
             "id": "ground", "title": {"sv": "Grund", "en": "Ground"}, "population": "received",
             "dimensions": ["ground"]
            }
           ]
          }
         ]
        }
        """
    }
}
