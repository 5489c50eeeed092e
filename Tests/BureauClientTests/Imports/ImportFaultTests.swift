import BureauClient
import BureauContract
import DiscriminationLaw
import Testing

@Suite struct ImportFaultTests {
    /// What a file says, and the faults it must be refused with, as they are told.
    struct Scenario: Sendable, CustomTestStringConvertible {
        let file: String
        let faults: [String]
        var testDescription: String { faults.first ?? "none" }

        init(_ file: String, _ faults: String...) {
            self.file = file
            self.faults = faults
        }
    }

    static let record = #""id": "a", "title_sv": "T", "narrative_sv": "N""#

    static let scenarios: [Scenario] = [
        Scenario("", "f:1:1: is empty"),
        Scenario("[", "f:1:2: [0]: ends too soon"),
        Scenario("{}", "f: the file must be an array of cases"),
        Scenario("[1]", "f:1:2: [0]: has the wrong type"),
        Scenario("[{}]", "f:1:2: [0].id: is missing"),
        Scenario("[\n{\(record), \"colour\": 1}]", "f:2:51: [0].colour: is not a field here"),
        Scenario("[{\(record), \"id\": \"b\"}]", "f:1:52: [0].id: stands there twice"),
        Scenario("[{\(record)},\n {\(record)}]", "f:2:9: [1].id: stands in an earlier case"),
        Scenario(#"[{"id": "a", "title_sv": " ", "narrative_sv": "N"}]"#, "f:1:26: [0].title_sv: must not be empty"),
        Scenario(
            #"[{"id": "", "title_sv": "T", "narrative_sv": "N"}]"#,
            "f:1:9: [0].id: is empty or too long for a key",
            "f:1:9: [0].id: must not be empty"
        ),
        Scenario(
            "[{\(record),\n\"act_date\": {\"from\": \"2025-02-30\"}}]",
            "f:2:22: [0].act_date.from: has a value that does not exist"
        ),
        Scenario(
            "[{\(record),\n\"act_date\": {\"from\": \"2025-02\", \"from_precision\": \"day\"}}]",
            "f:2:22: [0].act_date.from: has another precision than the one given"
        ),
        Scenario(
            "[{\(record),\n\"act_date\": {\"from\": \"2025\", \"to\": \"2024-05\"}}]",
            "f:2:36: [0].act_date.to: ends before it begins"
        ),
        Scenario(
            "[{\(record),\n\"complaint\": {\"date\": \"2027-01-01\"}}]",
            "f:2:23: [0].complaint.date: lies in the future"
        ),
        Scenario(
            "[{\(record),\n\"suit\": {\"precision\": \"day\"}}]",
            "f:2:9: [0].suit.date: is missing, though a precision is given"
        ),
        Scenario(
            "[{\(record),\n\"grounds\": [\"KON\", \"kön\"]}]",
            "f:2:20: [0].grounds[1]: has a value that does not exist"
        ),
        Scenario("[{\(record),\n\"grounds\": [\"KON\", \"KON\"]}]", "f:2:20: [0].grounds[1]: stands there twice"),
        Scenario(
            "[{\(record),\n\"complainant\": {\"persons\": 0}}]",
            "f:2:28: [0].complainant.persons: is too few or too small (1)"
        ),
        Scenario(
            "[{\(record),\n\"outcome\": {\"breach_found\": true}}]",
            "f:2:29: [0].outcome.breach_found: has the wrong type"
        ),
        Scenario("[{\(record),\n\"year_closed\": 2027}]", "f:2:16: [0].year_closed: is no year that has been"),
        Scenario(
            "[{\(record),\n\"compensation\": {\"awarded_sek_total\": -1}}]",
            "f:2:39: [0].compensation.awarded_sek_total: must not be negative"
        ),
        Scenario(
            "[{\(record),\n\"actions\": [{\"kind\": \"fest\", \"text\": \"x\"}]}]",
            "f:2:22: [0].actions[0].kind: has a value that does not exist"
        ),
        Scenario(
            "[{\(record), \"x\": 1},\n{\"id\": \"b\", \"title_sv\": \"T\"}]",
            "f:1:52: [0].x: is not a field here",
            "f:2:1: [1].narrative_sv: is missing"
        ),
    ]

    @Test(arguments: scenarios)
    func `a fault names line, column and field`(_ scenario: Scenario) throws {
        let faults = try #require(throws: ImportFaults.self) {
            try ImportFile(reading: Array(scenario.file.utf8), today: PublishedCases.today)
        }
        #expect(faults.faults.map { $0.line(file: "f", in: .english) } == scenario.faults)
    }

    @Test func `a fault repeats nothing of the file`() throws {
        let file =
            #"[{"id": "kanariefågel", "title_sv": "kanariefågel", "narrative_sv": 7, "kanariefågel": "kanariefågel"}]"#
        let faults = try #require(throws: ImportFaults.self) {
            try ImportFile(reading: Array(file.utf8), today: PublishedCases.today)
        }
        for language in Language.allCases {
            for fault in faults.faults { #expect(!fault.line(file: "f", in: language).contains("kanarie")) }
        }
    }

    @Test func `the least that a record needs is key, title and what was told`() throws {
        let file = "[{\(Self.record)}]"
        let plans = try ImportFile(reading: Array(file.utf8), today: PublishedCases.today).plans
        #expect(plans.map(\.reference) == ["a"])
        #expect(plans[0].steps.map(\.name) == ["register"])
        #expect(plans[0].stop == .noClosureCode)
    }

    @Test func `more faults than anybody reads are cut off`() throws {
        let file = "[" + (0..<1_000).map { _ in "{}" }.joined(separator: ",") + "]"
        let faults = try #require(throws: ImportFaults.self) {
            try ImportFile(reading: Array(file.utf8), today: PublishedCases.today)
        }
        #expect(faults.faults.count == 200)
    }
}
