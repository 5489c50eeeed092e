package import CaseWorkflow

/// What somebody searches for.
///
/// Sent as a body, because words searched for must stand in no URL.
package struct SearchRequest: CheckedRequest, Equatable {
    package static let maximumText = 200
    package static let limits = 1...100

    /// Words, of which all must be found; the beginning of a word, three letters or more, with an asterisk.
    package var text: String
    package var limit: Int?
    /// From `next` of the page before.
    package var cursor: String?

    package init(text: String, limit: Int? = nil, cursor: String? = nil) {
        self.text = text
        self.limit = limit
        self.cursor = cursor
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(text, "text", limit: Self.maximumText)
        check.range(limit, "limit", Self.limits)
        check.optional(cursor, "cursor", limit: 1_000)
        return check.faults
    }
}
