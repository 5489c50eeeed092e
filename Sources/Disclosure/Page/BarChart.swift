/// Horizontal bars with their labels beside them, as geometry: what stands where in a picture of a width and a height.
package struct BarChart: Hashable, Sendable {
    /// One bar.
    package struct Bar: Hashable, Sendable {
        /// A line of the label, and the height at which it stands.
        package struct Line: Hashable, Sendable {
            package let text: String
            package let y: Int
        }

        package let label: [Line]
        package let y: Int
        package let width: Int
        /// The figure in words, or that it is not shown.
        package let value: String
        package let valueX: Int
        package let valueY: Int
    }

    /// Unique on its page.
    package let id: String
    package let title: String
    /// All figures in words, for who does not see the picture.
    package let description: String
    package let height: Int
    package let bars: [Bar]

    /// Narrow enough that letters stay legible where the whole picture fits a telephone.
    package static let width = 400
    package static let thickness = 14
    /// Where the bars begin; their labels stand to the left.
    package static let left = 164
    private static let longest = 186
    private static let letters = 24

    /// Lays out bars from 0; the longest takes most of the width.
    init(id: String, title: String, items: [(label: String, figure: Int?)], hidden: String) {
        self.id = id
        self.title = title
        description = items.map { "\($0.label): \($0.figure.map(String.init) ?? hidden)" }.joined(separator: "; ") + "."
        let most = max(1, items.compactMap(\.figure).max() ?? 1)
        var y = 4
        var bars: [Bar] = []
        for item in items {
            let lines = Self.wrapped(item.label, to: Self.letters)
            let width = item.figure.map { $0 * Self.longest / most } ?? 0
            bars.append(
                Bar(
                    label: lines.enumerated().map { Bar.Line(text: $1, y: y + 11 + 15 * $0) },
                    y: y,
                    width: width,
                    value: item.figure.map(String.init) ?? hidden,
                    valueX: Self.left + width + 6,
                    valueY: y + 11
                )
            )
            y += max(Self.thickness + 8, 15 * lines.count + 7)
        }
        self.bars = bars
        height = y
    }

    /// The words of a text in lines of at most so many letters.
    static func wrapped(_ text: String, to letters: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if !last.isEmpty, last.count + word.count >= letters {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
            }
        }
        return lines
    }
}
