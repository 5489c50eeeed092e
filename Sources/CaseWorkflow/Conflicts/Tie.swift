import DiscriminationLaw

/// A tie that somebody of the staff declares: to whom, and what it is.
package struct Tie: Codable, Sendable, Equatable {
    package var name: String
    package var organisationNumber: String?
    package var kind: TieKind
    /// What else there is to say of it.
    package var note: String?

    package init(name: String, organisationNumber: String? = nil, kind: TieKind, note: String? = nil) {
        self.name = name
        self.organisationNumber = organisationNumber
        self.kind = kind
        self.note = note
    }

    /// What keeps the tie from being declared, each fault with its field.
    package func faults() -> [Fault] {
        // Nothing of a tie is compared with today.
        var check = FaultCheck(today: Day(number: 0))
        check.text(name, at: "name", limit: Limits.name)
        check.optionalText(organisationNumber, at: "organisationNumber", limit: Limits.code)
        check.optionalText(note, at: "note", limit: Limits.shortText)
        return check.faults
    }

    /// The forms under which the tie is compared with parties.
    package var forms: MatchingForms { MatchingForms(name: name, organisationNumber: organisationNumber) }
}
