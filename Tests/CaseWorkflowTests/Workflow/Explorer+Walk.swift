import CaseWorkflow

extension Explorer.Walk {
    /// Where nobody's hold on the case varies, one caseworker and one supervisor are enough.
    var actors: [Actor] {
        switch self {
        case .holding: Bureau.actors
        case .content, .consents, .standing: [Bureau.anna, Bureau.stina].map(Bureau.actor)
        }
    }

    /// The kinds of command that the walk tries in every state.
    var tried: [CommandKind] {
        switch self {
        case .holding, .content: CommandKind.allCases
        case .consents:
            Explorer.Walk.moving + [
                .recordConsent, .withdrawConsent, .refer, .recordReferralAnswer, .acknowledgeAlarm,
            ]
        case .standing: Explorer.Walk.moving + [.recordConsent, .withdrawConsent, .recordStanding, .classifyIncident]
        }
    }

    /// The commands of a kind; where the law varies nothing, the first of what it decides on is enough.
    func candidates(_ kind: CommandKind, on file: CaseFile?) -> [Command] {
        let commands = Candidates.commands(kind, on: file)
        guard self == .holding || self == .content else { return commands }
        return switch kind {
        case .register: commands.filter { $0 != .register(LawSample.late) && $0 != .register(LawSample.family) }
        case .close: Array(commands.prefix(3))
        case .decideAction, .classifyIncident, .recordCircumstances, .overruleWarning, .recordStanding, .recordConsent,
            .refer, .acknowledgeAlarm:
            Array(commands.prefix(1))
        default: commands
        }
    }

    private static let moving: [CommandKind] = [
        .register, .beginAssessment, .assessIncident, .beginAction, .returnToAssessment, .decideAction, .close, .reopen,
    ]

    /// Which accepted commands lead on; the others are checked, but what they change is no part of the walk's states.
    func follows(_ command: Command, on file: CaseFile?) -> Bool {
        switch command {
        case .assign(let assign): self == .holding && assign.people == [Bureau.bo]
        case .unassign, .raiseWall, .liftWall: self == .holding
        case .register(let register): follows(register)
        case .addParty, .changeParty, .removeParty, .addNote, .finaliseNote, .addTask, .changeTask, .completeTask,
            .cancelTask, .strike, .placeHold, .releaseHold:
            self == .content
        case .renewKeys, .correctContact, .recordCircumstances, .overruleWarning, .recordBasis, .recordReferralAnswer,
            .acknowledgeAlarm, .recordMilestone, .markCampaign:
            false
        case .classifyIncident: self == .standing && file?.phase == .intake
        case .recordStanding(let record): self == .standing && record.id == 1 && file?.consents.isEmpty ?? false
        case .recordConsent(let record): follows(record.consent, on: file)
        case .withdrawConsent: self == .consents || self == .standing
        case .refer: self == .consents
        case .decideAction(let decide): follows(decide.action)
        default: true
        }
    }

    private func follows(_ register: Register) -> Bool {
        switch self {
        case .holding: register != LawSample.late && register != LawSample.family
        case .content: register.wall == nil && register != LawSample.late && register != LawSample.family
        case .consents: register == LawSample.late
        case .standing: register == LawSample.family
        }
    }

    /// A child's own consents vary nothing: its custodians' do.
    private func follows(_ consent: Consent, on file: CaseFile?) -> Bool {
        let isChild = file.map { LawExpectation.isChild(1, $0) } ?? false
        return switch consent.purpose {
        case .referral: self == .consents && consent.giver == 1
        // One of the two at a time: neither stands in for the other.
        case .contactRespondent: self == .consents && consent.giver == 1 && !holds(.representation, file)
        case .representation: self == .consents && consent.giver == 1 && !holds(.contactRespondent, file)
        case .courtAction: self == .standing && !isChild
        case .custodian:
            self == .standing && isChild && file?.consents.contains { $0.consent.giver == consent.giver } == false
        default: false
        }
    }

    private func holds(_ purpose: ConsentPurpose, _ file: CaseFile?) -> Bool {
        file?.consents.contains { $0.consent.purpose == purpose } ?? false
    }

    private func follows(_ action: DecidedAction) -> Bool {
        switch self {
        case .holding, .content: action.kind == .adviceOnly
        case .consents: action.kind == .contactRespondent || action.kind == .negotiation
        case .standing: action.kind == .courtAction
        }
    }
}
