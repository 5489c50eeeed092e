import Foundation

@testable import Disclosure

/// Random numbers that are the same in every run (SplitMix64).
struct SampleNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// Nearly normal: a sum of twelve.
    mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + share() } }

    mutating func key() -> SuppressionKey { SuppressionKey((0..<16).map { _ in UInt8(truncatingIfNeeded: next()) })! }
}

/// A made-up bureau: cases by ground and area, skewed as they are in life.
struct SampleBureau {
    static let grounds = ["FUN", "ETN", "KON", "REL", "ALD", "SEX", "KOI"]
    static let areas = ["ARB", "UTB", "VAR", "HSV", "SOC", "BOS", "SFO", "OFF", "UTF"]
    static let outcomes = ["SOLVED", "ADVISED", "DROPPED", "COURT"]
    static let groundLadder = [
        [["FUN"], ["ETN"], ["KON", "KOI"], ["REL", "ALD", "SEX"]],
        [["FUN"], ["ETN"], ["KON", "REL", "ALD", "SEX", "KOI"]],
        [["FUN"], ["ETN", "KON", "REL", "ALD", "SEX", "KOI"]],
    ]
    static let areaLadder = [
        [["ARB"], ["UTB"], ["VAR", "BOS"], ["HSV", "SOC"], ["SFO", "OFF", "UTF"]],
        [["ARB"], ["UTB"], ["VAR", "BOS"], ["HSV", "SOC", "SFO", "OFF", "UTF"]],
        [["ARB"], ["UTB"], ["VAR", "HSV", "SOC", "BOS", "SFO", "OFF", "UTF"]],
        [["ARB"], ["UTB", "VAR", "HSV", "SOC", "BOS", "SFO", "OFF", "UTF"]],
    ]
    static let outcomeLadder = [
        [["SOLVED"], ["ADVISED"], ["DROPPED", "COURT"]], [["SOLVED"], ["ADVISED", "DROPPED", "COURT"]],
    ]

    /// For each case a place in grounds, areas and outcomes.
    let cases: [[Int]]

    init(cases count: Int, numbers: inout SampleNumbers) {
        let grounds = [38.0, 32, 12, 8, 5, 3, 2]
        let areas = [28.0, 20, 16, 12, 10, 7, 4, 3, 1]
        let outcomes = [20.0, 45, 30, 5]
        var shares: [Double] = []
        for ground in grounds { for area in areas { shares.append(ground * area * exp(0.6 * numbers.normal())) } }
        func draw(_ shares: [Double], _ numbers: inout SampleNumbers) -> Int {
            var rest = numbers.share() * shares.reduce(0, +)
            for (place, share) in shares.enumerated() {
                if rest < share { return place }
                rest -= share
            }
            return shares.count - 1
        }
        cases = (0..<count).map { _ in
            let cell = draw(shares, &numbers)
            return [cell / areas.count, cell % areas.count, draw(outcomes, &numbers)]
        }
    }

    static func dimension(_ axis: Int, laddered: Bool) -> TableDimension {
        switch axis {
        case 0: TableDimension(id: "ground", codes: grounds, ladder: laddered ? groundLadder : nil)
        case 1: TableDimension(id: "area", codes: areas, ladder: laddered ? areaLadder : nil)
        default: TableDimension(id: "outcome", codes: outcomes, ladder: laddered ? outcomeLadder : nil)
        }
    }

    func table(_ axes: [Int], laddered: Bool, population: String = "2025") throws -> CountTable {
        let dimensions = axes.map { Self.dimension($0, laddered: laddered) }
        var counts = [Int](repeating: 0, count: dimensions.reduce(1) { $0 * $1.classes.count })
        for codes in cases {
            counts[zip(axes, dimensions).reduce(0) { $0 * $1.1.classes.count + codes[$1.0] }] += 1
        }
        return try CountTable(population: Population(population), dimensions: dimensions, counts: counts)
    }
}

extension CountTable {
    /// A plain two-way table for tests.
    static func plain(_ rows: [[Int]], population: String = "2025", parts: [String] = []) throws -> CountTable {
        try CountTable(
            population: Population(population, parts: parts),
            dimensions: [
                TableDimension(id: "row", codes: rows.indices.map { "r\($0)" }),
                TableDimension(id: "column", codes: rows[0].indices.map { "c\($0)" }),
            ],
            counts: rows.flatMap(\.self)
        )
    }

    /// The same table as JSON-stat, as the bureau would write it.
    func jsonStat() -> JSONNode {
        var dimension: [(String, JSONNode)] = []
        for one in dimensions {
            var members: [(String, JSONNode)] = [
                ("category", .object([("index", .array(one.classes.map { .string($0.code) }))]))
            ]
            if let ladder = one.ladder {
                let groupings = ladder.map { grouping in
                    JSONNode.array(grouping.map { .array($0.members.map { .string($0) }) })
                }
                members.append(("extension", .object([("ladder", .array(groupings))])))
            }
            dimension.append((one.id, .object(members)))
        }
        return .object([
            ("version", .string("2.0")), ("class", .string("dataset")),
            (
                "extension",
                .object([
                    ("population", .string(population.name)), ("parts", .array(population.parts.map { .string($0) })),
                ])
            ),
            ("id", .array(dimensions.map { .string($0.id) })),
            ("size", .array(dimensions.map { .number($0.classes.count) })),
            ("dimension", .object(dimension)), ("value", .array(counts.map { .number($0) })),
        ])
    }

    static func collection(_ tables: [CountTable]) -> [UInt8] {
        JSONNode.object([
            ("version", .string("2.0")), ("class", .string("collection")),
            ("link", .object([("item", .array(tables.map { $0.jsonStat() }))])),
        ]).bytes
    }
}

extension SuppressionKey {
    static let sample = SuppressionKey(Array(0..<16))!
}

extension PublishedTable {
    /// The same table with other figures.
    func replacing(_ change: (inout [Int?]) -> Void) -> PublishedTable {
        var figures = figures
        change(&figures)
        return PublishedTable(
            population: population,
            dimensions: dimensions,
            structuralZeros: structuralZeros,
            figures: figures
        )
    }

    /// The places of cells without a total.
    var inner: [Int] { figures.indices.filter { !classes(at: $0).contains(nil) } }
}
