import Foundation
import Testing

@testable import Disclosure

@Suite struct PerturbationTests {
    static func shipped() throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appending(path: "Config/perturbation-table.json")))
    }

    private func key(_ tenths: Int) -> RecordKey {
        RecordKey(fraction: UInt64(tenths) * (UInt64.max / 10 + 1))
    }

    @Test func `the handbook's three records with 0.9, 0.3 and 0.6 become four`() throws {
        let rows = """
            {"rows": [[[1000000, 0]], [[500000, -1], [1000000, 1]], [[800000, 0], [1000000, 1]],
            [[300000, -1], [700000, 0], [1000000, 1]]]}
            """
        let table = try PerturbationTable(reading: Array(rows.utf8), takingAny: true)
        let cell = key(9) + key(3) + key(6)
        #expect(abs(Double(cell.fraction) / Double(UInt64.max) - 0.8) < 1e-9)
        #expect(table.published(3, key: cell) == 4)
        #expect(table.published(0, key: cell) == 0)
        #expect(table.published(30, key: key(1)) == 29)
        #expect(table.published(30, key: key(5)) == 30)
    }

    @Test func `a table that publishes one or two is refused with the row`() throws {
        let rows = "{\"rows\": [[[1000000, 0]], [[500000, -1], [1000000, 1]]]}"
        #expect {
            try PerturbationTable(reading: Array(rows.utf8))
        } throws: { error in
            (error as? DisclosureError)?.message.contains("row of 1 publishes 1 or 2") == true
        }
    }

    @Test func `the shipped table is unbiased, within three, and publishes no one and no two`() throws {
        let table = try PerturbationTable(reading: Self.shipped())
        for count in 0...12 {
            let row = table.rows[min(count, table.rows.count - 1)]
            #expect(row.allSatisfy { abs($0.change) <= 3 })
            #expect(row.allSatisfy { ![1, 2].contains(count + $0.change) })
            let variance = table.variance(of: count)
            switch count {
            case 0: #expect(variance == 0)
            case 1, 2: #expect(abs(variance - 2_000_000) < 10)
            default: #expect(abs(variance - 1_000_000) < 10)
            }
        }
    }

    @Test func `a biased table, a changed zero and a row that ends early are refused`() throws {
        for rows in [
            "[[[1000000, 0]], [[500000, -1], [1000000, 2]]]", "[[[1000000, 1]], [[1000000, 0]]]",
            "[[[1000000, 0]], [[900000, 0]]]", "[[[1000000, 0]], [[500000, -2], [1000000, 2]]]", "[]",
        ] {
            #expect(throws: DisclosureError.self) {
                try PerturbationTable(reading: Array("{\"rows\": \(rows)}".utf8))
            }
        }
    }

    @Test func `the same cell has the same noise in every table`() throws {
        var numbers = SampleNumbers(state: 8)
        let bureau = SampleBureau(cases: 200, numbers: &numbers)
        let table = try PerturbationTable(reading: Self.shipped())
        let keys = bureau.cases.map { _ in RecordKey(fraction: numbers.next()) }
        func publish(_ axes: [Int]) throws -> PublishedTable {
            let dimensions = axes.map { SampleBureau.dimension($0, laddered: false) }
            let records = zip(bureau.cases, keys).map { codes, key in
                CellKeyTable.Record(
                    codes: zip(axes, dimensions).map { $1.classes[codes[$0]].code },
                    key: key
                )
            }
            return try CellKeyTable(
                population: Population("2025"),
                dimensions: dimensions,
                records: records,
                table: table,
                ledger: []
            ).published
        }
        let cross = try publish([0, 1])
        let grounds = try publish([0])
        let exact = try bureau.table([0], laddered: false).counts + [200]
        let totals = cross.figures.indices.filter { cross.classes(at: $0)[1] == nil }.map { cross.figures[$0] }
        #expect(totals == grounds.figures)
        #expect(zip(grounds.figures, exact).allSatisfy { abs(($0 ?? 0) - $1) <= 3 })
        #expect(cross.figures.allSatisfy { ![1, 2].contains($0 ?? 0) })
    }
}
