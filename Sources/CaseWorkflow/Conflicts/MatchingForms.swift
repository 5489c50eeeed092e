/// The normalised forms of a name and an organisation number under which a party is found again in other cases.
///
/// From the forms come the tokens of the conflict check: what is kept of every party is looked up by what is asked of a new one.
/// Both are needed because an initial is known to be short: `A. Berg` finds Anna Berg and Anders Berg, who do not find each
/// other. Some five forms a name on either side, and never more than twelve with a few for number and municipality. The forms are personal data; nothing here is a key or a token.
package struct MatchingForms: Sendable, Equatable {
    /// What is kept of a party, for others to be compared with.
    package let kept: Set<String>
    /// What is looked for when a party is registered.
    package let asked: Set<String>

    /// The forms of a party; none where neither name nor number is known.
    package init(of party: Party) {
        self.init(
            name: party.name,
            organisationNumber: party.respondent?.organisationNumber,
            municipality: party.respondent?.kind == .municipality ? party.respondent?.municipality : nil
        )
    }

    /// The forms of a name, such as that of an organisation somebody has a tie to.
    ///
    /// - Parameter municipality: The municipality that the party is, whatever unit the name is of.
    package init(name: String?, organisationNumber: String? = nil, municipality: String? = nil) {
        var exact: Set<String> = []
        var person: PersonName?
        if let name {
            let folded = FoldedName(name)
            exact.formUnion(OrganisationName(folded).forms)
            person = PersonName(folded)
        }
        if let municipality { exact.formUnion(OrganisationName(FoldedName(municipality + " kommun")).forms) }
        if let number = organisationNumber.flatMap(OrganisationNumber.init) { exact.insert("nr:" + number.digits) }
        exact.formUnion(person?.full ?? [])
        let shortened = person?.shortened ?? []
        let initials = person?.initials ?? []
        kept = exact.union(shortened.map { "s:" + $0 }).union(initials.map { "i:" + $0 })
        asked = exact.union(shortened.map { "i:" + $0 }).union(initials.flatMap { ["s:" + $0, "i:" + $0] })
    }

    /// Whether a party with these forms may be the other; the same from either side.
    package func matches(_ other: MatchingForms) -> Bool { !asked.isDisjoint(with: other.kept) }
}
