extension CommandKind {
    /// Whether the command brings a party in, which is then compared with ties and other cases.
    package var bringsParty: Bool { self == .register || self == .addParty || self == .changeParty }
}

extension EventKind {
    /// Whether such an event can change under which names a case is found, or who holds it.
    package var changesMatching: Bool {
        switch self {
        case .registered, .partyAdded, .partyChanged, .partyRemoved, .assigned, .unassigned, .wallRaised, .wallLifted,
            .eventStruck:
            true
        default: false
        }
    }
}

extension CaseFile {
    /// A party of the case as other parties are compared with it.
    package struct MatchedParty: Sendable, Equatable {
        package let id: ElementID
        package let standing: ConflictStanding
        package let forms: MatchingForms
    }

    /// The parties that have a name or a number to be found by.
    package var matchedParties: [MatchedParty] {
        parties.compactMap { entry in
            let forms = MatchingForms(of: entry.party)
            guard !forms.kept.isEmpty else { return nil }
            let standing = ConflictStanding(of: entry.party, among: parties)
            return MatchedParty(id: entry.id, standing: standing, forms: forms)
        }
    }

    /// The numbers of the parties that an event brought in or changed.
    package func parties(broughtBy event: Event) -> [ElementID] {
        switch event {
        case .registered: parties.map(\.id)
        case .partyAdded(let content): [content.id]
        case .partyChanged(let content): [content.id]
        default: []
        }
    }
}
