package import CaseWorkflow
package import Sealing

/// A case that was found.
package struct SearchHit: Sendable, Equatable {
    package let caseID: Identifier
    package let row: RegisterRow
    /// The words around the hit; nothing where an identity is protected.
    package let snippet: Snippet?

    package init(caseID: Identifier, row: RegisterRow, snippet: Snippet?) {
        self.caseID = caseID
        self.row = row
        self.snippet = snippet
    }
}

/// Words around a hit.
package struct Snippet: Sendable, Equatable {
    /// Plain text, cut with `…` where it goes on.
    package let text: String
    /// What was found, counted in Unicode scalars of `text`; in order, never overlapping.
    package let marks: [Range<Int>]

    package init(text: String, marks: [Range<Int>]) {
        self.text = text
        self.marks = marks
    }
}

/// A page of hits, the best first.
package struct SearchPage: Sendable, Equatable {
    package let hits: [SearchHit]
    /// Whether there are more hits than were ranked: only the newest are, and another word narrows the search.
    package let more: Bool
    /// Leads to the next page of the ranked hits; nothing on the last.
    package let next: String?
    package let state: DeskState

    package init(hits: [SearchHit], more: Bool, next: String?, state: DeskState) {
        self.hits = hits
        self.more = more
        self.next = next
        self.state = state
    }
}
