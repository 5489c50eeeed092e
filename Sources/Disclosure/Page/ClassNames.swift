/// What the classes of a table are called on a page: a class that merges many is called "others", and a note says what
/// is in it.
struct ClassNames {
    /// For each such class what it holds.
    private(set) var notes: [String] = []
    private var short: [String: String] = [:]
    private let text: TableText

    /// The most members whose names stand in a row beside each other.
    private static let longest = 3

    init(_ table: PublishedTable, text: TableText, words: PageWords) {
        self.text = text
        let long = table.dimensions.flatMap { dimension in
            dimension.classes.filter { part in
                part.members.count > Self.longest && text.labels[dimension.id]?[part.code] == nil
            }.map { (dimension.id, $0) }
        }
        for (place, (dimension, part)) in long.enumerated() {
            let name = words.others(long.count > 1 ? place + 1 : nil)
            short["\(dimension)/\(part.code)"] = name
            let members = part.members.map { text.labels[dimension]?[$0] ?? $0 }
            notes.append("\(name): \(members.joined(separator: "; ")).")
        }
    }

    /// The words of a class, or of the total, with a capital at the front.
    func heading(_ part: DimensionClass?, of dimension: String) -> String {
        let label = part.flatMap { short["\(dimension)/\($0.code)"] } ?? text.label(part, of: dimension)
        return label.prefix(1).uppercased() + label.dropFirst()
    }
}
