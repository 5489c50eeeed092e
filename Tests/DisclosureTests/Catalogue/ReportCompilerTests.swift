import Foundation
import Testing

@testable import Disclosure

@Suite struct ReportCompilerTests {
    /// A return with one table for each dimension.
    private func definition(
        _ dimensions: [(name: String, unit: String, percentages: String?)],
        years: Int = 1
    ) throws -> ReportDefinition {
        let units = Set(dimensions.map(\.unit)).union(["cases"]).sorted()
        let words = JSONNode.object([("sv", .string("x")), ("en", .string("x"))])
        let tables = dimensions.map { dimension in
            var members: [(String, JSONNode)] = [
                ("id", .string(dimension.name)), ("title", words), ("population", .string("all")),
                ("dimensions", .array([.string(dimension.name)])),
            ]
            if let base = dimension.percentages { members.append(("percentages", .string(base))) }
            return JSONNode.object(members)
        }
        let whole = JSONNode.object([
            ("id", .string("whole")), ("title", words), ("population", .string("all")), ("dimensions", .array([])),
        ])
        let node = JSONNode.object([
            ("id", .string("published")), ("title", words), ("about", words), ("kind", .string("return")),
            ("recipient", words), ("units", .object(units.map { ($0, words) })),
            (
                "versions",
                .array([
                    .object([
                        ("from", .number(2000)),
                        (
                            "populations",
                            .object([
                                (
                                    "all",
                                    .object([
                                        ("basis", .string("closed")), ("years", .number(years)),
                                        (
                                            "label",
                                            .object([("sv", .string("färdiga")), ("en", .string("finished"))])
                                        ),
                                    ])
                                )
                            ])
                        ),
                        (
                            "dimensions",
                            .object(
                                dimensions.map { dimension in
                                    (
                                        dimension.name,
                                        .object([
                                            ("from", .string(dimension.name)), ("unit", .string(dimension.unit)),
                                            ("label", words),
                                        ])
                                    )
                                }
                            )
                        ), ("tables", .array([whole] + tables)),
                    ])
                ])
            ),
        ])
        return try ReportDefinition(reading: node.bytes, file: "published.json")
    }

    private func rows(_ name: String) throws -> [[JSONNode]] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/published-tables", withExtension: "json"))
        let root = try JSONNode(reading: Array(Data(contentsOf: url)))
        return try #require(root[name]?["rows"]?.items).map { $0.items ?? [] }
    }

    @Test func `the closure table of 1104 comes out of records to the last percentage`() throws {
        let rows = try rows("closure-nsw-2013-14")
        let names = rows.compactMap { $0[0].text }
        let records = rows.flatMap { row in
            (0..<(row[1].integer ?? 0)).map { _ in
                ReportRecord(values: ["outcome": [row[0].text ?? ""]], received: 2012, closed: 2013)
            }
        }
        let compiled = try ReportCompiler(
            definition([("outcome", "cases", "table")]),
            codes: ["outcome": DimensionCodes(names)]
        ).compile(records.shuffled(), year: 2013, lastEndedYear: 2014)
        let table = try #require(compiled.exactTables)[1]
        #expect(table.figures == rows.map { $0[1].integer } + [1104])
        let shares = compiled.tables[1].percentages(of: table, cases: nil).map { $0?.description }
        #expect(shares == rows.map { $0[2].text } + ["100.0"])
    }

    @Test func `complaints counted four ways come out of one set of records`() throws {
        for row in try rows("counting-units-ahrc") {
            let numbers = row.dropFirst().compactMap(\.integer)
            let year = try #require(Int((row[0].text ?? "").prefix(4)))
            let names = ["respondents", "grounds", "areas"]
            let codes = ["a", "b", "c"]
            // Each complaint has one code of each list; those that have more take a second and a third.
            let records = (0..<numbers[0]).map { place in
                var values: [String: [String]] = [:]
                for (name, number) in zip(names, numbers.dropFirst()) {
                    let more = number - numbers[0]
                    let own = 1 + more / numbers[0] + (place < more % numbers[0] ? 1 : 0)
                    values[name] = Array(codes.prefix(own))
                }
                return ReportRecord(values: values, received: year, closed: year)
            }
            let compiled = try ReportCompiler(
                definition(names.map { ($0, $0, "cases") }),
                codes: Dictionary(uniqueKeysWithValues: names.map { ($0, DimensionCodes(codes)) })
            ).compile(records, year: year, lastEndedYear: 2025)
            let tables = try #require(compiled.exactTables)
            #expect(tables.map(\.grandTotal) == numbers)
            #expect(tables.map(\.population.unit) == ["cases"] + names)
            let shares = compiled.tables[2].percentages(of: tables[2], cases: tables[0].grandTotal)
            #expect(shares[0]?.description == "100.0")
            #expect(try #require(shares[1]?.tenths) > 0)
        }
    }

    @Test func `the Dutch series comes out year by year, with its shares`() throws {
        let rows = try rows("adv-netherlands")
        var records: [ReportRecord] = []
        for row in rows {
            let year = try #require(row[0].text.flatMap { Int($0) })
            for place in 0..<(row[1].integer ?? 0) {
                let ground = place < row[2].integer ?? 0 ? "herkomst" : "other"
                records.append(ReportRecord(values: ["ground": [ground]], received: year, closed: year))
            }
        }
        let compiler = ReportCompiler(
            try definition([("ground", "cases", "table")]),
            codes: ["ground": DimensionCodes(["herkomst", "other"])]
        )
        for row in rows {
            let year = try #require(row[0].text.flatMap { Int($0) })
            let compiled = try compiler.compile(records, year: year, lastEndedYear: 2022)
            let table = try #require(compiled.exactTables)[1]
            #expect(table.grandTotal == row[1].integer)
            #expect(table.figures[0] == row[2].integer)
            #expect(compiled.tables[1].percentages(of: table, cases: nil)[0]?.description == row[3].text)
        }
    }

    private let codes = ["outcome": DimensionCodes(["a", "b"]), "grounds": DimensionCodes(["x", "y"])]

    private func refusal(_ records: [ReportRecord], year: Int = 2024, years: Int = 1) throws -> String {
        let compiler = ReportCompiler(try definition([("outcome", "cases", nil)], years: years), codes: codes)
        let error = #expect(throws: DisclosureError.self) {
            try compiler.compile(records, year: year, lastEndedYear: 2024)
        }
        #expect(error?.code == .notReportable)
        return error?.message ?? ""
    }

    private func record(_ outcome: [String], closed: Int? = 2024) -> ReportRecord {
        ReportRecord(values: ["outcome": outcome], received: 2023, closed: closed)
    }

    @Test func `a year that cannot be reported is refused with the reason`() throws {
        #expect(try refusal([record(["a"])], year: 2025).contains("has not ended"))
        #expect(try refusal([record(["a"])], year: 1999).contains("has no version"))
        #expect(try refusal([record(["z"])]).contains("does not know"))
        #expect(try refusal([record([])]).contains("Declare `missing`"))
    }

    @Test(arguments: [(1, "2024"), (3, "2022–2024")])
    func `a year without cases is told in the words of the report, with no name that stands in its file alone`(
        years: Int,
        span: String
    ) throws {
        let compiler = ReportCompiler(try definition([("outcome", "cases", nil)], years: years), codes: codes)
        let error = #expect(throws: DisclosureError.self) {
            try compiler.compile([record(["a"], closed: nil)], year: 2024, lastEndedYear: 2024)
        }
        #expect(error?.code == .notReportable)
        #expect(error?.message == "No case is counted under \"finished \(span)\": there is nothing to report.")
        #expect(error?.words.swedish == "Inget ärende räknas under ”färdiga \(span)”: det finns inget att redovisa.")
    }

    @Test func `the first code counts a case, each code counts a mark`() throws {
        let records = [
            ReportRecord(values: ["outcome": ["a", "b"], "grounds": ["x", "y", "x"]], received: 2024, closed: 2024),
            ReportRecord(values: ["outcome": ["b"], "grounds": []], received: 2020, closed: 2024),
        ]
        let compiled = try ReportCompiler(
            definition([("outcome", "cases", nil), ("grounds", "marks", "cases")]),
            codes: codes
        ).compile(records, year: 2024, lastEndedYear: 2024)
        #expect(try #require(compiled.exactTables).map(\.figures) == [[2, 2], [1, 1, 2], [1, 1, 2]])
    }

    @Test func `a release without a parameter, or of exact figures, is refused`() throws {
        let report = try SampleCatalogue.report("municipality-yearly")
        var numbers = SampleNumbers(state: 3)
        let records = SampleCatalogue.records(cases: 60, years: 2025...2025, numbers: &numbers)
        let error = #expect(throws: DisclosureError.self) {
            try ReportCompiler(report, codes: SampleCatalogue.codes)
                .compile(records, year: 2025, lastEndedYear: 2025)
        }
        #expect(error?.message.contains("parameter largest") == true)
        let compiled = try ReportCompiler(report, codes: SampleCatalogue.codes, parameters: ["largest": "Ådala"])
            .compile(records, year: 2025, lastEndedYear: 2025)
        #expect(compiled.exactTables == nil)
    }

    @Test func `words of a table are those of the catalogue and the code lists`() throws {
        var numbers = SampleNumbers(state: 4)
        let records = SampleCatalogue.records(cases: 60, years: 2025...2025, numbers: &numbers)
        let compiled = try ReportCompiler(
            SampleCatalogue.report("municipality-yearly"),
            codes: SampleCatalogue.codes,
            parameters: ["largest": "Ådala"]
        ).compile(records, year: 2025, lastEndedYear: 2025)
        let table = try #require(compiled.tables.first { $0.definition.id == "ground-area" })
        let text = table.text(in: .swedish, source: "Exempelbyrån")
        #expect(text.title == "Ärenden efter diskrimineringsgrund och samhällsområde, inkomna 2025")
        #expect(text.unit == "ärenden")
        #expect(text.labels["ground"]?["FUN"] == "funktionsnedsättning")
        #expect(text.labels["area"]?["_T"] == "Totalt")
        let rest = try #require(table.counts.dimensions[0].ladder?[1].last?.code)
        #expect(text.labels["ground"]?[rest] == "annan, ingen eller okänd grund")
        #expect(table.text(in: .english, source: "x").labels["ground"]?[rest] == "another ground, none or unknown")
    }
}
