/// The letters of the Latin script beyond ASCII, each with its base and accents.
///
/// Taken once from the names in the Unicode tables of the standard library (`LATIN SMALL LETTER L WITH STROKE`).
enum LatinAlphabet {
    struct Entry: Sendable {
        /// One or two small letters a to z.
        let base: String
        let accents: [LatinAccent]
        let isCapital: Bool
    }

    static func entry(_ scalar: Unicode.Scalar) -> Entry? {
        if scalar.isASCII {
            let small = UInt8(scalar.value) | 0x20
            guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) else { return nil }
            return Entry(
                base: String(Unicode.Scalar(small)),
                accents: [],
                isCapital: small != UInt8(scalar.value)
            )
        }
        return entries[scalar.value]
    }

    private static let entries: [UInt32: Entry] = {
        var entries: [UInt32: Entry] = [:]
        for range: ClosedRange<UInt32> in [0xC0...0x24F, 0x1E00...0x1EFF] {
            for value in range {
                guard let scalar = Unicode.Scalar(value), let entry = read(scalar) else { continue }
                entries[value] = entry
            }
        }
        return entries
    }()

    private static func read(_ scalar: Unicode.Scalar) -> Entry? {
        guard let name = scalar.properties.name else { return nil }
        for (start, isCapital) in [
            ("LATIN SMALL LETTER ", false), ("LATIN CAPITAL LETTER ", true),
            ("LATIN SMALL LIGATURE ", false), ("LATIN CAPITAL LIGATURE ", true),
        ] {
            guard name.hasPrefix(start) else { continue }
            let rest = name.dropFirst(start.count)
            let (letter, marks) = split(rest)
            if let special = special[letter] {
                return Entry(base: special.base, accents: special.accents + marks, isCapital: isCapital)
            }
            guard letter.utf8.count == 1 else { return nil }
            return Entry(base: letter.lowercased(), accents: marks, isCapital: isCapital)
        }
        return nil
    }

    private static func split(_ name: Substring) -> (letter: Substring, marks: [LatinAccent]) {
        guard let with = name.firstRange(of: " WITH ") else { return (name, []) }
        return (name[..<with.lowerBound], LatinAccent.named(name[with.upperBound...]))
    }

    private static let special: [Substring: (base: String, accents: [LatinAccent])] = [
        "AE": ("a", [.ligature]), "ETH": ("d", [.stroke]), "THORN": ("th", [.ligature]),
        "SHARP S": ("ss", [.ligature]), "DOTLESS I": ("i", [.other]), "KRA": ("k", [.other]),
        "ENG": ("n", [.other]), "LONG S": ("s", [.other]), "OE": ("oe", [.ligature]), "IJ": ("ij", [.ligature]),
    ]
}
