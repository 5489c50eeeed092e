/// A name cut into words as the desk's search folds them: small letters, æ as ä, ø as ö, å, ä and ö apart from a and o, every
/// other accent off its letter, ß as ss, þ as th, œ as oe.
struct FoldedName {
    /// One word, in parts where it was joined with hyphens.
    typealias Word = [String]

    /// The words in their order; what stood before a comma is moved behind what followed it, as `Berg, Anna`.
    let words: [Word]

    init(_ name: String) {
        let halves = name.split(separator: ",", maxSplits: 1).map(String.init)
        words = halves.reversed().flatMap(FoldedName.words)
    }

    /// Every part of every word, in order.
    var parts: [String] { words.flatMap(\.self) }

    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var word: Word = [""]
        func isEmpty(_ word: Word) -> Bool { word.allSatisfy(\.isEmpty) }
        for character in text {
            switch character {
            case "-", "‐", "‑", "–": word.append("")
            // An apostrophe parts nothing: O'Brien is OBrien.
            case "'", "’", "´", "`": continue
            default:
                let folded = fold(character)
                if folded.isEmpty {
                    if !isEmpty(word) { words.append(word.filter { !$0.isEmpty }) }
                    word = [""]
                } else {
                    word[word.count - 1] += folded
                }
            }
        }
        if !isEmpty(word) { words.append(word.filter { !$0.isEmpty }) }
        return words
    }

    /// The folded letters of one character; empty for what is neither letter nor digit.
    private static func fold(_ character: Character) -> String {
        if character.isASCII {
            return character.isLetter || character.isNumber ? character.lowercased() : ""
        }
        var folded = ""
        for scalar in character.unicodeScalars {
            if let entry = LatinAlphabet.entry(scalar) {
                folded += swedish(entry)
            } else if scalar.properties.generalCategory == .nonspacingMark {
                folded = marked(folded, LatinAccent(combining: scalar))
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                folded += scalar.properties.lowercaseMapping
            }
        }
        return folded
    }

    private static func swedish(_ entry: LatinAlphabet.Entry) -> String {
        switch entry.base {
        case "a" where entry.accents.contains(.ringAbove): "å"
        case "a" where entry.accents.contains(.diaeresis) || entry.accents.contains(.ligature): "ä"
        case "o" where entry.accents.contains(.diaeresis) || entry.accents.contains(.stroke): "ö"
        default: entry.base
        }
    }

    /// A letter with a mark written apart.
    private static func marked(_ letter: String, _ accent: LatinAccent) -> String {
        switch (letter, accent) {
        case ("a", .ringAbove): "å"
        case ("a", .diaeresis): "ä"
        case ("o", .diaeresis): "ö"
        default: letter
        }
    }
}
