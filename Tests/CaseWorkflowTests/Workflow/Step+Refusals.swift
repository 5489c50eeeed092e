import CaseWorkflow

extension Step {
    /// What is wrong with a refusal: it must name the reason that lies nearest.
    func refused(_ refusal: Refusal) -> String? {
        if Expectation.mayTry(command.kind, actor, before) {
            if [.roleMissing, .notHolder, .supervisorsMatter, .wrongPhase].contains(refusal.code) { return "misnamed" }
        } else if ![.roleMissing, .notHolder, .supervisorsMatter, .wrongPhase, .noSuchCase, .alreadyRegistered]
            .contains(refusal.code)
        {
            return "tells \(refusal.code) to somebody who may not, or in a phase where it may not be"
        } else {
            return nil
        }
        guard let before else { return nil }
        if command.payload.target == Candidates.nowhere, before.version < Limits.events {
            let expected: RefusalCode =
                switch command.kind {
                case .changeParty, .removeParty, .recordStanding, .recordConsent: .unknownParty
                case .changeIncident, .removeIncident, .classifyIncident, .assessIncident, .recordCircumstances,
                    .overruleWarning, .acknowledgeAlarm:
                    .unknownIncident
                case .withdrawConsent: .unknownConsent
                case .recordReferralAnswer: .unknownReferral
                case .finaliseNote: .unknownNote
                case .recordActionOutcome: .unknownAction
                default: .unknownTask
                }
            if refusal.code != expected { return "names \(refusal.code) where nothing is there" }
        }
        if command.kind == .beginAction, before.incidents.isEmpty, refusal.code != .noIncident { return "misnamed" }
        return refusedByLaw(refusal, before)
    }
}
