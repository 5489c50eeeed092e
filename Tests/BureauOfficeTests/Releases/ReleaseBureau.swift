import BureauOffice
import CaseWorkflow
import Disclosure
import DiscriminationLaw

/// A bureau with cases of a year that has ended, and reports to make of them.
enum ReleaseBureau {
    /// A report of the ground, merged until every figure is large enough.
    static let report = """
        {
         "id": "yearly",
         "title": {"sv": "Årsrapport", "en": "Yearly report"},
         "about": {"sv": "Prov.", "en": "Sample."},
         "kind": "release",
         "method": "merge",
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

    /// The same counts for one recipient, as they are.
    static let exact = """
        {
         "id": "return",
         "title": {"sv": "Redovisning", "en": "Return"},
         "about": {"sv": "Prov.", "en": "Sample."},
         "kind": "return",
         "recipient": {"sv": "Påhittade myndigheten", "en": "the made-up agency"},
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
             "missing": {"code": "SAKNAS", "label": {"sv": "saknas", "en": "not stated"}}
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

    static let settings = ReleaseSettings(
        reports: ["yearly.json": Array(report.utf8), "return.json": Array(exact.utf8)],
        publisher: "Påhittade byrån",
        address: "https://statistik.example.org/releases",
        email: "statistik@example.org"
    )

    /// Founds a bureau with 30 cases of 2026 and two supervisors, in January 2027.
    static func found(_ settings: ReleaseSettings = settings, cases: Int = 30) async throws -> TestBureau {
        let bureau = try await TestBureau.found(releases: settings)
        try await bureau.hire("Stina", .supervisor)
        try await register(cases, in: bureau)
        bureau.time.advance(days: 365)
        return bureau
    }

    /// Registers cases: of every 30, 14 of ethnicity, 13 of disability and 3 of age.
    static func register(_ cases: Int, in bureau: TestBureau) async throws {
        let sigrid = try await bureau.signIn("Sigrid")
        for number in 0..<cases {
            guard case .register(var register) = TestBureau.complaint("Ärende \(number)") else { continue }
            let place = number % 30
            register.incidents[0].alleged.grounds = [place < 14 ? .ethnicity : place < 27 ? .disability : .age]
            _ = try await bureau.office.register(.register(register), sigrid, nil)
        }
        try await bureau.office.signOut(sigrid)
    }
}
