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

    /// What a table leads to where the key spares just the figures that another release hides beyond the small ones:
    /// such a key is as possible as any other.
    private func isPossible(_ cells: [Int], _ shown: PublishedTable) throws -> Bool {
        let table = try CountTable.plain([Array(cells[..<3]), Array(cells[3..<6]), Array(cells[6...])])
        let made = try ComponentProtection(
            tables: [table],
            earlier: [],
            populations: PopulationAtoms([table.population]),
            rules: .standard,
            key: .sample,
            deadline: .none
        ).suppression()
        let hidden = Set(
            zip(made.scene.figures[0], shown.figures).compactMap { quantity, figure in figure == nil ? quantity : nil }
        )
        var suppression = made.suppression
        suppression.spared = hidden.filter { made.scene.quantities[$0].value ?? 0 >= 5 }
        return try suppression.run() == hidden
    }

    @Test func `no cell is found exactly, or narrower than it was, by replaying the program`() throws {
        var numbers = SampleNumbers(state: 99)
        let keys = (0..<8).map { _ in numbers.key() }
        var replayed = 0
        var tried = 0
        var widths: [(before: Int, few: Int)] = []
        // One release whose every cell above the threshold was once the only one possible comes first.
        var next: [Int]? = [6, 5, 2, 5, 2, 2, 5, 1, 1]
        while replayed < Self.count {
            let rows = [0.5, 0.35, 0.15]
            let columns = [0.55, 0.3, 0.15]
            let size = Double(Int.random(in: 25...50, using: &numbers))
            let drawn = (0..<9).map { place in
                max(0, Int((size * rows[place / 3] * columns[place % 3] * exp(0.5 * numbers.normal())).rounded()))
            }
            let cells = next ?? drawn
            let limit = Self.count > 10 || next != nil ? 3_000 : 300
            next = nil
            guard cells.reduce(0, +) >= 5, let shown = try protect(cells, keys[replayed % keys.count]),
                let tables = candidates(shown, limit: limit), tables.count > 1
            else { continue }
            replayed += 1
            tried += tables.count
            #expect(tables.contains(cells))
            // The attacker lacks the key: a table stays possible where any key leads from it to the release.
            for table in tables { #expect(try isPossible(table, shown), "\(table) is ruled out for \(cells)") }
            // Who tries a few keys only thinks to know more.
            let few = try tables.filter { table in
                if table == cells { return true }
                for key in keys.prefix(2) where try protect(table, key) == shown { return true }
                return false
            }
            for place in 0..<9 where shown.figures[place / 3 * 4 + place % 3] == nil {
                let (all, some) = (tables.map { $0[place] }, few.map { $0[place] })
                #expect((all.max() ?? 0) - (all.min() ?? 0) >= 5)
                widths.append(((all.max() ?? 0) - (all.min() ?? 0), (some.max() ?? 0) - (some.min() ?? 0)))
            }
        }
        let (before, few) = (widths.map(\.before).sorted(), widths.map(\.few).sorted())
        print(
            "replay: \(replayed) releases, all of \(tried) tables possible, \(widths.count) hidden cells, median width "
                + "\(before[before.count / 2]) for every key, \(few[few.count / 2]) for the tables that two keys in hand give"
        )
    }
}
