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

    /// What rests on a consent: the referrals made by it, and the decided actions that need one for its purpose.
    package func dependents(of consent: ElementID) -> (referrals: [ElementID], actions: [ElementID]) {
        let purpose = consents.first { $0.id == consent }?.consent.purpose
        let referrals = referrals.filter {
            $0.referral.consent == consent || $0.referral.reportBackConsent == consent
        }
        let actions = actions.filter { $0.outcome == nil && purpose != nil && $0.action.kind.consent == purpose }
        return (referrals.map(\.id), actions.map(\.id))
    }
}

extension ActionKind {
    /// The consent that the action needs; nothing where it needs none.
    package var consent: ConsentPurpose? {
        switch self {
        case .contactRespondent, .mediation: .contactRespondent
        case .negotiation: .representation
        case .courtAction: .courtAction
        case .referral, .complaintToOtherBody: .referral
        // Who sues without the bureau consents to it by suing, and the Act asks the bureau nothing.
        case .courtActionByOther, .training, .adviceOnly, .other: nil
        }
    }

    /// Whether a supervisor may let it be done without the consent; never what the Act itself lays down (DL 6:2).
    package var consentCanBeOverridden: Bool { self != .courtAction }
}
