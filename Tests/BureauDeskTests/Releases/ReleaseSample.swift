import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Foundation

@testable import BureauDesk

/// Reports of a made-up bureau, and the shipped template.
enum ReleaseSample {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func templates() throws -> ReleaseTemplates {
        try ReleaseTemplates(folder: root.appending(path: "Config/release").path)
    }

    static func template(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: "Config/release/\(name)")), as: UTF8.self)
    }

    private static let municipalities = ["Ådala", "Österby", "Sjövik", "Fallnäs"]

    static let codes: [String: DimensionCodes] = {
        func law<Term: StatutoryTerm>(_ type: Term.Type) -> DimensionCodes {
            let words = Term.allCases.map { ($0.rawValue, Wording($0.statutoryLabel, $0.english)) }
            return DimensionCodes(words.map(\.0), labels: Dictionary(uniqueKeysWithValues: words))
        }
        func list<List: CodeList>(_ type: List.Type) -> DimensionCodes {
            let words = List.allCases.map { ($0.rawValue, Wording($0.label.swedish, $0.label.english)) }
            return DimensionCodes(words.map(\.0), labels: Dictionary(uniqueKeysWithValues: words))
        }
        return [
            "ground": law(Ground.self), "area": law(SocietalArea.self), "form": law(Form.self),
            "sex": list(Sex.self), "ageBand": list(AgeBand.self), "channel": list(ContactChannel.self),
            "outcome": list(ClosureCode.self),
            "caseType": DimensionCodes(["INFO", "RÅD", "UTREDNING", "OMBUD", "PROCESS", "UTANFÖR", "HÄNVISAD_DIREKT"]),
            "municipality": DimensionCodes(municipalities), "eventMunicipality": DimensionCodes(municipalities),
        ]
    }()

    /// Cases whose codes are drawn from a fixed row of numbers, some codes more often than others.
    static func records(_ count: Int, year: Int) -> [ReportRecord] {
        var state: UInt64 = 17
        return (0..<count).map { _ in
            func pick(_ list: String) -> [String] {
                let all = codes[list]?.codes ?? []
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return [all[[0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5][Int(state >> 33) % 17] % all.count]]
            }
            return ReportRecord(
                values: [
                    "ground": pick("ground"), "area": pick("area"), "form": pick("form"),
                    "sex": pick("sex"), "ageBand": pick("ageBand"), "channel": pick("channel"),
                    "outcome": pick("outcome"), "caseType": pick("caseType"),
                    "municipality": pick("municipality"), "eventMunicipality": pick("municipality"),
                ],
                received: year,
                closed: year
            )
        }
    }

    static func compiled(
        _ id: String,
        of records: [ReportRecord] = records(150, year: 2025),
        parameters: [String: String]
    ) throws -> CompiledReport {
        let bytes = Array(try Data(contentsOf: root.appending(path: "Config/reports/\(id).json")))
        let report = try ReportDefinition(reading: bytes, file: "\(id).json")
        return try ReportCompiler(report, codes: codes, parameters: parameters)
            .compile(records, year: 2025, lastEndedYear: 2025)
    }

    static let facts = ReportFacts(
        publisher: "Exempelbyrån <mot> \"diskriminering\"",
        contact: "statistik@example.org",
        day: "2026-02-14",
        number: "2026-1",
        series: [
            ReportSeries(
                title: Wording("Inkomna ärenden per år", "Cases received each year"),
                points: [(2020, 96), (2021, 104), (2022, nil), (2023, 131), (2024, 138), (2025, 150)].map {
                    .init(year: $0.0, count: $0.1)
                }
            )
        ],
        corrects: "2025-3 – Två ärenden <saknades>.",
        breaks: [SeriesBreak(year: 2024, what: Wording("nytt webbformulär", "new web form"))]
    )

    /// The yearly report; `alike`: of so many cases that are all the same.
    static func release(alike: Int? = nil) throws -> (report: CompiledReport, tables: [PublishedTable]) {
        let same = alike.map { [ReportRecord](repeating: records(1, year: 2025)[0], count: $0) }
        let report = try compiled(
            "municipality-yearly",
            of: same ?? records(150, year: 2025),
            parameters: ["largest": "Ådala"]
        )
        let key = SuppressionKey(Array(0..<16))!
        let release = try Protector(rules: .standard, key: key).protect(report.tables.map(\.counts)).release
        return try report.divided(release.tables)
    }
}
