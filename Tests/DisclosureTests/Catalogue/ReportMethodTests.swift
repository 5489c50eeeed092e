import Foundation
import Testing

@testable import Disclosure

@Suite struct ReportMethodTests {
    /// A release of colours and shapes by one method, whole and without campaigns.
    private func report(method: String, extra: String = "", where condition: String? = nil) throws -> ReportDefinition {
        let ladder = { (text: String) in method == "merge" ? ", \"ladder\": \(text)" : "" }
        let part =
            condition.map {
                ", \"part\": {\"basis\": \"received\", \"label\": {\"sv\": \"utan\", \"en\": \"without\"}, \"where\": [\($0)]}"
            } ?? ""
        let table = condition.map { _ in
            ", {\"id\": \"part\", \"title\": {\"sv\": \"Del\", \"en\": \"Part\"}, \"population\": \"part\", "
                + "\"dimensions\": [\"colour\"]}"
        }
        let text = """
            {"id": "r", "title": {"sv": "R", "en": "R"}, "about": {"sv": "R", "en": "R"}, "kind": "release",
             "method": "\(method)", "units": {"cases": {"sv": "ärenden", "en": "cases"}},
             "versions": [{"from": 2020, \(extra)
              "populations": {"all": {"basis": "received", "label": {"sv": "alla", "en": "all"}}\(part)},
              "dimensions": {
               "colour": {"from": "colour", "unit": "cases", "label": {"sv": "färg", "en": "colour"}
                \(ladder("[[[\"red\"], [\"blue\"]]]"))},
               "shape": {"from": "shape", "unit": "cases", "label": {"sv": "form", "en": "shape"}
                \(ladder("[[[\"round\"], [\"square\"]]]"))}},
              "tables": [{"id": "all", "title": {"sv": "Alla", "en": "All"}, "population": "all",
               "dimensions": ["colour", "shape"]}\(table ?? "")]}]}
            """
        return try ReportDefinition(reading: Array(text.utf8), file: "r.json")
    }

    private let codes = [
        "colour": DimensionCodes(["red", "blue"]), "shape": DimensionCodes(["round", "square"]),
        "campaign": DimensionCodes(["yes", "no"]),
    ]

    private func records(_ counts: [Int], campaigns: Int = 0) -> [ReportRecord] {
        var numbers = SampleNumbers(state: 12)
        var records: [ReportRecord] = []
        for (place, count) in counts.enumerated() {
            for number in 0..<count {
                records.append(
                    ReportRecord(
                        values: [
                            "colour": [place < 2 ? "red" : "blue"], "shape": [place % 2 == 0 ? "round" : "square"],
                            "campaign": [number < campaigns ? "yes" : "no"],
                        ],
                        received: 2024,
                        key: RecordKey(fraction: numbers.next())
                    )
                )
            }
        }
        return records
    }

    private func compiled(_ report: ReportDefinition, _ records: [ReportRecord]) throws -> CompiledReport {
        #expect(report.faults(against: codes) == [])
        return try ReportCompiler(report, codes: codes).compile(records, year: 2024, lastEndedYear: 2024)
    }

    @Test func `a population without campaigns names the whole it is cut from, and the rest stays a target`() throws {
        let condition = "{\"dimension\": \"campaign\", \"in\": [\"no\"]}"
        let report = try report(method: "merge", where: condition)
        let wide = try compiled(report, records([30, 30, 30, 30], campaigns: 10)).tables.map(\.counts)
        #expect(wide.map(\.population.name) == ["received 2024", "received 2024 [campaign=no]"])
        #expect(wide[0].population.parts == ["received 2024 [campaign=no]", "received 2024 [not campaign=no]"])
        #expect(wide.map(\.total) == [120, 80])
        let protector = Protector(rules: .standard, key: .sample)
        #expect(try protector.protect(wide).release.tables.map(\.grandTotal) == [120, 80])
        // Three campaign cases in all: the difference of the totals would show them.
        let records = records([30, 30, 30, 29]) + self.records([1, 1, 1, 0], campaigns: 1)
        let narrow = try compiled(report, records).tables.map(\.counts)
        let error = #expect(throws: DisclosureError.self) { try protector.protect(narrow) }
        #expect(error?.code == .unsafe)
    }

    @Test func `a population cut by a dimension that tables count is refused`() throws {
        let report = try report(method: "merge", where: "{\"dimension\": \"shape\", \"notIn\": [\"round\"]}")
        #expect(report.faults(against: codes).contains { $0.message.contains("with a ladder") })
    }

    @Test func `structural zeros of a report are shown where a table has their dimensions`() throws {
        let report = try report(
            method: "suppress",
            extra: "\"structuralZeros\": [{\"colour\": [\"blue\"], \"shape\": [\"square\"]}],"
        )
        let tables = try compiled(report, records([30, 30, 30, 0])).tables.map(\.counts)
        #expect(tables[0].structuralZeros == [["colour": "blue", "shape": "square"]])
        let release = try Protector(rules: .standard, key: .sample).protect(tables).release
        #expect(release.tables[0].figures == [30, 30, 60, 30, 0, 30, 60, 30, 90])
        #expect(throws: DisclosureError.self) { try compiled(report, records([30, 30, 30, 1])) }
    }

    @Test func `the cell-key method gives every figure the noise of its cell, and never meets exact figures`() throws {
        let bytes = Array(
            try Data(contentsOf: SampleCatalogue.root.appending(path: "Config/perturbation-table.json"))
        )
        let table = try PerturbationTable(reading: bytes)
        let report = try compiled(report(method: "cell-key"), records([9, 2, 40, 0]))
        let release = try report.perturbed(table)
        #expect(release.tables[0].isPerturbed)
        #expect(release.tables[0].figures.allSatisfy { ![1, 2].contains($0) })
        #expect(
            zip(release.tables[0].figures, [9, 2, 11, 40, 0, 40, 49, 2, 51]).allSatisfy { abs(($0 ?? 0) - $1) <= 3 }
        )
        #expect(try report.perturbed(table) == release)
        let exact = try compiled(self.report(method: "merge"), records([9, 9, 9, 9]))
        let ledger = try Protector(rules: .standard, key: .sample).protect(exact.tables.map(\.counts)).release
        #expect(throws: DisclosureError.self) { try report.perturbed(table, ledger: [ledger]) }
        #expect(throws: DisclosureError.self) { try exact.perturbed(table) }
    }
}
