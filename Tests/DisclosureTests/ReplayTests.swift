import Foundation
import Testing

@testable import Disclosure

/// Whoever has the program can run it on every table that fits a release and keep those that give this very release.
///
/// `DISCLOSURE_REPLAYS` sets the number of releases replayed (5 unless set).
@Suite struct ReplayTests {
    private static let count = ProcessInfo.processInfo.environment["DISCLOSURE_REPLAYS"].flatMap { Int($0) } ?? 5

    /// All 3 × 3 tables that agree with the published figures; nil where they are more than a limit.
    private func candidates(_ shown: PublishedTable, limit: Int) -> [[Int]]? {
        let figures = shown.figures
        let total = shown.grandTotal ?? 0
        var found: [[Int]] = []
        func step(_ cells: [Int], _ rows: [Int], _ columns: [Int], _ left: Int) -> Bool {
            let place = cells.count
            if place == 9 {
                let fits = left == 0 && (0..<3).allSatisfy { figures[12 + $0] ?? columns[$0] == columns[$0] }
                if fits { found.append(cells) }
                return found.count <= limit
            }
            let (row, column) = (place / 3, place % 3)
            let known = figures[row * 4 + column]
            let most = min(left, (figures[row * 4 + 3] ?? left + rows[row]) - rows[row])
            let room = min(most, (figures[12 + column] ?? left + columns[column]) - columns[column])
            guard room >= known ?? 0 else { return true }
            for value in known.map({ $0...$0 }) ?? 0...room {
                var (rows, columns) = (rows, columns)
                rows[row] += value
                columns[column] += value
                if column == 2, let sum = figures[row * 4 + 3], sum != rows[row] { continue }
                if !step(cells + [value], rows, columns, left - value) { return false }
            }
            return true
        }
        return step([], [0, 0, 0], [0, 0, 0], total) ? found : nil
    }

    private func protect(_ cells: [Int], _ key: SuppressionKey) throws -> PublishedTable? {
        let table = try CountTable.plain([Array(cells[..<3]), Array(cells[3..<6]), Array(cells[6...])])
        return try? Protector(rules: .standard, key: key).protect([table]).release.tables[0]
    }

    @Test func `no cell is found exactly by replaying the program`() throws {
        var numbers = SampleNumbers(state: 99)
        let keys = (0..<8).map { _ in numbers.key() }
        var replayed = 0
        var widths: [(before: Int, after: Int)] = []
        while replayed < Self.count {
            let rows = [0.5, 0.35, 0.15]
            let columns = [0.55, 0.3, 0.15]
            let size = Double(Int.random(in: 25...50, using: &numbers))
            let cells = (0..<9).map { place in
                max(0, Int((size * rows[place / 3] * columns[place % 3] * exp(0.5 * numbers.normal())).rounded()))
            }
            guard cells.reduce(0, +) >= 5, let shown = try protect(cells, keys[0]),
                let tables = candidates(shown, limit: Self.count > 10 ? 700 : 150), tables.count > 1
            else { continue }
            replayed += 1
            #expect(tables.contains(cells))
            // The attacker lacks the key: tables that give the release under any of some keys stay possible.
            let kept = try tables.filter { table in
                if table == cells { return true }
                for key in keys.prefix(Self.count > 10 ? 8 : 2) where try protect(table, key) == shown { return true }
                return false
            }
            for place in 0..<9 where shown.figures[place / 3 * 4 + place % 3] == nil {
                let before = tables.map { $0[place] }
                var after = Set(kept.map { $0[place] })
                if after.count == 1 {
                    // Before it counts as found, all keys are tried on the tables that say otherwise.
                    for table in tables where !after.contains(table[place]) {
                        for key in keys where try protect(table, key) == shown { after.insert(table[place]) }
                    }
                }
                #expect(after.count > 1, "a cell of \(cells) is found exactly")
                widths.append(((before.max() ?? 0) - (before.min() ?? 0), (after.max() ?? 0) - (after.min() ?? 0)))
            }
        }
        let before = widths.map(\.before).sorted()
        let after = widths.map(\.after).sorted()
        let narrow = widths.filter { $0.after < 5 }.count
        print(
            "replay: \(replayed) releases, \(widths.count) hidden cells, median width \(before[before.count / 2]) before, "
                + "\(after[after.count / 2]) after, \(narrow) narrower than 5"
        )
    }
}
