package import DiscriminationLaw

extension CaseFile {
    /// A consent or mandate with its number, and when it was taken back.
    package struct ConsentEntry: Sendable, Equatable {
        package let id: ElementID
        package let consent: Consent
        package internal(set) var withdrawnOn: Day?

        /// Whether it holds on a day.
        package func holds(on day: Day) -> Bool {
            consent.givenOn <= day && consent.expiresOn.map { day <= $0 } ?? true
                && withdrawnOn.map { day < $0 } ?? true
        }
    }

    /// The consents for a purpose that hold on a day.
    package func consents(for purpose: ConsentPurpose, on day: Day) -> [ConsentEntry] {
        consents.filter { $0.consent.purpose == purpose && $0.holds(on: day) }
    }

    /// The party for whom a consent was given; nobody where the party is not in the case any more.
    package func person(of consent: Consent) -> ElementID? {
        guard let giver = party(consent.giver) else { return nil }
        let person = consent.concerns ?? giver.onBehalfOf ?? consent.giver
        return party(person) == nil ? nil : person
    }

    /// Whether everybody has consented for one person whose consent it takes; for somebody under 18 every custodian.
    ///
    /// Where it is not known how many custodians there are, nobody can say that all have.
    package func isConsented(_ purpose: ConsentPurpose, for person: ElementID, on day: Day) -> Bool {
        let entry = parties.first { $0.id == person }
        guard entry?.isMinor(on: day) == true else {
            return consents(for: purpose, on: day).contains { self.person(of: $0.consent) == person }
        }
        guard let needed = entry?.standing?.custodians, needed > 0 else { return false }
        return custodians(consentingTo: purpose == .courtAction ? .custodian : purpose, for: person, on: day) >= needed
    }

    /// How many others than the person have consented for them.
    func custodians(consentingTo purpose: ConsentPurpose, for person: ElementID, on day: Day) -> Int {
        let given = consents(for: purpose, on: day).filter { self.person(of: $0.consent) == person }
        return Set(given.map(\.consent.giver)).subtracting([person]).count
    }

    /// Whom an action is about: those to whom its incidents happened.
    func people(concernedBy incidents: [ElementID]? = nil) -> [ElementID] {
        let entries = self.incidents.filter { incidents?.contains($0.id) ?? true }
        let concerned = Set(entries.flatMap { wronged(in: $0).map(\.id) })
        // Before an incident is recorded the case is about whoever complains.
        let all = entries.isEmpty ? parties.filter { $0.party.role == .complainant }.map(\.id) : []
        return parties.map(\.id).filter { concerned.contains($0) || all.contains($0) }
    }

    /// The consents to be referred that a referral can rest on.
    func consentsToReferral(on day: Day) -> Set<ElementID> {
        let concerned = people(concernedBy: nil)
        let given = consents(for: .referral, on: day).filter { entry in
            guard let person = person(of: entry.consent) else { return false }
            return (concerned.isEmpty || concerned.contains(person)) && isConsented(.referral, for: person, on: day)
        }
        return Set(given.map(\.id))
    }

    /// What rests on a consent: the referrals made by it, and the decided actions without an outcome that need it.
    package func dependents(of consent: ElementID) -> (referrals: [ElementID], actions: [ElementID]) {
        guard let entry = consents.first(where: { $0.id == consent }) else { return ([], []) }
        let referrals = referrals.filter {
            $0.referral.consent == consent || $0.referral.reportBackConsent == consent
        }
        let purpose = entry.consent.purpose == .custodian ? .courtAction : entry.consent.purpose
        let person = person(of: entry.consent)
        let actions = actions.filter { action in
            action.outcome == nil && action.action.override == nil && action.action.kind.consent == purpose
                && people(concernedBy: action.action.incidents).contains { $0 == person }
        }
        return (referrals.map(\.id), actions.map(\.id))
    }

    /// The decided actions without an outcome whose consent does not hold any more: they must not be carried out.
    package func blockedActions(on day: Day) -> [ElementID] {
        actions.filter { entry in
            guard entry.outcome == nil, entry.action.override == nil, let purpose = entry.action.kind.consent else {
                return false
            }
            return !people(concernedBy: entry.action.incidents).allSatisfy { isConsented(purpose, for: $0, on: day) }
        }
        .map(\.id)
    }
}

extension ActionKind {
    /// The consent that the action needs; nothing where it needs none.
    package var consent: ConsentPurpose? {
        switch self {
        case .contactRespondent, .mediation, .training: .contactRespondent
        case .negotiation: .representation
        case .courtAction: .courtAction
        case .referral, .complaintToOtherBody: .referral
        // Who sues without the bureau consents to it by suing, and the Act asks the bureau nothing.
        case .courtActionByOther, .adviceOnly, .other: nil
        }
    }

    /// Whether a supervisor may let it be done without the consent; never what the Act itself lays down (DL 6:2).
    package var consentCanBeOverridden: Bool { self != .courtAction }
}
