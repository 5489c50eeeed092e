extension LawError.Code {
    /// A field has a value of the wrong kind: a day that does not exist, a code that is not in its list.
    package static let invalidFacts = Self(rawValue: "invalid-facts")
    /// A field that nothing here knows.
    package static let unknownFact = Self(rawValue: "unknown-fact")
    /// A field without which nothing can be computed.
    package static let missingFact = Self(rawValue: "missing-fact")
    /// The text is not JSON at all.
    package static let unreadableFacts = Self(rawValue: "unreadable-facts")
}
