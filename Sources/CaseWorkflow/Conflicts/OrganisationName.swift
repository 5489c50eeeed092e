/// The forms under which the name of an organisation is found.
struct OrganisationName {
    let forms: Set<String>

    /// Legal forms, the words around them and small words are dropped, the order of the rest does not matter.
    ///
    /// A unit of a municipality is found under the municipality too, because it is the same respondent.
    init(_ name: FoldedName) {
        let parts = name.parts.map { Self.equivalents[$0] ?? $0 }
        var forms: Set<String> = []
        let kept = parts.filter { !Self.dropped.contains($0) }
        if !kept.isEmpty { forms.insert(Self.form(of: kept)) }
        if let place = parts.firstIndex(where: Self.municipal.contains) {
            // Eskilstuna kommun, Stockholms stad, kommunen Eskilstuna.
            let before = parts[..<place].filter { !Self.dropped.contains($0) }
            let named = before.isEmpty ? Array(kept.prefix(1)) : before
            for form in [named, Self.withoutGenitive(named)] where !form.isEmpty { forms.insert(Self.form(of: form)) }
        }
        self.forms = forms
    }

    private static func form(of words: [String]) -> String {
        "o:" + words.map(SpellingKey.key).sorted().joined(separator: " ")
    }

    private static func withoutGenitive(_ words: [String]) -> [String] {
        guard let last = words.last, last.count > 3, last.hasSuffix("s") else { return words }
        return words.dropLast() + [String(last.dropLast())]
    }

    private static let municipal: Set<String> = ["kommun", "kommunen", "kommuns", "stad", "stads"]

    private static let dropped: Set<String> = municipal.union([
        "ab", "aktiebolag", "aktiebolaget", "publ", "hb", "handelsbolag", "handelsbolaget", "kb", "kommanditbolag",
        "kommanditbolaget", "ek", "ekonomisk", "ideell", "förening", "föreningen", "stiftelse", "stiftelsen", "i",
        "och",
        "för", "av", "the", "of", "ltd", "inc", "filial",
    ])

    private static let equivalents = [
        "bostadsrättsförening": "brf", "bostadsrättsföreningen": "brf", "landstinget": "landsting",
        "regionen": "region",
    ]
}
