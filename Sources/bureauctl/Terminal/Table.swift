/// A table for people: columns as wide as what stands in them, the last cut to the width of the terminal.
struct Table {
    private let titles: [String]
    private var rows: [[String]] = []

    init(_ titles: [String]) {
        self.titles = titles
    }

    /// Adds a row; what came from elsewhere is made fit for a terminal here.
    mutating func add(_ cells: [String?]) {
        rows.append(cells.map { ($0 ?? "").shown })
    }

    var isEmpty: Bool { rows.isEmpty }

    /// The lines of the table.
    ///
    /// - Parameter width: the columns there are; nil cuts nothing.
    func lines(width: Int?) -> [String] {
        let all = [titles] + rows
        let widths = titles.indices.map { column in all.map { $0[column].columns }.max() ?? 0 }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                if column == row.count - 1 {
                    line += cell
                } else {
                    line += cell + String(repeating: " ", count: widths[column] - cell.columns + 2)
                }
            }
            while line.last == " " { line.removeLast() }
            return width.map { line.cut(to: $0) } ?? line
        }
    }

    /// Writes the table to standard output.
    func show() {
        for line in lines(width: Terminal.width) { print(line) }
    }
}
