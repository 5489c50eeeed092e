/// A report that the bureau has defined.
package struct ReportRepresentation: Codable, Sendable, Equatable {
    /// Whether everybody may read it; the two never mix.
    package enum Kind: String, Codable, CaseIterable, Sendable {
        /// Protected, for everybody.
        case protected
        /// Exact counts for one named recipient under agreement.
        case exact
    }

    package let id: String
    package let title: ReleaseText
    package let about: ReleaseText
    package let kind: Kind
    /// How it is protected: `merge`, `suppress` or `cell-key`; nothing for an exact return.
    package let method: String?
    /// Of an exact return alone.
    package let recipient: ReleaseText?
    /// The first year that has a definition.
    package let from: Int
    /// The last one; nothing where it goes on.
    package let to: Int?

    package init(
        id: String,
        title: ReleaseText,
        about: ReleaseText,
        kind: Kind,
        method: String?,
        recipient: ReleaseText?,
        from: Int,
        to: Int?
    ) {
        self.id = id
        self.title = title
        self.about = about
        self.kind = kind
        self.method = method
        self.recipient = recipient
        self.from = from
        self.to = to
    }
}

/// The reports that the bureau has defined, in the order of their identifiers.
package struct ReportsRepresentation: Codable, Sendable, Equatable {
    package let items: [ReportRepresentation]

    package init(items: [ReportRepresentation]) {
        self.items = items
    }
}
