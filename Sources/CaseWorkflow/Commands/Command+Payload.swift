package import DiscriminationLaw

extension Command {
    /// What the command carries.
    package var payload: any CommandPayload {
        switch self {
        case .register(let payload): payload
        case .correctContact(let payload): payload
        case .addParty(let payload): payload
        case .changeParty(let payload): payload
        case .removeParty(let payload): payload
        case .addIncident(let payload): payload
        case .changeIncident(let payload): payload
        case .removeIncident(let payload): payload
        case .classifyIncident(let payload): payload
        case .addNote(let payload): payload
        case .finaliseNote(let payload): payload
        case .assign(let payload): payload
        case .unassign(let payload): payload
        case .raiseWall(let payload): payload
        case .liftWall(let payload): payload
        case .beginAssessment(let payload): payload
        case .assessIncident(let payload): payload
        case .returnToAssessment(let payload): payload
        case .beginAction(let payload): payload
        case .decideAction(let payload): payload
        case .recordActionOutcome(let payload): payload
        case .addTask(let payload): payload
        case .changeTask(let payload): payload
        case .completeTask(let payload): payload
        case .cancelTask(let payload): payload
        case .close(let payload): payload
        case .recordPayment(let payload): payload
        case .reopen(let payload): payload
        case .placeHold(let payload): payload
        case .releaseHold(let payload): payload
        case .recordCircumstances(let payload): payload
        case .overruleWarning(let payload): payload
        case .recordStanding(let payload): payload
        case .recordConsent(let payload): payload
        case .withdrawConsent(let payload): payload
        case .recordBasis(let payload): payload
        case .refer(let payload): payload
        case .recordReferralAnswer(let payload): payload
        case .acknowledgeAlarm(let payload): payload
        case .recordMilestone(let payload): payload
        case .markCampaign(let payload): payload
        case .strike(let payload): payload
        case .renewKeys(let payload): payload
        }
    }

    package var kind: CommandKind { type(of: payload).kind }

    /// What is wrong with the shape of the command, apart from any case; nothing where the edge may pass it on.
    package func faults(on today: Day) -> [Fault] {
        var check = FaultCheck(today: today)
        // Elements are counted from 1: what is below is no element of any case.
        if let target = payload.target, target < 1 { check.add(.malformed, at: "id") }
        payload.check(&check)
        return check.faults
    }
}
