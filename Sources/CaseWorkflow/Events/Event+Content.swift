extension Event {
    /// What the event holds.
    package var content: any EventContent {
        switch self {
        case .registered(let content): content
        case .contactCorrected(let content): content
        case .partyAdded(let content): content
        case .partyChanged(let content): content
        case .partyRemoved(let content): content
        case .incidentAdded(let content): content
        case .incidentChanged(let content): content
        case .incidentRemoved(let content): content
        case .incidentClassified(let content): content
        case .noteAdded(let content): content
        case .noteFinalised(let content): content
        case .assigned(let content): content
        case .unassigned(let content): content
        case .wallRaised(let content): content
        case .wallLifted(let content): content
        case .assessmentBegun(let content): content
        case .incidentAssessed(let content): content
        case .returnedToAssessment(let content): content
        case .actionBegun(let content): content
        case .actionDecided(let content): content
        case .actionOutcomeRecorded(let content): content
        case .taskAdded(let content): content
        case .taskChanged(let content): content
        case .taskCompleted(let content): content
        case .taskCancelled(let content): content
        case .closed(let content): content
        case .paymentRecorded(let content): content
        case .reopened(let content): content
        case .holdPlaced(let content): content
        case .holdReleased(let content): content
        case .circumstancesRecorded(let content): content
        case .warningOverruled(let content): content
        case .standingRecorded(let content): content
        case .consentRecorded(let content): content
        case .consentWithdrawn(let content): content
        case .basisRecorded(let content): content
        case .referred(let content): content
        case .referralAnswered(let content): content
        case .alarmAcknowledged(let content): content
        case .milestoneReached(let content): content
        case .campaignMarked(let content): content
        case .eventStruck(let content): content
        case .keysRenewed(let content): content
        }
    }

    package var kind: EventKind { type(of: content).kind }
}
