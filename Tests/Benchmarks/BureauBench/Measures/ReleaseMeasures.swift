import CaseWorkflow
import Disclosure
import Foundation

/// What protecting statistics costs: a table, a report, and the reports of a year.
///
/// In this process, since it is a pure floor. Every bureau is made up.
struct ReleaseMeasures {
    private static let municipalities = ["Ådala", "Österby", "Sjövik", "Fallnäs", "Byholm", "Nordvik"]
    /// Protected and published one after another, each attacked with those before.
    private static let releases = ["municipality-yearly", "bureau-annual", "do-comparison"]
    /// Exact, for a recipient.
    private static let returns = ["mucf-return", "municipal-three-columns"]

    private let reports: [String: ReportDefinition]
    private let codes: [String: DimensionCodes]
    private let rules: DisclosureRules
    private let key: SuppressionKey
    private(set) var report: Report

    /// `folder`: the definitions of the shipped reports.
    init(_ report: Report, reports folder: String) throws {
        self.report = report
        var codes: [String: DimensionCodes] = [:]
        for dimension in StatisticalDimension.allCases {
            codes[dimension.rawValue] = DimensionCodes(dimension.codes?.map(\.code) ?? Self.municipalities)
        }
        self.codes = codes
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".json") {
            files[name] = Array(try Data(contentsOf: URL(filePath: folder).appending(path: name)))
        }
        let catalogue = try Catalogue(files: files, codes: codes)
        reports = Dictionary(uniqueKeysWithValues: catalogue.reports.map { ($0.id, $0) })
        rules = try DisclosureRules(threshold: 5, width: nil)
        guard let key = SuppressionKey(Array(1...16)) else { throw BenchFailure("the key has another length") }
        self.key = key
    }

    mutating func run() throws {
        Progress.say("releases: a table and a report")
        for cases in [50, 150, 400] {
            note(
                "a table of 7 × 9 hidden, attacked, certified",
                try middle(11) { try table(cases, seed: $0) },
                "s",
                cases,
                aim: .atMost(0.1)
            )
            note(
                "yearly report, six municipalities, likewise",
                try middle(11) { try yearly(cases, seed: $0) },
                "s",
                cases,
                aim: .atMost(2)
            )
        }
        Progress.say("releases: the reports of a year of 100000 cases")
        let cases = 100_000
        let own = ProcessInfo.processInfo.processIdentifier
        ProcessUse.forgetPeak(pid: own)
        let before = ProcessUse.own.residentMegabytes
        let records = records(cases, seed: 1)
        note("all reports of the year, from its records", try time { try year(records) }, "s", cases, aim: .atMost(60))
        let peak = ProcessUse.own.peakMegabytes
        note("memory, most in it", peak - min(before, 200), "MB", cases, aim: .atMost(1000))
    }

    private mutating func note(_ name: String, _ value: Double, _ unit: String, _ cases: Int, aim: Aim) {
        let detail = unit == "s" && cases < 1000 ? "middle of 11" : nil
        report.add(Measurement(name: name, cases: cases, value: value, unit: unit, aim: aim, detail: detail))
    }

    private func time(_ body: () throws -> Void) rethrows -> Double {
        let start = ProcessInfo.processInfo.systemUptime
        try body()
        return ProcessInfo.processInfo.systemUptime - start
    }

    private func middle(_ rounds: Int, _ body: (UInt64) throws -> Void) rethrows -> Double {
        try (1...rounds).map { round in try time { try body(UInt64(round)) } }.sorted()[rounds / 2]
    }

    /// Cells hidden, without any ladder.
    private func table(_ cases: Int, seed: UInt64) throws {
        let grounds = ["FUN", "ETN", "KON", "REL", "ALD", "SEX", "KOI"]
        let areas = ["ARB", "UTB", "VAR", "HSV", "SOC", "BOS", "SFÖ", "OFF", "UTF"]
        var counts = [Int](repeating: 0, count: grounds.count * areas.count)
        var random = SplitMix(seed)
        for _ in 0..<cases {
            let ground = random.skewed(Array(grounds.indices))
            counts[ground * areas.count + random.skewed(Array(areas.indices))] += 1
        }
        let table = try CountTable(
            population: Disclosure.Population("2025"),
            dimensions: [
                TableDimension(id: "ground", codes: grounds, ladder: nil),
                TableDimension(id: "area", codes: areas, ladder: nil),
            ],
            counts: counts
        )
        let release = try Protector(rules: rules, key: key).protect([table]).release
        try hold([release], exact: [table])
    }

    private func yearly(_ cases: Int, seed: UInt64) throws {
        let compiled = try compiled("municipality-yearly", records(cases, seed: seed))
        let exact = compiled.tables.map(\.counts)
        try hold([try Protector(rules: rules, key: key).protect(exact).release], exact: exact)
    }

    private func year(_ records: [ReportRecord]) throws {
        var ledger: [ProtectedRelease] = []
        for id in Self.releases {
            let exact = try compiled(id, records).tables.map(\.counts)
            ledger.append(try Protector(rules: rules, key: key).protect(exact, ledger: ledger).release)
            try hold(ledger, exact: exact)
        }
        for id in Self.returns { _ = try compiled(id, records).exactTables }
    }

    /// Attacks and certifies, as before every publication.
    private func hold(_ ledger: [ProtectedRelease], exact: [CountTable]) throws {
        let faults = try Attacker(rules: rules).attack(ledger, exact: exact).faults
        let certificate = try CertificateBuilder(rules: rules).certificate(for: ledger)
        guard faults.isEmpty, try CertificateCheck(rules: rules).faults(certificate, ledger).isEmpty else {
            throw BenchFailure("a release is not safe: \(faults)")
        }
    }

    private func compiled(_ id: String, _ records: [ReportRecord]) throws -> CompiledReport {
        guard let definition = reports[id] else { throw BenchFailure("there is no report \(id)") }
        let compiler = ReportCompiler(
            definition,
            codes: codes,
            parameters: definition.parameters.mapValues { _ in Self.municipalities[0] }
        )
        return try compiler.compile(records, year: 2025, lastEndedYear: 2025)
    }

    /// Made-up records: what stands first in a code list comes most.
    private func records(_ cases: Int, seed: UInt64) -> [ReportRecord] {
        var random = SplitMix(seed &* 1000 &+ UInt64(cases))
        return (0..<cases).map { _ in
            var values: [String: [String]] = [:]
            for dimension in StatisticalDimension.allCases {
                values[dimension.rawValue] = [random.skewed(codes[dimension.rawValue]?.codes ?? [])]
            }
            return ReportRecord(
                values: values,
                received: 2025,
                closed: random.happens(70) ? 2025 : 2026,
                key: RecordKey(fraction: random.next())
            )
        }
    }
}
