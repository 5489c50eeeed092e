import CaseWorkflow
import Testing

@Suite struct `Swedish sorting` {
    @Test(arguments: [
        ["a", "z", "å", "ä", "ö"],
        ["asa", "åsa"],
        ["lank", "länk", "löv"],
        ["Anders", "André", "Andrea", "Andreas"],
        ["andre", "Andre", "andré", "André"],
        ["Malm", "Malmö", "Malmöhus"],
        ["Mykonos", "Müller", "Myra"],
        ["Sörensen", "Sørensen", "Sörman"],
        ["Ärla", "Ærla", "Ärlig"],
        ["Lod", "Łódź", "Lodz å"],
        ["Anna Berg", "Anna-Berg", "Annaberg"],
        ["2026", "Anna", "Zoe", "Östen", "Иванов", "علي"],
        ["strasse", "straße", "strata"],
        ["Ørjan", "Östen"],
        ["", "a"],
    ])
    func `texts stand in this order`(expected: [String]) {
        let keys = expected.map(SwedishSortKey.bytes)
        for (earlier, later) in zip(keys, keys.dropFirst()) { #expect(earlier.lexicographicallyPrecedes(later)) }
    }

    @Test(arguments: [
        ("Malmo\u{308}", "Malmö"), ("A\u{30A}sa", "Åsa"), ("Andre\u{301}", "André"), ("e\u{302}\u{323}", "ệ"),
        ("e\u{323}\u{302}", "ệ"), ("a\u{30A}\u{301}", "ǻ"), ("s\u{327}", "ş"), ("u\u{308}", "ü"),
    ])
    func `composed and decomposed forms have the same key`(decomposed: String, composed: String) {
        #expect(SwedishSortKey.bytes(decomposed) == SwedishSortKey.bytes(composed))
    }

    @Test func `any scalar has a key, and a beginning sorts before the whole`() {
        for value in stride(from: UInt32(1), through: 0x1FFFF, by: 37) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let start = SwedishSortKey.bytes("b")
            #expect(start.lexicographicallyPrecedes(SwedishSortKey.bytes("b" + String(scalar))))
        }
        #expect(SwedishSortKey.bytes("\u{301}") != SwedishSortKey.bytes(""))
    }
}
