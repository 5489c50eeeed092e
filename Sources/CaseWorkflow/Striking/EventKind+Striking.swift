extension EventKind {
    /// Whether the content of such an event can be struck.
    ///
    /// What decides who holds the case or in which phase it is stays, because keys and phases of later events rest on it; so does
    /// the registration, which goes only with the whole case, and the striking itself. A withdrawal stays too: a consent does
    /// not come back because words were removed.
    package var isStrikeable: Bool {
        switch self {
        case .contactCorrected, .partyAdded, .partyChanged, .partyRemoved, .incidentAdded, .incidentChanged,
            .incidentRemoved, .incidentClassified, .noteAdded, .noteFinalised, .incidentAssessed, .actionDecided,
            .actionOutcomeRecorded, .taskAdded, .taskChanged, .taskCompleted, .taskCancelled, .paymentRecorded,
            .circumstancesRecorded, .warningOverruled, .standingRecorded, .consentRecorded, .basisRecorded, .referred,
            .referralAnswered, .alarmAcknowledged, .milestoneReached, .campaignMarked:
            true
        case .registered, .assigned, .unassigned, .wallRaised, .wallLifted, .assessmentBegun, .returnedToAssessment,
            .actionBegun, .closed, .reopened, .holdPlaced, .holdReleased, .consentWithdrawn, .eventStruck, .keysRenewed:
            false
        }
    }

    /// Whether an action may rest on such an event, so that it is struck only after the case returned to assessment.
    package var bearsAssessment: Bool {
        switch self {
        case .incidentAdded, .incidentChanged, .incidentRemoved, .incidentAssessed: true
        default: false
        }
    }
}
