import CaseWorkflow

/// One command on one state: accepted with the state after it, or refused.
struct Step {
    let before: CaseFile?
    let command: Command
    let actor: Actor
    let rules: [TransitionRule]
    let result: Result<CaseFile, Refusal>
}

extension Step {
    /// What is wrong with the step; nothing where it keeps every promise.
    func violation() -> String? {
        switch result {
        case .success(let after): accepted(after)
        case .failure(let refusal): refused(refusal)
        }
    }

    private func accepted(_ after: CaseFile) -> String? {
        let kind = command.kind
        if !Expectation.mayTry(kind, actor, before) { return "accepted from somebody, or in a phase, that may not" }
        if after.phase != Expectation.phase(after: kind, on: before) { return "led to the phase \(after.phase)" }
        if !rules.allSatisfy({ Expectation.targets(of: kind).contains($0.to) }) { return "a rule names another phase" }
        if after.phase == .action, after.incidents.isEmpty || !after.incidents.allSatisfy(\.isAssessed) {
            return "acts on what is not assessed"
        }
        if after.phase == .closed, !isWellClosed(after) { return "closed without outcome, reasons or what was told" }
        if let wall = after.wall {
            if Set(wall.named).count < 2 { return "one person alone behind a wall" }
            if !wall.named.allSatisfy(Bureau.context.mayHoldCases) { return "somebody without keys behind a wall" }
            if !Set(after.assignees).isSubset(of: wall.named) { return "assigned past the wall" }
        }
        if !after.assignees.allSatisfy(Bureau.context.mayHoldCases) { return "assigned to somebody without keys" }
        return acceptedOnCase(after)
    }

    private func isWellClosed(_ file: CaseFile) -> Bool {
        guard let closure = file.closure, !closure.reasons.isEmpty else { return false }
        switch closure.informed {
        case .told(let what, _, _): return !what.isEmpty
        case .notTold(let reason): return !reason.isEmpty
        }
    }

    private func acceptedOnCase(_ after: CaseFile) -> String? {
        guard let before else { return nil }
        let payload = command.payload
        if let target = payload.target, !exists(target, in: before) { return "about what does not exist" }
        if payload.mentionedParties.contains(where: { id in !before.parties.contains { $0.id == id } }) {
            return "mentions a party that does not exist"
        }
        if payload.mentionedNotes.contains(where: { id in !before.notes.contains { $0.id == id } }) {
            return "mentions a note that does not exist"
        }
        if before.version >= Limits.events, Step.growing.contains(command.kind) { return "grew a full history" }
        switch command {
        case .removeParty(let remove):
            let used = before.incidents.contains { ($0.incident.respondents + $0.incident.wronged).contains(remove.id) }
            let mentioned = before.consents.flatMap { [$0.consent.giver, $0.consent.concerns] }.contains(remove.id)
            if used || mentioned || before.parties.contains(where: { $0.party.onBehalfOf == remove.id }) {
                return "removed a used party"
            }
        case .finaliseNote(let finalise):
            if before.notes.first(where: { $0.id == finalise.id })?.note.kind != .memo { return "finalised twice" }
        case .changeTask(let change):
            if !isOpen(change.id) { return "changed a settled task" }
            if let person = change.task.assignee, !holds(person, before) { return "task for an outsider" }
        case .completeTask(let complete): if !isOpen(complete.id) { return "completed twice" }
        case .cancelTask(let cancel): if !isOpen(cancel.id) { return "cancelled twice" }
        case .addTask(let add):
            if let person = add.task.assignee, !holds(person, before) { return "task for an outsider" }
        case .unassign(let unassign):
            if !before.assignees.contains(unassign.person) { return "took from somebody who had nothing" }
        case .liftWall: if before.wall == nil { return "lifted no wall" }
        case .placeHold: if before.hold != nil { return "held twice" }
        case .releaseHold: if before.hold == nil { return "released nothing" }
        case .recordPayment: if before.settlement == nil { return "paid nothing" }
        case .strike(let strike): return struck(strike, before)
        default: return acceptedByLaw(before, after)
        }
        return nil
    }

    private static let growing: Set<CommandKind> = [
        .correctContact, .addParty, .changeParty, .addIncident, .changeIncident, .classifyIncident, .decideAction,
        .recordActionOutcome, .addNote, .addTask, .changeTask, .recordCircumstances, .overruleWarning, .recordStanding,
        .recordConsent, .recordBasis, .refer, .recordReferralAnswer, .recordMilestone, .markCampaign,
    ]

    private func struck(_ strike: Strike, _ file: CaseFile) -> String? {
        guard let entry = file.entries.first(where: { $0.version == strike.version }) else { return "struck nothing" }
        if entry.struck { return "struck twice" }
        if file.hold != nil { return "struck under a hold" }
        let fixed = [
            "registered", "assigned", "unassigned", "wall-raised", "wall-lifted", "assessment-begun", "action-begun",
            "returned-to-assessment", "closed", "reopened", "hold-placed", "hold-released", "event-struck",
            "keys-renewed", "consent-withdrawn",
        ]
        return fixed.contains(entry.kind.rawValue) ? "struck \(entry.kind)" : nil
    }

    private func isOpen(_ id: ElementID) -> Bool { before?.tasks.first { $0.id == id }?.state == .open }

    private func holds(_ person: StaffID, _ file: CaseFile) -> Bool { Expectation.holds(Bureau.actor(person), file) }

    private func exists(_ id: ElementID, in file: CaseFile) -> Bool {
        switch command.kind {
        case .changeParty, .removeParty, .recordStanding, .recordConsent: file.parties.contains { $0.id == id }
        case .withdrawConsent: file.consents.contains { $0.id == id }
        case .recordReferralAnswer: file.referrals.contains { $0.id == id }
        case .changeIncident, .removeIncident, .classifyIncident, .assessIncident, .recordCircumstances,
            .overruleWarning, .acknowledgeAlarm:
            file.incidents.contains { $0.id == id }
        case .finaliseNote: file.notes.contains { $0.id == id }
        case .recordActionOutcome: file.actions.contains { $0.id == id }
        default: file.tasks.contains { $0.id == id }
        }
    }
}
