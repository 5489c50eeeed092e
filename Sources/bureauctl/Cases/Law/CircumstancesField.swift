import ArgumentParser
import CaseWorkflow

/// What can be taken away from the circumstances of an incident, because it is not known after all.
enum CircumstancesField: String, CaseIterable, ExpressibleByArgument {
    case employer
    case dutyDeadline = "duty-deadline"
    case ownKnowledge = "own-knowledge"
    case hiringDecisionForce = "hiring-decision-force"
    case doInterruption = "do-interruption"
    case jobInquiry = "job-inquiry"
    case privatePerson = "private-person"
    case insurance
    case dismissal
    case instructions
    case employmentEnded = "employment-ended"
    case remedy
    case negotiation
    case localEnded = "local-ended"
    case centralCalled = "central-called"
    case centralEnded = "central-ended"

    func clear(_ circumstances: inout Circumstances) {
        switch self {
        case .employer: circumstances.respondentIsEmployer = nil
        case .dutyDeadline: circumstances.dutyDeadline = nil
        case .ownKnowledge: circumstances.ownKnowledge = nil
        case .hiringDecisionForce: circumstances.publicHiringDecisionLegalForce = nil
        case .doInterruption: circumstances.doInterruption = nil
        case .jobInquiry: circumstances.isMereJobInquiry = nil
        case .privatePerson: circumstances.respondentIsPrivatePerson = nil
        case .insurance: circumstances.isInsurance = nil
        case .dismissal: circumstances.dismissal = nil
        case .instructions: circumstances.dismissal?.instructionsGiven = nil
        case .employmentEnded: circumstances.dismissal?.employmentEnded = nil
        case .remedy: circumstances.dismissal?.remedies = nil
        case .negotiation: circumstances.negotiation = nil
        case .localEnded: circumstances.negotiation?.localEnded = nil
        case .centralCalled: circumstances.negotiation?.centralCalled = nil
        case .centralEnded: circumstances.negotiation?.centralEnded = nil
        }
    }
}
