import Foundation
import Testing

@testable import Disclosure

/// What the municipality's report keeps of what the bureau knows, as cases and information.
///
/// `DISCLOSURE_GOALS` sets the number of bureaus of each size (2 unless set); with 20 or more the goals are held.
@Suite struct SurvivalTests {
    private static let count = ProcessInfo.processInfo.environment["DISCLOSURE_GOALS"].flatMap { Int($0) } ?? 2

    /// The sum of n/N log2(N/n).
    private func information(_ counts: [Int], of total: Int) -> Double {
        counts.reduce(0) { sum, count in
            let share = Double(count) / Double(total)
            return share > 0 ? sum - share * log2(share) : sum
        }
    }

    @Test(arguments: [(50, 0.4, 0.2, 0.8), (150, 0.85, 0.55, 0.93), (400, 0.98, 0.75, 0.97)])
    func `a bureau keeps its grid of grounds and areas, and the names of its grounds`(
        cases: Int,
        grids: Double,
        kept: Double,
        names: Double
    ) throws {
        let report = try SampleCatalogue.report("municipality-yearly")
        let compiler = ReportCompiler(report, codes: SampleCatalogue.codes, parameters: ["largest": "Ådala"])
        var (found, information, named, figures) = (0, 0.0, 0, 0)
        let start = ContinuousClock.now
        for bureau in 0..<Self.count {
            var numbers = SampleNumbers(state: UInt64(cases * 1000 + bureau))
            let records = SampleCatalogue.records(cases: cases, years: 2025...2025, numbers: &numbers)
            let compiled = try compiler.compile(records, year: 2025, lastEndedYear: 2025)
            let counts = compiled.tables.map(\.counts)
            let release = try Protector(rules: .standard, key: .sample).protect(counts).release
            #expect(release.tables.flatMap(\.figures).allSatisfy { ($0 ?? 0) >= 5 })
            for (own, table) in zip(compiled.tables, release.tables) {
                figures += table.figures.count
                if own.definition.id == "ground-area", table.dimensions.allSatisfy({ $0.classes.count > 1 }) {
                    found += 1
                    let inner = table.inner.compactMap { table.figures[$0] }
                    let all = self.information(own.counts.counts, of: cases)
                    information += self.information(inner, of: cases) / all
                }
                if own.definition.id == "ground" {
                    for (part, figure) in zip(table.dimensions[0].classes, table.figures) where part.members.count == 1
                    {
                        named += figure ?? 0
                    }
                }
            }
        }
        let all = Double(Self.count)
        print(
            "\(cases) cases, \(Self.count) bureaus: a grid in \(Double(found) / all), information "
                + "\(information / all), cases in ground classes by name \(Double(named) / all / Double(cases)), "
                + "\(figures / Self.count) figures, in \(ContinuousClock.now - start)"
        )
        #expect(figures > 0)
        guard Self.count >= 20 else { return }
        #expect(Double(found) / all >= grids)
        #expect(information / all >= kept)
        #expect(Double(named) / all / Double(cases) >= names)
    }
}
