/// For each cell of a block, the other cells that are filled in a table in which it is low enough, and high enough.
struct FilledBeside {
    /// A cell that holds another is never empty beside it: it must be as low, and as high, as one more.
    private let holds: [UInt64]
    private let lowLevels: [Int]
    private let highLevels: [Int]
    private var masks: [[UInt64]]
    private let words: Int

    /// `lowLevels` and `highLevels`: how low and how high each cell must be; `holds`: whether one holds another.
    init(lowLevels: [Int], highLevels: [Int], holds: (Int, Int) -> Bool) {
        let cells = lowLevels.count
        words = (cells + 63) / 64
        self.lowLevels = lowLevels
        self.highLevels = highLevels
        var held = [UInt64](repeating: 0, count: cells * words)
        for cell in 0..<cells {
            for other in 0..<cells where other != cell && holds(cell, other) {
                held[cell * words + other / 64] |= 1 << UInt64(other % 64)
            }
        }
        self.holds = held
        masks = [[UInt64]](repeating: [UInt64](repeating: 0, count: cells * words), count: 4)
    }

    func holds(_ cell: Int, _ other: Int) -> Bool { bit(holds, cell, other) }

    /// How low (or how high) a cell must be beside another.
    func level(of cell: Int, beside other: Int, isLow: Bool) -> Int {
        (isLow ? lowLevels : highLevels)[cell] + (holds(cell, other) ? 1 : 0)
    }

    /// Whether a table was noted in which a cell is low (or high) enough and another filled.
    func isDone(_ cell: Int, beside other: Int, isLow: Bool) -> Bool {
        bit(masks[(isLow ? 0 : 1) + (holds(cell, other) ? 2 : 0)], cell, other)
    }

    /// Notes a table, by the values of the cells.
    mutating func note(_ value: (Int) -> Int) {
        var filled = [UInt64](repeating: 0, count: words)
        let cells = lowLevels.count
        for cell in 0..<cells where value(cell) > 0 { filled[cell / 64] |= 1 << UInt64(cell % 64) }
        for cell in 0..<cells {
            let value = value(cell)
            for more in 0...1 {
                if value <= lowLevels[cell] + more { join(filled, to: 2 * more, cell) }
                if value >= highLevels[cell] + more { join(filled, to: 2 * more + 1, cell) }
            }
        }
    }

    private mutating func join(_ filled: [UInt64], to mask: Int, _ cell: Int) {
        for word in 0..<words { masks[mask][cell * words + word] |= filled[word] }
    }

    private func bit(_ mask: [UInt64], _ cell: Int, _ other: Int) -> Bool {
        mask[cell * words + other / 64] >> UInt64(other % 64) & 1 == 1
    }
}
