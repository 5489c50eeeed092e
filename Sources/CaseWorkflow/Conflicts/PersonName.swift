/// The forms under which the name of a person is found: each given name with each surname, in either order.
///
/// Two people who share given names alone, or a surname alone, share no form.
struct PersonName {
    /// Full names, such as `n:anna berg`.
    private(set) var full: Set<String> = []
    /// What the full names become when the given name is shortened to its initial.
    private(set) var shortened: Set<String> = []
    /// Names of which only an initial is known.
    private(set) var initials: Set<String> = []

    init(_ name: FoldedName) {
        let words = name.words.map { $0.filter { !Self.particles.contains($0) } }.filter { !$0.isEmpty }
        guard words.count > 1, let last = words.last else {
            if let alone = words.first { full.insert("w:" + alone.map(SpellingKey.key).joined()) }
            return
        }
        // A word in the middle that looks like a surname is one: Anna Berglund Holm.
        let middle = words.dropFirst().dropLast().flatMap(\.self).filter(Self.looksLikeSurname)
        let surnames = (last + middle).prefix(2)
        let given = words.dropLast().flatMap { word in
            // Anna-Karin is Anna, Karin and Annakarin.
            word.count > 1 ? word + [word.joined()] : word
        }
        for surname in surnames {
            for name in given.prefix(3) where name != surname { add(name, surname) }
        }
    }

    private mutating func add(_ given: String, _ surname: String) {
        let (first, last) = (SpellingKey.key(given), SpellingKey.key(surname))
        // Which of the two is the initial the writing tells: Berg A.
        if given.count == 1 || surname.count == 1 {
            let (initial, name) = given.count == 1 ? (first, last) : (last, first)
            if name.count > 1 { initials.insert("\(initial) \(name)") }
            return
        }
        full.insert("n:" + [first, last].sorted().joined(separator: " "))
        shortened.insert("\(first.prefix(1)) \(last)")
    }

    private static func looksLikeSurname(_ word: String) -> Bool {
        word.count > 4 && endings.contains { word.hasSuffix($0) && word.count > $0.count }
    }

    private static let endings = [
        "son", "berg", "ström", "gren", "qvist", "kvist", "lund", "dahl", "dal", "man", "stedt", "sten", "holm", "borg",
        "blad", "fors", "vall", "wall", "ius", "ov", "ova", "ić", "ic", "ovic", "oğlu", "oglu", "zadeh", "pour", "sen",
    ]

    private static let particles: Set<String> = [
        "von", "af", "av", "de", "da", "di", "du", "la", "le", "van", "der", "den", "zu", "al", "el", "ul", "bin",
        "ibn",
        "bint", "abu", "dr", "prof",
    ]
}
