import Testing

@testable import Disclosure

/// Ways of differencing that no other test names: parts and wholes that do not say what they are, exact returns, stocks.
///
/// The others: year to date minus quarter, municipality against the rest, recoded classes, marks minus cases, revisions,
/// noise beside exact figures and what was left unpublished stand in `LedgerTests`; linked tables and shared totals in
/// `ProtectionTests` and `AttackTests`; a population cut by a condition in `ReportMethodTests`; percentages of hidden
/// figures in `FormatTests`; replay in `ReplayTests`, `MergeReplayTests` and `CellKeyReplayTests`.
@Suite struct DifferencingTests {
    private func one(_ counts: [Int], _ population: String, parts: [String] = []) throws -> CountTable {
        try CountTable(
            population: Population(population, parts: parts),
            dimensions: [TableDimension(id: "ground", codes: ["FUN", "ETN", "KON"])],
            counts: counts
        )
    }

    private func exact(_ table: CountTable) -> ProtectedRelease {
        ProtectedRelease(tables: [table.published(table.grouped(table.dimensions.map(\.classes)))])
    }

    private func refusal(_ tables: [CountTable], _ ledger: [ProtectedRelease]) -> DisclosureError? {
        do throws(DisclosureError) {
            _ = try Protector(rules: .standard, key: .sample).protect(tables, ledger: ledger)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("2025", "2025 [municipality=Ådala]"), ("2025 [municipality=Ådala]", "2025"),
        ("2025 [municipality=Ådala]", "2025 [municipality=Sjövik]"), ("2025 [campaign=ja]", "2025 [not campaign=ja]"),
    ])
    func `a part beside its whole, or beside another part, is refused unless the whole names them`(
        first: String,
        second: String
    ) throws {
        let ledger = [exact(try one([20, 10, 8], first))]
        let table = try one([40, 30, 20], second)
        let error = refusal([table], ledger)
        #expect(error?.code == .unsafe)
        #expect(error?.message.contains(first) == true && error?.message.contains(second) == true)
        #expect(error?.message.contains("Declare the parts") == true)
        #expect(refusal([table, try one([20, 10, 8], first)], [])?.code == .unsafe)
    }

    @Test func `a part of another year, or named by its whole, is not refused`() throws {
        let part = try one([20, 10, 8], "2025 [campaign=ja]")
        #expect(refusal([try one([40, 30, 20], "2024")], [exact(part)]) == nil)
        let whole = try one([40, 30, 20], "2025", parts: ["2025 [campaign=ja]", "2025 [not campaign=ja]"])
        #expect(refusal([whole], [exact(part)]) == nil)
    }

    @Test func `three years less two of them is a year, and refused where it is small`() throws {
        let ledger = try [one([20, 10, 8], "2023"), one([22, 12, 9], "2024")].map(exact)
        let parts = ["2023", "2024", "2025"]
        let small = refusal([try one([44, 23, 18], "2023-2025", parts: parts)], ledger)
        #expect(small?.code == .unsafe)
        #expect(small?.message.contains("subtracted") == true)
        #expect(refusal([try one([60, 33, 27], "2023-2025", parts: parts)], ledger) == nil)
    }

    @Test func `an exact return counts as published: beside its small counts nothing of the same people is released`()
        throws
    {
        let table = try one([20, 10, 3], "2025")
        #expect(refusal([table], [])?.code == nil)
        #expect(refusal([table], [exact(table)])?.code == .unsafe)
        let large = try one([20, 10, 8], "2025")
        #expect(refusal([large], [exact(large)]) == nil)
    }

    @Test(arguments: ["open", "quarter", "year-to-date"])
    func `stocks, quarters and years to date cannot be defined at all`(basis: String) {
        let text = """
            {"id": "r", "title": {"sv": "R", "en": "R"}, "about": {"sv": "R", "en": "R"}, "kind": "release",
             "method": "suppress", "units": {"cases": {"sv": "ärenden", "en": "cases"}},
             "versions": [{"from": 2020,
              "populations": {"all": {"basis": "\(basis)", "label": {"sv": "alla", "en": "all"}}},
              "dimensions": {"colour": {"from": "colour", "unit": "cases", "label": {"sv": "färg", "en": "colour"}}},
              "tables": [{"id": "all", "title": {"sv": "Alla", "en": "All"}, "population": "all",
               "dimensions": ["colour"]}]}]}
            """
        let error = #expect(throws: DisclosureError.self) {
            try ReportDefinition(reading: Array(text.utf8), file: "r.json")
        }
        #expect(
            (error?.cause as? CatalogueFaults)?.faults.contains { $0.field.hasSuffix("populations.all.basis") } == true
        )
    }
}
