package import DiscriminationLaw

extension CaseFile {
    /// Whether the bureau may sue as party for one incident (DL 6:2), with the reasons.
    ///
    /// What is not known makes an answer that asks. Of several people to whom it happened each must allow it.
    package func standing(of id: ElementID, as claimant: Standing.Claimant = .association, on today: Day) -> Standing
        .Answer?
    {
        guard let entry = incidents.first(where: { $0.id == id }) else { return nil }
        let answers = wronged(in: entry).map { Standing.answer(for: claimant, facts: facts(of: entry, $0, on: today)) }
        return answers.max { $0.verdict.weight < $1.verdict.weight }
    }

    private func facts(of entry: IncidentEntry, _ person: PersonStanding, on today: Day) -> StandingFacts {
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
            consent: !consents(for: .courtAction, on: today).isEmpty,
            minor: person.isMinor(on: today) == true
                ? StandingFacts.Minor(
                    custodians: person.custodians,
                    consents: Set(consents(for: .custodian, on: today).map(\.consent.giver)).count
                ) : nil,
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
