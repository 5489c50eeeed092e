package import CaseWorkflow
package import DiscriminationLaw

/// Whether a desk already holds every case that its person holds.
package struct DeskRepresentation: Codable, Sendable, Equatable {
    /// False while the desk is being built; the newest cases are there first.
    package let complete: Bool
    /// How many cases of how many are there; only while it is being built.
    package let done: Int?
    package let total: Int?

    /// Where nothing is known of how much is missing, `done` and `total` are left out.
    package init(complete: Bool, done: Int? = nil, total: Int? = nil) {
        self.complete = complete
        self.done = done
        self.total = total
    }
}

/// A page of the register or of the queue; the next one stands in the `Link` header too.
package struct PageRepresentation: Codable, Sendable, Equatable {
    package let items: [RowRepresentation]
    /// Where the next page is; nothing on the last one.
    package let next: String?
    package let desk: DeskRepresentation
    package let labels: CodeLabels

    package init(rows: [(id: CaseID, row: RegisterRow)], next: String?, desk: DeskRepresentation, in language: Language)
    {
        items = rows.map { RowRepresentation(id: $0.id, row: $0.row) }
        self.next = next
        self.desk = desk
        var labels = CodeLabels()
        for entry in rows { labels.add(entry.row, in: language) }
        self.labels = labels
    }
}
