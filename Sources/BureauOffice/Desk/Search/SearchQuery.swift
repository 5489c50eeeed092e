/// Words to be found in narrative, notes, parties and number.
package struct SearchQuery: Sendable, Equatable {
    /// Words that must all stand in the case; `diskr*` is a beginning of at least three letters, `"i Malmö"` words side by side.
    package var text: String
    /// The hits of a page, 1 to 100.
    package var limit = 20
    /// `SearchPage.next` of the same query.
    package var cursor: String?

    package init(text: String, limit: Int = 20, cursor: String? = nil) {
        self.text = text
        self.limit = limit
        self.cursor = cursor
    }

    /// The hits of the largest page.
    package static let largestPage = 100
    /// The most characters of a search.
    package static let longestText = 200
    /// The most words of a search.
    package static let mostWords = 12
    /// The fewest letters of a beginning.
    package static let shortestBeginning = 3
}
