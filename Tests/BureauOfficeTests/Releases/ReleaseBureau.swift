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

    /// Another report of the same cases.
    static let second = report.replacing("\"id\": \"yearly\"", with: "\"id\": \"second\"")

    static let settings = ReleaseSettings(
        reports: [
            "yearly.json": Array(report.utf8), "return.json": Array(exact.utf8), "second.json": Array(second.utf8),
        ],
        publisher: "Påhittade byrån",
        address: "https://statistik.example.org/releases",
        email: "statistik@example.org"
    )

    /// With a page that says in plain words what would stand on it, and a break in the series.
    static let withPage: ReleaseSettings = {
        var settings = Self.settings
        settings.breaks = [SeriesBreak(year: 2027, what: Wording("nytt webbformulär", "new web form"))]
        settings.page = { contents in
            let facts = contents.facts
            var text = "number \(facts.number); "
            for series in facts.series.prefix(1) {
                let points = series.points.map { "\($0.year)=\($0.count.map(String.init) ?? "-")" }
                text += "series \(points.joined(separator: " ")); "
            }
            text += facts.breaks.map { "break \($0.year): \($0.what.english); " }.joined()
            text += facts.corrects.map { "corrects \($0); " } ?? ""
            return Array(text.utf8)
        }
        return settings
    }()

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

    /// Closes a case with information given.
    static func close(_ caseID: CaseID, in bureau: TestBureau, _ session: Session) async throws {
        let closure = Closure(
            outcome: .informationGiven,
            reasons: "Frågan är besvarad.",
            informed: .told(what: "Svaret.", how: .phone, on: ApproximateDay(text: "2026-03-02")),
            retention: .ordinary,
            runningClocks: "Händelsens dag är inte känd."
        )
        try await bureau.perform(.close(Close(closure: closure)), on: caseID, session)
    }
}
