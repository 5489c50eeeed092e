// Text that came from elsewhere, as a terminal may be shown it.
extension String {
    /// The text in one line, without anything that would steer a terminal or turn the order of letters round.
    var shown: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
                continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The same with its lines kept.
    var shownLines: [String] {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).shown }
    }

    /// How many columns the text takes: one for a letter with whatever is combined with it, two for a wide one.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The text in at most `limit` columns, the end marked where some is left out.
    func cut(to limit: Int) -> String {
        guard columns > limit else { return self }
        var result = ""
        var used = 0
        for character in self {
            guard used + character.columns < limit else { break }
            result.append(character)
            used += character.columns
        }
        return result + "…"
    }
}

extension Character {
    /// Two for the wide letters of East Asia and for emoji (Unicode, East Asian Width W and F), one for everything else.
    var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        if scalar.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch scalar.value {
        case 0x0300...0x036F, 0x200C, 0x200D: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
