import Foundation
import Testing

@testable import Disclosure

/// Random bureaus over years: nothing published together with all that was published before gives anybody away.
///
/// `DISCLOSURE_BUREAUS` sets their number (5 unless set), `DISCLOSURE_FIRST` the place of the first among all, which also
/// asks for the long form; `DISCLOSURE_SAMPLES` names a folder to which every bureau writes its exact counts, releases and
/// certificate, for `Scripts/attack-independently`.
@Suite struct RandomBureauTests {
    private static let count = ProcessInfo.processInfo.environment["DISCLOSURE_BUREAUS"].flatMap { Int($0) } ?? 5
    private static let first = ProcessInfo.processInfo.environment["DISCLOSURE_FIRST"].flatMap { Int($0) }
    private static let samples = ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"]

    /// The tables of a bureau: axes, and whether their classes may be merged.
    private static let designs: [[(axes: [Int], laddered: Bool)]] = [
        [([0, 2], false)],
        [([0, 1], true), ([0], true), ([1], true)],
        [([0, 2], false), ([0], true)],
        [([0, 2], true), ([0], true), ([2], true)],
        [([0], false), ([2], false)],
        [([0, 1], true), ([0, 2], true), ([0], true)],
        [([0, 2], false), ([2], false)],
        [([0, 1], false)],
        [([1, 2], false), ([0, 2], false)],
    ]

    @Test func `nothing of a random bureau is found, and its certificates hold`() throws {
        var refused = 0
        var published = 0
        var (shown, figures) = (0, 0)
        let start = ContinuousClock.now
        let isLong = Self.first != nil
        for bureau in (Self.first ?? 0)..<(Self.first ?? 0) + Self.count {
            // Each by itself, so that a long run can be taken up again anywhere.
            var numbers = SampleNumbers(state: 2026 &+ UInt64(bureau) &* 0xD1B5_4A32_D192_ED03)
            // Large crosses that are hidden cell by cell cost most; the long form has more of them.
            let design = Self.designs[bureau % (isLong ? Self.designs.count : Self.designs.count - 2)]
            let size = Int.random(in: 20...400, using: &numbers)
            let years = 2 + bureau % 4
            var ledger: [ProtectedRelease] = []
            var exact: [CountTable] = []
            var cases: [SampleBureau] = []
            for year in 0..<years {
                cases.append(SampleBureau(cases: size, numbers: &numbers))
                let tables = try design.map {
                    try cases[year].table($0.axes, laddered: $0.laddered, population: "\(2020 + year)")
                }
                try release(tables, &ledger, &exact, &numbers, &refused)
                if year > 1, !isLong { break }
            }
            if bureau % 3 == 0 {
                // All years together, which meets every release before.
                let all = try design.map { part in
                    let parts = try cases.indices.map {
                        try cases[$0].table(part.axes, laddered: part.laddered, population: "\(2020 + $0)")
                    }
                    return try CountTable(
                        population: Population("all", parts: parts.map(\.population.name)),
                        dimensions: parts[0].dimensions,
                        counts: parts[0].counts.indices.map { cell in parts.reduce(0) { $0 + $1.counts[cell] } }
                    )
                }
                try release(all, &ledger, &exact, &numbers, &refused)
            }
            #expect(ledger.flatMap(\.tables).flatMap(\.figures).allSatisfy { ($0 ?? 5) >= 5 })
            #expect(try Attacker(rules: .standard).attack(ledger, exact: exact).faults == [], "bureau \(bureau)")
            let certificate = try CertificateBuilder(rules: .standard).certificate(for: ledger)
            #expect(try CertificateCheck(rules: .standard).faults(certificate, ledger) == [], "bureau \(bureau)")
            published += ledger.count
            let all = ledger.flatMap(\.tables).flatMap(\.figures)
            figures += all.count
            shown += all.count { $0 != nil }
            try write(bureau, exact, ledger, certificate)
        }
        #expect(published > refused)
        print(
            "random bureaus: \(Self.count), \(published) releases safe with valid certificates, \(refused) refused, "
                + "\(shown) of \(figures) figures shown, in \(ContinuousClock.now - start)"
        )
    }

    private func release(
        _ tables: [CountTable],
        _ ledger: inout [ProtectedRelease],
        _ exact: inout [CountTable],
        _ numbers: inout SampleNumbers,
        _ refused: inout Int
    ) throws {
        let protector = Protector(rules: .standard, key: numbers.key())
        do {
            ledger.append(try protector.protect(tables, ledger: ledger).release)
            exact += tables
        } catch  where error.code == .unsafe {
            refused += 1
        }
    }

    private func write(
        _ bureau: Int,
        _ exact: [CountTable],
        _ ledger: [ProtectedRelease],
        _ certificate: Certificate
    ) throws {
        guard let folder = Self.samples else { return }
        let place = URL(filePath: folder).appending(path: "bureau-\(bureau)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let input = CountTable.collection(exact)
        let release = ProtectedRelease(tables: ledger.flatMap(\.tables))
        try Data(input).write(to: place.appending(path: "exact.json"))
        try Data(JSONStatDocument(input).publishing(release)).write(to: place.appending(path: "release.json"))
        try Data(certificate.bytes).write(to: place.appending(path: "certificate.json"))
    }
}
