import HTTPTypes

// The letters of a case. Numbers of its elements and days may stand in an address; words are a body.
extension Routes {
    package static let letters = Route("letters", .get, "/v1/cases/{id}/letters", .caseworkers)
    package static let letter = Route(
        "letter",
        .get,
        "/v1/cases/{id}/letters/{letter}",
        .caseworkers,
        query: ["lang"] + LetterOption.allCases.filter(\.mayStandInAddress).map(\.rawValue)
    )
    /// Reads too: nothing is kept, so that there is nothing to repeat.
    package static let writeLetter = Route(
        "writeLetter",
        .post,
        "/v1/cases/{id}/letters/{letter}",
        .caseworkers,
        hasBody: true,
        query: ["lang"]
    )

    package static let ofLetters = [letters, letter, writeLetter]
}
