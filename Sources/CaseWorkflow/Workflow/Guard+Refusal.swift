extension Guard {
    /// The reason that is named where the condition does not hold.
    package var refusal: RefusalCode {
        switch self {
        case .holds: .notHolder
        case .room: .historyFull
        case .existingParty, .knownParties: .unknownParty
        case .existingIncident, .knownIncidents: .unknownIncident
        case .existingNote, .knownNote: .unknownNote
        case .existingAction: .unknownAction
        case .existingTask: .unknownTask
        case .existingEvent: .unknownEvent
        case .unusedParty: .partyInUse
        case .memo: .noteIsFinal
        case .openTask: .taskNotOpen
        case .taskForHolder: .taskForOutsider
        case .anIncident: .noIncident
        case .allAssessed: .incidentNotAssessed
        case .assignable: .notAssignable
        case .insideWall: .outsideWall
        case .enoughNamed: .tooFewNamed
        case .assigned: .notAssigned
        case .walled: .notWalled
        case .noSupervisorNamed: .supervisorsMatter
        case .held: .noLegalHold
        case .notYetHeld: .alreadyHeld
        case .notHeld: .underLegalHold
        case .settled: .noSettlement
        case .closedFromIntake: .wrongPhase
        case .existingConsent: .unknownConsent
        case .existingReferral: .unknownReferral
        case .standingConsent: .consentIsWithdrawn
        case .consentToReferral, .consentToAction: .consentMissing
        case .standing: .noStanding
        case .ringing: .noSuchAlarm
        case .outcomePerIncident: .outcomeMissing
        case .clocksAcknowledged: .clocksRunning
        case .strikeable: .notStrikeable
        case .notYetStruck: .alreadyStruck
        case .leavesAssessment: .assessmentInUse
        }
    }
}
