import CaseWorkflow

/// What somebody typed, as an expression for the index in which nothing of it is a sign of the index's language.
struct SearchWords: Sendable, Equatable {
    /// Every word in quotation marks, beginnings with a star behind.
    let expression: String

    /// Refuses, as `.invalid` with the field `text`: no word at all, more words or characters than allowed, and beginnings of
    /// fewer than three letters.
    init(_ text: String) throws {
        let text = text.inNFC
        guard text.count <= SearchQuery.longestText else { throw Self.refused(.tooLong, SearchQuery.longestText) }
        var parts: [String] = []
        for (word, isQuoted) in Self.split(text) {
            let isBeginning = !isQuoted && word.last == "*"
            let letters = word.filter { $0.isLetter || $0.isNumber }.count
            // Signs alone are no word, as in "a - b".
            if letters == 0 { continue }
            if isBeginning, letters < SearchQuery.shortestBeginning {
                throw Self.refused(.tooFew, SearchQuery.shortestBeginning)
            }
            let plain = word.filter { $0 != "\"" && $0 != "*" }
            parts.append("\"\(plain)\"" + (isBeginning ? "*" : ""))
        }
        guard !parts.isEmpty else { throw Self.refused(.empty, nil) }
        guard parts.count <= SearchQuery.mostWords else { throw Self.refused(.tooMany, SearchQuery.mostWords) }
        expression = parts.joined(separator: " ")
    }

    /// Words between spaces; what stands between a pair of quotation marks is one.
    private static func split(_ text: String) -> [(word: String, isQuoted: Bool)] {
        var words: [(String, Bool)] = []
        let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            if index % 2 == 1, index < pieces.count - 1 {
                words.append((String(piece), true))
            } else {
                words += piece.split(whereSeparator: \.isWhitespace).map { (String($0), false) }
            }
        }
        return words
    }

    private static func refused(_ code: FaultCode, _ limit: Int?) -> OfficeError {
        .invalid([Fault(path: "text", code: code, limit: limit)])
    }
}
