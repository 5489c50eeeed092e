/// One letter of a text as sorting sees it: what it weighs, its accents, and whether it is a capital.
struct LatinLetter {
    var weight: [UInt8]
    var accents: [LatinAccent]
    var isCapital: Bool

    /// The letters of a text; a ligature such as ß gives two.
    static func letters(of text: String) -> [LatinLetter] {
        text.flatMap { character in letters(of: character) }
    }

    private static func letters(of character: Character) -> [LatinLetter] {
        let scalars = character.unicodeScalars
        if scalars.count == 1, let first = scalars.first, first.isASCII { return [ascii(UInt8(first.value))] }
        var base = ""
        var accents: [LatinAccent] = []
        var isCapital = false
        for scalar in scalars {
            if let entry = LatinAlphabet.entry(scalar) {
                base += entry.base
                accents += entry.accents
                isCapital = isCapital || entry.isCapital
            } else if scalar.properties.generalCategory == .nonspacingMark {
                accents.append(LatinAccent(combining: scalar))
            } else {
                return scalars.map(foreign)
            }
        }
        guard let letter = base.utf8.first else { return scalars.map(foreign) }
        var rest = accents.sorted { $0.rawValue < $1.rawValue }
        let weight = swedish(letter, &rest)
        let first = LatinLetter(weight: [weight], accents: rest, isCapital: isCapital)
        return [first]
            + base.utf8.dropFirst().map { LatinLetter(weight: [plain($0)], accents: [], isCapital: isCapital) }
    }

    /// The letters that Swedish keeps apart, and those it takes for one of its own; the accent that made the difference is
    /// taken out where it belongs to the letter itself.
    private static func swedish(_ letter: UInt8, _ accents: inout [LatinAccent]) -> UInt8 {
        switch letter {
        case UInt8(ascii: "a"):
            if accents.remove(.ringAbove) { return Weight.aRing }
            if accents.remove(.diaeresis) || accents.contains(.ligature) { return Weight.aDiaeresis }
        case UInt8(ascii: "o"):
            if accents.remove(.diaeresis) || accents.contains(.stroke) || accents.contains(.doubleAcute) {
                return Weight.oDiaeresis
            }
        case UInt8(ascii: "u") where accents.contains(.diaeresis) || accents.contains(.doubleAcute):
            return plain(UInt8(ascii: "y"))
        default: break
        }
        return plain(letter)
    }

    private static func ascii(_ byte: UInt8) -> LatinLetter {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            LatinLetter(weight: [plain(byte | 0x20)], accents: [], isCapital: true)
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            LatinLetter(weight: [plain(byte)], accents: [], isCapital: false)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            LatinLetter(weight: [Weight.zero + byte - UInt8(ascii: "0")], accents: [], isCapital: false)
        case UInt8(ascii: " "): LatinLetter(weight: [Weight.space], accents: [], isCapital: false)
        default: LatinLetter(weight: [Weight.punctuation, byte + 1], accents: [], isCapital: false)
        }
    }

    private static func foreign(_ scalar: Unicode.Scalar) -> LatinLetter {
        if scalar.isASCII { return ascii(UInt8(scalar.value)) }
        // Three groups of seven bits, none of them zero: zero ends the level.
        let parts = [scalar.value >> 14 & 0x7F, scalar.value >> 7 & 0x7F, scalar.value & 0x7F]
        return LatinLetter(weight: [Weight.foreign] + parts.map { UInt8($0) + 1 }, accents: [], isCapital: false)
    }

    private static func plain(_ letter: UInt8) -> UInt8 { Weight.a + (letter - UInt8(ascii: "a")) }

    private enum Weight {
        static let space: UInt8 = 2
        static let punctuation: UInt8 = 3
        static let zero: UInt8 = 0x10
        static let a: UInt8 = 0x20
        static let aRing: UInt8 = 0x40
        static let aDiaeresis: UInt8 = 0x41
        static let oDiaeresis: UInt8 = 0x42
        static let foreign: UInt8 = 0xF0
    }
}

extension [LatinAccent] {
    fileprivate mutating func remove(_ accent: LatinAccent) -> Bool {
        guard let index = firstIndex(of: accent) else { return false }
        remove(at: index)
        return true
    }
}
