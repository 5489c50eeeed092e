import BureauOffice
import Foundation

/// A published table as text, from its JSON-stat form: two dimensions across and down, every other number one figure a line.
struct ReleaseTable {
    private struct Dataset: Decodable {
        struct Dimension: Decodable {
            struct Category: Decodable {
                let index: [String]
                let label: [String: String]
            }

            let label: String
            let category: Category

            var words: [String] { category.index.map { category.label[$0] ?? $0 } }
        }

        let label: String
        let id: [String]
        let size: [Int]
        let dimension: [String: Dimension]
        let value: [Int?]
    }

    /// Merged classes have long names; the figures stand to the right of them and must stay in sight.
    private static let longestName = 40

    private let dataset: Dataset
    private let axes: [(name: String, words: [String])]

    /// Refuses what is no table of a release.
    init(reading bytes: [UInt8]) throws {
        guard let dataset = try? JSONDecoder().decode(Dataset.self, from: Data(bytes)) else { throw Self.unreadable }
        let axes = dataset.id.compactMap { id in
            dataset.dimension[id].map { ($0.label, $0.words.map { $0.shown.cut(to: Self.longestName) }) }
        }
        guard axes.count == dataset.id.count, dataset.size.allSatisfy({ $0 > 0 }), axes.map(\.1.count) == dataset.size,
            dataset.value.count == dataset.size.reduce(1, *), dataset.value.count <= 1_000_000
        else { throw Self.unreadable }
        self.dataset = dataset
        self.axes = axes.map { (name: $0.0, words: $0.1) }
    }

    private static let unreadable = Failure(
        .unreachable,
        words("En tabell i svaret kan inte läsas.", "A table in the answer cannot be read.")
    )

    /// Title and figures; a hidden one is two dots, as in official statistics.
    func lines(width: Int?) -> [String] {
        let title = width.map { dataset.label.shown.cut(to: $0) } ?? dataset.label.shown
        return [title] + (axes.count == 2 ? crossed : listed).lines(width: width).map { "  " + $0 } + fullNames
    }

    /// The whole name of every class whose name was cut: whoever approves sees what was merged.
    private var fullNames: [String] {
        dataset.id.compactMap { dataset.dimension[$0]?.words }.joined().compactMap { word in
            let cut = word.shown.cut(to: Self.longestName)
            return cut == word.shown ? nil : "  \(cut) = \(word.shown)"
        }
    }

    private var crossed: Table {
        var table = Table(["\(axes[0].name) \\ \(axes[1].name)"] + axes[1].words.map(\.shown))
        let across = axes[1].words.count
        for (row, word) in axes[0].words.enumerated() {
            table.add([word] + (0..<across).map { figure(row * across + $0) })
        }
        return table
    }

    private var listed: Table {
        var table = Table(axes.map(\.name.shown) + [words("ANTAL", "COUNT")])
        for place in dataset.value.indices {
            var rest = place
            var codes: [String] = []
            for axis in axes.reversed() {
                codes.append(axis.words[rest % axis.words.count])
                rest /= axis.words.count
            }
            table.add(codes.reversed() + [figure(place)])
        }
        return table
    }

    private func figure(_ place: Int) -> String { dataset.value[place].map(String.init) ?? ".." }
}
