extension LawError {
    /// The error to show when a facts object could not be read: itself where the reading already named the field, else
    /// one that says the text is no JSON.
    ///
    /// For `bureauctl law clocks`: `do { try JSONDecoder().decode(LimitationFacts.self, from: data) } catch { throw
    /// LawError(readingFacts: error) }`.
    package init(readingFacts error: any Error) {
        if let error = error as? LawError {
            self = error
        } else {
            self.init(.unreadableFacts, "facts: one JSON object is expected, in UTF-8", cause: error)
        }
    }
}
