import Foundation
import Testing

@testable import Disclosure

/// Replay of the cell-key method: whoever has the program and its table keeps every table of true counts that some keys
/// would have turned into the published figures.
///
/// `DISCLOSURE_REPLAYS` sets the number of releases replayed (5 unless set).
@Suite struct CellKeyReplayTests {
    private static let count = ProcessInfo.processInfo.environment["DISCLOSURE_REPLAYS"].flatMap { Int($0) } ?? 5

    /// The true counts that may stand behind a published one.
    private func sources(_ published: Int, _ table: PerturbationTable) -> Set<Int> {
        Set(
            (max(0, published - 4)...published + 4).filter { count in
                table.rows[min(count, table.rows.count - 1)].contains { max(0, count + $0.change) == published }
            }
        )
    }

    /// For each cell the values it takes in tables whose every figure, totals included, may be as published.
    private func possible(_ figures: [Int], _ table: PerturbationTable) -> [Set<Int>] {
        let sources = figures.map { self.sources($0, table) }
        let rows = (0..<3).map { row -> [[Int]] in
            var found: [[Int]] = []
            for a in sources[row * 4] {
                for b in sources[row * 4 + 1] {
                    for c in sources[row * 4 + 2] where sources[row * 4 + 3].contains(a + b + c) {
                        found.append([a, b, c])
                    }
                }
            }
            return found
        }
        var possible = [Set<Int>](repeating: [], count: 9)
        for row in 0..<3 {
            let (one, other) = (rows[(row + 1) % 3], rows[(row + 2) % 3])
            var sums: Set<[Int]> = []
            for first in one { for second in other { sums.insert((0..<3).map { first[$0] + second[$0] }) } }
            for cells in rows[row] {
                let open = (0..<3).contains { !possible[row * 3 + $0].contains(cells[$0]) }
                guard open else { continue }
                let fits = sums.contains { sum in
                    let columns = (0..<3).map { sum[$0] + cells[$0] }
                    return (0..<3).allSatisfy { sources[12 + $0].contains(columns[$0]) }
                        && sources[15].contains(columns.reduce(0, +))
                }
                if fits { for column in 0..<3 { possible[row * 3 + column].insert(cells[column]) } }
            }
        }
        return possible
    }

    @Test func `no small cell is found exactly under the noise`() throws {
        var numbers = SampleNumbers(state: 61)
        let table = try PerturbationTable(reading: PerturbationTests.shipped())
        let (ids, codes) = (["row", "column"], ["0", "1", "2"])
        let dimensions = ids.map { TableDimension(id: $0, codes: codes) }
        var small = 0
        var widths: [Int] = []
        for _ in 0..<Self.count {
            let records = (0..<Int.random(in: 25...50, using: &numbers)).map { _ in
                CellKeyTable.Record(
                    codes: ids.map { _ in codes[[0, 0, 0, 1, 1, 2].randomElement(using: &numbers) ?? 0] },
                    key: RecordKey(fraction: numbers.next())
                )
            }
            let published = try CellKeyTable(
                population: Population("2025"),
                dimensions: dimensions,
                records: records,
                table: table,
                ledger: []
            ).published
            let possible = possible(published.figures.map { $0 ?? 0 }, table)
            for place in 0..<9 {
                let truth = records.count { $0.codes == [codes[place / 3], codes[place % 3]] }
                #expect(possible[place].contains(truth))
                guard truth < 5 else { continue }
                small += 1
                #expect(possible[place].count > 1, "a cell of \(truth) is found exactly")
                widths.append((possible[place].max() ?? 0) - (possible[place].min() ?? 0))
            }
        }
        widths.sort()
        print(
            "replay of cell key: \(Self.count) releases, \(small) small cells, median width \(widths[widths.count / 2]), "
                + "least \(widths[0]), \(widths.count { $0 < 3 }) narrower than 3"
        )
    }
}
