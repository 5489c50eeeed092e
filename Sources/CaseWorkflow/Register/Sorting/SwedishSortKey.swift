/// A key that sorts text as a Swedish reader expects when its bytes are compared one by one.
///
/// `… z å ä ö`; ü as y, æ as ä, ø as ö, ł as l and every other Latin letter as its base; words before longer words; digits
/// before letters; other scripts after Latin by scalar. Accents break ties, then case (small before capital). Composed and
/// decomposed forms get the same key. The key depends on no locale and on no library's collation.
///
/// Costs two to four bytes per letter. `version` is raised when a key changes, and whoever stored keys makes them anew.
package enum SwedishSortKey {
    package static let version = 1

    /// The key of a text.
    package static func bytes(_ text: String) -> [UInt8] {
        var primary: [UInt8] = []
        var accents: [UInt8] = []
        var cases: [UInt8] = []
        primary.reserveCapacity(text.utf8.count * 3 + 2)
        for letter in LatinLetter.letters(of: text) {
            primary += letter.weight
            accents += letter.accents.map { $0.rawValue + Level.firstAccent }
            accents.append(Level.endOfLetter)
            cases.append(letter.isCapital ? Level.capital : Level.small)
        }
        return primary + [Level.end] + accents + [Level.end] + cases
    }

    private enum Level {
        /// Below every weight, so that a text sorts before a longer one that begins with it.
        static let end: UInt8 = 0
        static let endOfLetter: UInt8 = 1
        static let firstAccent: UInt8 = 2
        static let small: UInt8 = 1
        static let capital: UInt8 = 2
    }
}
