package import CaseWorkflow
package import DiscriminationLaw

/// What a search found.
package struct SearchRepresentation: Codable, Sendable, Equatable {
    /// One case that was found.
    package struct Hit: Codable, Sendable, Equatable {
        package let row: RowRepresentation
        /// The words around the hit; nothing where an identity is protected.
        package let snippet: Snippet?
    }

    /// Words around a hit.
    package struct Snippet: Codable, Sendable, Equatable {
        /// Plain text, to be escaped by whoever shows it.
        package let text: String
        /// Where the found words stand: begin and end, in Unicode scalars of the text.
        package let marks: [[Int]]

        package init(text: String, marks: [Range<Int>]) {
            self.text = text
            self.marks = marks.map { [$0.lowerBound, $0.upperBound] }
        }
    }

    package let hits: [Hit]
    /// The cursor of the next page, to be sent with the same text.
    package let next: String?
    /// Whether only the newest hits were ranked because there were too many: a further word narrows it.
    package let more: Bool
    package let desk: DeskRepresentation
    package let labels: CodeLabels

    package init(
        hits: [(id: CaseID, row: RegisterRow, snippet: Snippet?)],
        next: String?,
        more: Bool,
        desk: DeskRepresentation,
        in language: Language
    ) {
        self.hits = hits.map { Hit(row: RowRepresentation(id: $0.id, row: $0.row), snippet: $0.snippet) }
        self.next = next
        self.more = more
        self.desk = desk
        var labels = CodeLabels()
        for hit in hits { labels.add(hit.row, in: language) }
        self.labels = labels
    }
}
