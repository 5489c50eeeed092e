import CaseWorkflow
import DiscriminationLaw

extension CodeLabels {
    /// The labels of every code in a case.
    init(_ file: CaseFile, in language: Language) {
        self.init()
        add("phase", file.phase, in: language)
        for change in file.phaseHistory { add("phase", change.phase, in: language) }
        add("channel", file.contact.channel, in: language)
        for entry in file.parties { add(entry, in: language) }
        for entry in file.incidents { add(entry, in: language) }
        for entry in file.notes { add("noteKind", entry.note.kind, in: language) }
        for entry in file.actions { add("actionKind", entry.action.kind, in: language) }
        for entry in file.tasks { add("taskState", entry.state, in: language) }
        for entry in file.consents {
            add("consentPurpose", entry.consent.purpose, in: language)
            add("consentForm", entry.consent.form, in: language)
        }
        for basis in file.bases {
            add("processingPurpose", basis.purpose, in: language)
            add("legalBasis", basis.basis, in: language)
            add("specialBasis", basis.special, in: language)
        }
        for entry in file.referrals { add("referralReceiver", entry.referral.receiver, in: language) }
        for milestone in Milestone.allCases { add("milestone", milestone, in: language) }
        add("payment", file.settlement?.paid, in: language)
        if let closure = file.closure { add(closure, in: language) }
    }

    private mutating func add(_ entry: CaseFile.PartyEntry, in language: Language) {
        let party = entry.party
        add("partyRole", party.role, in: language)
        for warning in party.warnings { add("partyWarning", warning, in: language) }
        add("respondentKind", party.respondent?.kind, in: language)
        add("sector", party.respondent?.sector, in: language)
        add("protection", party.protection, in: language)
        add("sex", party.sex, in: language)
        add("ageBand", party.ageBand, in: language)
        for way in party.contactWays { add("contactWay", way.kind, in: language) }
        guard let standing = entry.standing else { return }
        add("membership", standing.membership, standing.membership.words, in: language)
        if let position = standing.union?.position { add("unionPosition", position, position.words, in: language) }
    }

    private mutating func add(_ entry: CaseFile.IncidentEntry, in language: Language) {
        add(entry.incident.alleged, in: language)
        for remedy in entry.circumstances?.dismissal?.remedies ?? [] {
            add("remedy", remedy, remedy.words, in: language)
        }
        guard let assessment = entry.assessment else { return }
        add(assessment.assessed, in: language)
        add("finding", assessment.finding, in: language)
        add(forms: assessment.ladders.map(\.form), in: language)
    }

    private mutating func add(_ closure: Closure, in language: Language) {
        add("outcome", closure.outcome, in: language)
        for incident in closure.incidents { add("outcome", incident.outcome, in: language) }
        add("retention", closure.retention, in: language)
        if case .told(_, let how, _) = closure.informed { add("toldHow", how, in: language) }
    }

    /// The labels of every code that the law adds to an incident.
    mutating func add(_ incident: CaseRepresentation.IncidentElement, in language: Language) {
        for warning in incident.warnings.alleged + (incident.warnings.assessed ?? []) {
            add("warningWeight", warning.weight, warning.weight.words, in: language)
        }
        for conclusion in incident.ladders.compactMap(\.conclusion) {
            add("conclusion", conclusion, conclusion.words, in: language)
        }
        add(incident.limitation, in: language)
        for standing in incident.standing {
            add("claimant", standing.claimant, standing.claimant.words, in: language)
            add(standing.answer, in: language)
        }
        if let interruption = incident.interruption { add(interruption, in: language) }
    }

    mutating func add(_ limitation: LimitationRepresentation, in language: Language) {
        for clock in limitation.clocks {
            add("branch", clock.branch, clock.branch.words, in: language)
            add("act", clock.act, clock.act.words, in: language)
        }
        for effect in limitation.questions.flatMap(\.alternatives).flatMap(\.effects) {
            add("branch", effect.branch, effect.branch.words, in: language)
            add("act", effect.act, effect.act.words, in: language)
            add("change", effect.change, effect.change.words, in: language)
        }
    }

    mutating func add(_ answer: AnswerRepresentation, in language: Language) {
        add("verdict", answer.verdict, answer.verdict.words, in: language)
        for reason in answer.reasons { add("reasonWeight", reason.weight, reason.weight.words, in: language) }
    }
}
