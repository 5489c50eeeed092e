/// A condition of the transition table beyond role and phase.
package enum Guard: String, CaseIterable, Sendable {
    /// The person holds the case.
    case holds
    /// The history is not full.
    case room
    case existingParty, existingIncident, existingNote, existingAction, existingTask, existingEvent
    /// The parties, the incidents and the corrected note that are referred to exist.
    case knownParties, knownIncidents, knownNote
    /// No incident, no consent and no other party refers to the party.
    case unusedParty
    case memo
    case openTask
    /// Who is to do a task holds the case.
    case taskForHolder
    case anIncident, allAssessed
    /// Who is assigned or named has an account that may hold cases.
    case assignable
    /// On a walled case only named people may be assigned.
    case insideWall
    /// Enough people are named that the case cannot be lost with one.
    case enoughNamed
    case assigned
    case walled
    /// A wall stands, and behind it there is no supervisor.
    case noSupervisorNamed
    case held, notYetHeld, notHeld
    case settled
    case closedFromIntake
    case existingConsent, existingReferral
    /// The consent was not withdrawn before.
    case standingConsent
    /// The referral has a consent for it that holds, or a supervisor overrides its lack; a report back has its own.
    case consentToReferral
    /// The action has the consents that it needs, of everybody whom it is about, or a supervisor overrides its lack where that is allowed.
    case consentToAction
    /// The Act lets the bureau sue as party (DL 6:2) in every incident that the action is about.
    case standing
    /// The alarm has gone off and was not acknowledged before.
    case ringing
    /// Every incident has an outcome where there are several, and no other has one.
    case outcomePerIncident
    /// Where a limitation clock still runs, the closing acknowledges it in words.
    case clocksAcknowledged
    /// The event holds content, and neither decides who holds the case nor in which phase it is.
    case strikeable
    case notYetStruck
    /// No assessment is taken from under an action.
    case leavesAssessment
}
