package import DiscriminationLaw

extension CaseFile {
    /// Whether the bureau may sue as party for one incident (DL 6:2), with the reasons.
    ///
    /// What is not known makes an answer that asks. Of several people to whom it happened each must allow it. An incident with a
    /// form of the Parental Leave Act is blocked whole: what is claimed under the Discrimination Act beside it is recorded as
    /// an incident of its own.
    package func standing(of id: ElementID, as claimant: Standing.Claimant = .association, on today: Day) -> Standing
        .Answer?
    {
        guard let entry = incidents.first(where: { $0.id == id }) else { return nil }
        let people = wronged(in: entry)
        guard !people.isEmpty else {
            return Standing.answer(for: claimant, facts: facts(of: entry, nil, on: today))
        }
        let answers = people.map { Standing.answer(for: claimant, facts: facts(of: entry, $0, on: today)) }
        return answers.max { $0.verdict.weight < $1.verdict.weight }
    }

    /// Whether the Equality Ombudsman can interrupt limitation for one incident (DL 6:5); nobody else ever can.
    package func interruption(of id: ElementID) -> Standing.Answer? {
        limitationFacts(of: id).first.map(Standing.interruption)
    }

    private func facts(of entry: IncidentEntry, _ wronged: PartyEntry?, on today: Day) -> StandingFacts {
        let person = wronged?.standing ?? PersonStanding()
        let minor = wronged?.isMinor(on: today) == true ? wronged : nil
        let classification = entry.classification
        let isParental = classification.forms.contains(where: \.isParentalLeave)
        let isEmployer =
            isParental
            || (classification.area ?? .workingLife) == .workingLife
                && entry.circumstances?.respondentIsEmployer ?? true
        return StandingFacts(
            isEmployerClaim: isEmployer,
            isParentalLeave: isParental,
            isParentalLeaveReprisal: classification.forms.contains(.parentalLeaveReprisal),
            membership: person.membership,
            collectiveAgreement: person.collectiveAgreement,
            union: person.union?.position ?? .notAsked,
            // For somebody under 18 the custodians consent.
            consent: minor != nil || wronged.map { isConsented(.courtAction, for: $0.id, on: today) } ?? false,
            minor: minor.map {
                StandingFacts.Minor(
                    custodians: person.custodians,
                    consents: custodians(consentingTo: .custodian, for: $0.id, on: today)
                )
            },
            personSues: person.personSues ?? false,
            // The bureau answers for being of the kind that the Act names.
            associationIsSuited: true
        )
    }
}

extension Standing.Verdict {
    fileprivate var weight: Int {
        switch self {
        case .allowed: 0
        case .ask: 1
        case .blocked: 2
        }
    }
}
