/// A mark on a Latin letter, in the order in which marks break ties.
enum LatinAccent: UInt8, CaseIterable {
    case other
    case grave, acute, circumflex, tilde, macron, breve, dotAbove, diaeresis, hookAbove, ringAbove, doubleAcute, caron
    case doubleGrave, invertedBreve, horn, dotBelow, diaeresisBelow, ringBelow, commaBelow, cedilla, ogonek
    case circumflexBelow, breveBelow, tildeBelow, lineBelow, stroke, ligature

    /// A combining mark; `other` for one that no Latin letter of Europe has.
    init(combining scalar: Unicode.Scalar) {
        self = LatinAccent.combining[scalar.value] ?? .other
    }

    /// The words after `WITH` in the Unicode name of a letter, such as `CIRCUMFLEX AND ACUTE`.
    static func named(_ words: Substring) -> [LatinAccent] {
        words.split(separator: " AND ").map { names[$0] ?? .other }
    }

    private static let combining: [UInt32: LatinAccent] = [
        0x300: .grave, 0x301: .acute, 0x302: .circumflex, 0x303: .tilde, 0x304: .macron, 0x306: .breve,
        0x307: .dotAbove, 0x308: .diaeresis, 0x309: .hookAbove, 0x30A: .ringAbove, 0x30B: .doubleAcute, 0x30C: .caron,
        0x30F: .doubleGrave, 0x311: .invertedBreve, 0x31B: .horn, 0x323: .dotBelow, 0x324: .diaeresisBelow,
        0x325: .ringBelow, 0x326: .commaBelow, 0x327: .cedilla, 0x328: .ogonek, 0x32D: .circumflexBelow,
        0x32E: .breveBelow, 0x330: .tildeBelow, 0x331: .lineBelow, 0x338: .stroke,
    ]

    private static let names: [Substring: LatinAccent] = [
        "GRAVE": .grave, "ACUTE": .acute, "CIRCUMFLEX": .circumflex, "TILDE": .tilde, "MACRON": .macron,
        "BREVE": .breve, "DOT ABOVE": .dotAbove, "DIAERESIS": .diaeresis, "HOOK ABOVE": .hookAbove,
        "RING ABOVE": .ringAbove, "DOUBLE ACUTE": .doubleAcute, "CARON": .caron, "DOUBLE GRAVE": .doubleGrave,
        "INVERTED BREVE": .invertedBreve, "HORN": .horn, "DOT BELOW": .dotBelow, "DIAERESIS BELOW": .diaeresisBelow,
        "RING BELOW": .ringBelow, "COMMA BELOW": .commaBelow, "CEDILLA": .cedilla, "OGONEK": .ogonek,
        "CIRCUMFLEX BELOW": .circumflexBelow, "BREVE BELOW": .breveBelow, "TILDE BELOW": .tildeBelow,
        "LINE BELOW": .lineBelow, "STROKE": .stroke,
    ]
}
