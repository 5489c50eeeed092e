import Foundation
import Testing

@testable import Disclosure

/// Replay of merging, which draws no order: whoever has the program tries every table on it.
///
/// `DISCLOSURE_REPLAYS` sets the number of releases replayed (5 unless set).
@Suite struct MergeReplayTests {
    private static let count = ProcessInfo.processInfo.environment["DISCLOSURE_REPLAYS"].flatMap { Int($0) } ?? 5

    private static let rows = ["r0", "r1", "r2"]
    private static let columns = ["c0", "c1", "c2"]

    private func tables(_ cells: [Int]) throws -> [CountTable] {
        func dimension(_ id: String, _ codes: [String]) -> TableDimension {
            TableDimension(id: id, codes: codes, ladder: [codes.map { [$0] }, [[codes[0]], [codes[1], codes[2]]]])
        }
        let (row, column) = (dimension("row", Self.rows), dimension("column", Self.columns))
        let year = Population("2025")
        return [
            try CountTable(population: year, dimensions: [row, column], counts: cells),
            try CountTable(
                population: year,
                dimensions: [row],
                counts: (0..<3).map { cells[$0 * 3] + cells[$0 * 3 + 1] + cells[$0 * 3 + 2] }
            ),
            try CountTable(
                population: year,
                dimensions: [column],
                counts: (0..<3).map { cells[$0] + cells[$0 + 3] + cells[$0 + 6] }
            ),
        ]
    }

    private func protect(_ cells: [Int]) throws -> ProtectedRelease? {
        let tables = try tables(cells)
        return try? Protector(rules: .standard, key: .sample).protect(tables).release
    }

    /// Every 3 × 3 table that adds up to all published figures; nil where they are more than a limit.
    private func candidates(_ release: ProtectedRelease, limit: Int) -> [[Int]]? {
        // Each published figure as the places it adds up.
        let sums = release.tables.flatMap { table in
            table.figures.indices.map { place -> (cells: Set<Int>, value: Int) in
                let classes = table.classes(at: place)
                func members(_ id: String, _ codes: [String]) -> [Int] {
                    guard let axis = table.dimensions.firstIndex(where: { $0.id == id }), let part = classes[axis]
                    else { return [0, 1, 2] }
                    return part.members.compactMap(codes.firstIndex(of:))
                }
                let columns = members("column", Self.columns)
                return (
                    Set(members("row", Self.rows).flatMap { row in columns.map { row * 3 + $0 } }),
                    table.figures[place] ?? 0
                )
            }
        }
        var found: [[Int]] = []
        func step(_ cells: [Int], _ left: [Int]) -> Bool {
            let place = cells.count
            if place == 9 {
                found.append(cells)
                return found.count <= limit
            }
            let own = sums.indices.filter { sums[$0].cells.contains(place) }
            let most = own.map { left[$0] }.min() ?? 0
            // A figure of which this is the last cell leaves no choice.
            let least = own.filter { (sums[$0].cells.max() ?? 0) == place }.map { left[$0] }.max() ?? 0
            guard least <= most else { return true }
            for value in least...most {
                var left = left
                for sum in own { left[sum] -= value }
                if !step(cells + [value], left) { return false }
            }
            return true
        }
        return step([], sums.map(\.value)) ? found : nil
    }

    @Test func `no cell of merged classes is found exactly by replaying the program`() throws {
        var numbers = SampleNumbers(state: 17)
        var widths: [(before: Int, after: Int)] = []
        var replayed = 0
        var shares: [Double] = []
        while replayed < Self.count {
            let size = Double(Int.random(in: 25...50, using: &numbers))
            let (rows, columns) = ([0.55, 0.3, 0.15], [0.55, 0.3, 0.15])
            let cells = (0..<9).map { place in
                max(0, Int((size * rows[place / 3] * columns[place % 3] * exp(0.5 * numbers.normal())).rounded()))
            }
            guard let shown = try protect(cells), let tables = candidates(shown, limit: Self.count > 10 ? 700 : 120),
                tables.count > 1
            else { continue }
            replayed += 1
            #expect(tables.contains(cells))
            let kept = try tables.filter { try $0 == cells || protect($0) == shown }
            shares.append(Double(kept.count) / Double(tables.count))
            for place in 0..<9 {
                let before = Set(tables.map { $0[place] })
                // What addition alone tells is judged by the attacker; here what the program adds to it.
                guard before.count > 1 else { continue }
                let after = Set(kept.map { $0[place] })
                #expect(after.count > 1, "a cell of \(cells) is found exactly")
                widths.append(((before.max() ?? 0) - (before.min() ?? 0), (after.max() ?? 0) - (after.min() ?? 0)))
            }
        }
        let (before, after) = (widths.map(\.before).sorted(), widths.map(\.after).sorted())
        print(
            "replay of merging: \(replayed) releases, \(widths.count) open cells, median width "
                + "\(before[before.count / 2]) before, \(after[after.count / 2]) after, "
                + "\(widths.count { $0.after < 5 && $0.before >= 5 }) narrowed below 5; "
                + "\(Int(100 * shares.reduce(0, +) / Double(shares.count))) % of the tables give the same release"
        )
    }
}
