import Foundation
import Testing

@testable import Disclosure

@Suite struct ShippedReportTests {
    @Test func `every shipped report reads and fits the code lists`() throws {
        let catalogue = try Catalogue(files: SampleCatalogue.shipped(), codes: SampleCatalogue.codes)
        #expect(
            catalogue.reports.map(\.id) == [
                "bureau-annual", "do-comparison", "mucf-return", "municipal-three-columns", "municipality-yearly",
            ]
        )
        for report in catalogue.reports {
            #expect(report.version(for: 2025) != nil)
            #expect(!report.title.swedish.isEmpty && !report.title.english.isEmpty)
            #expect(report.versions.allSatisfy { !$0.definitions.isEmpty })
        }
    }

    @Test func `a reader finds in the definitions every division that the tables of a shipped report make`() throws {
        for report in try Catalogue(files: SampleCatalogue.shipped(), codes: SampleCatalogue.codes).reports {
            for version in report.versions {
                let used = Set(version.tables.flatMap(\.dimensions))
                let labels = Set(used.compactMap { version.dimensions[$0]?.label })
                let terms = version.definitions.map(\.term)
                #expect(Set(terms).count == terms.count, "\(report.id)")
                #expect(labels.subtracting(terms).isEmpty, "\(report.id): \(labels.subtracting(terms))")
                #expect(version.definitions.allSatisfy { $0.meaning.swedish != $0.meaning.english })
            }
        }
    }

    @Test func `a code list that lacks a code the reports name is told with file, field and remedy`() throws {
        var codes = SampleCatalogue.codes
        codes["outcome"] = DimensionCodes(["rådgivning lämnad"])
        let error = #expect(throws: DisclosureError.self) {
            try Catalogue(files: SampleCatalogue.shipped(), codes: codes)
        }
        #expect(error?.code == .faultyCatalogue)
        let faults = (error?.cause as? CatalogueFaults)?.faults ?? []
        #expect(faults.contains { $0.file == "mucf-return.json" && $0.field.hasSuffix("outcome.classes[1]") })
        #expect(faults.contains { $0.file == "municipality-yearly.json" && $0.message.contains("add it to the list") })
    }

    /// The municipality's report, then the annual report and the comparison of the same cases.
    @Test(arguments: [(18, 2024...2025), (50, 2025...2025)])
    func `the releases of a bureau together give nobody away`(cases: Int, years: ClosedRange<Int>) throws {
        var numbers = SampleNumbers(state: UInt64(cases))
        let records = SampleCatalogue.records(cases: cases, years: 2023...2025, numbers: &numbers)
        var ledger: [ProtectedRelease] = []
        var exact: [CountTable] = []
        for year in years {
            for id in ["municipality-yearly", "bureau-annual", "do-comparison"] {
                let report = try SampleCatalogue.report(id)
                let parameters = report.parameters.mapValues { _ in "Ådala" }
                let compiler = ReportCompiler(report, codes: SampleCatalogue.codes, parameters: parameters)
                let compiled = try compiler.compile(records, year: year, lastEndedYear: 2025)
                let tables = compiled.tables.map(\.counts)
                let release = try Protector(rules: .standard, key: .sample).protect(tables, ledger: ledger).release
                #expect(release.tables.flatMap(\.figures).allSatisfy { ($0 ?? 0) >= 5 })
                ledger.append(release)
                exact += tables
            }
        }
        #expect(try Attacker(rules: .standard).attack(ledger, exact: exact).faults == [])
        let certificate = try CertificateBuilder(rules: .standard).certificate(for: ledger)
        #expect(try CertificateCheck(rules: .standard).faults(certificate, ledger) == [])
    }

    /// Records that are all alike.
    private func alike(_ count: Int) -> [ReportRecord] {
        let values = [
            "ground": ["FUN"], "area": ["ARB"], "form": ["direkt"], "sex": ["kvinna"], "channel": ["phone"],
            "ageBand": ["30-44"], "municipality": ["Ådala"], "caseType": ["RÅD"], "outcome": ["rådgivning lämnad"],
            "respondentKind": ["KOMMUN"],
        ]
        return (0..<count).map { _ in ReportRecord(values: values, received: 2025, closed: 2025) }
    }

    @Test(arguments: [1, 4])
    func `a year with too few cases is refused as a whole, and says no number`(cases: Int) throws {
        let report = try SampleCatalogue.report("municipality-yearly")
        let compiler = ReportCompiler(report, codes: SampleCatalogue.codes, parameters: ["largest": "Ådala"])
        let compiled = try compiler.compile(alike(cases), year: 2025, lastEndedYear: 2025)
        let error = #expect(throws: DisclosureError.self) {
            try Protector(rules: .standard, key: .sample).protect(compiled.tables.map(\.counts))
        }
        #expect(error?.code == .unsafe)
        #expect(error?.message.contains("fewer than 5 in all") == true)
        #expect(error?.message.contains(" \(cases) ") == false)
    }

    @Test func `of a year in which all cases are alike only the numbers of cases are shown`() throws {
        let report = try SampleCatalogue.report("municipality-yearly")
        let compiler = ReportCompiler(report, codes: SampleCatalogue.codes, parameters: ["largest": "Ådala"])
        let compiled = try compiler.compile(alike(60), year: 2025, lastEndedYear: 2025)
        let exact = compiled.tables.map(\.counts)
        let release = try Protector(rules: .standard, key: .sample).protect(exact).release
        // That all of them were about one ground would be told of everybody who came.
        #expect(release.tables.flatMap(\.figures).allSatisfy { $0 == 60 })
        #expect(release.tables.allSatisfy { $0.dimensions.allSatisfy { $0.classes.count == 1 } })
        #expect(try Attacker(rules: .standard).attack([release], exact: exact).faults == [])
    }

    @Test func `a small year shows its total, and three years together when they are enough`() throws {
        var numbers = SampleNumbers(state: 18)
        let records = SampleCatalogue.records(cases: 18, years: 2023...2025, numbers: &numbers)
        let report = try SampleCatalogue.report("municipality-yearly")
        let compiler = ReportCompiler(report, codes: SampleCatalogue.codes, parameters: ["largest": "Ådala"])
        let compiled = try compiler.compile(records, year: 2025, lastEndedYear: 2025)
        #expect(
            Set(compiled.tables.map(\.definition.id)).isSuperset(of: [
                "total", "closed-total", "ground-three-years", "area-three-years",
            ])
        )
        #expect(!compiled.tables.contains { $0.definition.id == "ground" })
        let three = try #require(compiled.tables.first { $0.definition.id == "ground-three-years" }).counts
        #expect(three.population.name == "received 2023-2025")
        #expect(three.population.parts == ["received 2023", "received 2024", "received 2025"])
        #expect(three.total == 54)
        #expect(compiled.leftOut.first { $0.id == "ground" }?.reason.english == "made from 20 cases on")
    }

    @Test func `the return in three columns tells residents from events`() throws {
        let report = try SampleCatalogue.report("municipal-three-columns")
        func record(_ home: String?, _ event: String?) -> ReportRecord {
            var values = [
                "ground": ["FUN"], "area": ["ARB"], "form": ["direkt"], "caseType": ["RÅD"],
            ]
            values["municipality"] = home.map { [$0] }
            values["eventMunicipality"] = event.map { [$0] }
            return ReportRecord(values: values, received: 2025)
        }
        let records = [
            record("Ådala", "Ådala"), record("Ådala", "Ådala"), record("Ådala", "Sjövik"), record("Ådala", nil),
            record("Sjövik", "Ådala"), record(nil, "Ådala"), record("Sjövik", "Sjövik"), record(nil, nil),
        ]
        let compiled = try ReportCompiler(
            report,
            codes: SampleCatalogue.codes,
            parameters: ["municipality": "Ådala"]
        ).compile(records, year: 2025, lastEndedYear: 2025)
        let tables = try #require(compiled.exactTables)
        #expect(tables[0].figures == [2, 2, 2, 6])
        #expect(
            compiled.tables[0].counts.population.name
                == "received 2025 [(eventMunicipality=Ådala)|(municipality=Ådala)]"
        )
        #expect(
            compiled.tables[0].percentages(of: tables[0], cases: nil).map { $0?.description ?? "" } == [
                "33.3", "33.3", "33.3", "100.0",
            ]
        )
    }

    @Test func `the return to MUCF counts a case under each ground, and takes shares of cases`() throws {
        let report = try SampleCatalogue.report("mucf-return")
        let records = (0..<10).map { place in
            ReportRecord(
                values: [
                    "ground": place < 4 ? ["FUN", "ETN"] : place < 9 ? ["FUN"] : [], "area": ["ARB"],
                    "caseType": ["RÅD"], "outcome": ["ursäkt"],
                ],
                received: 2025,
                closed: 2025
            )
        }
        let compiled = try ReportCompiler(report, codes: SampleCatalogue.codes)
            .compile(records, year: 2025, lastEndedYear: 2025)
        let tables = try #require(compiled.exactTables)
        let place = try #require(compiled.tables.firstIndex { $0.definition.id == "grounds" })
        let grounds = compiled.tables[place]
        #expect(grounds.counts.population.unit == "grounds")
        #expect(grounds.unit.swedish == "angivna grunder")
        #expect(tables[place].grandTotal == 13)
        let shares = grounds.percentages(of: tables[place], cases: tables[0].grandTotal)
        let codes = grounds.counts.dimensions[0].classes.map(\.code)
        #expect(shares[codes.firstIndex(of: "FUN")!]?.description == "90.0")
        #expect(shares[codes.firstIndex(of: "ETN")!]?.description == "40.0")
        let outcome = try #require(compiled.tables.firstIndex { $0.definition.id == "outcome" })
        let measure = compiled.tables[outcome].counts.dimensions[0].classes.firstIndex { $0.code == "ÅTGÄRD" }
        #expect(tables[outcome].figures[try #require(measure)] == 10)
    }
}
