extension Event {
    /// The event that holds this content.
    init(_ content: any EventContent) {
        self =
            switch type(of: content).kind {
            case .registered: .registered(content as! Registered)
            case .contactCorrected: .contactCorrected(content as! ContactCorrected)
            case .partyAdded: .partyAdded(content as! PartyAdded)
            case .partyChanged: .partyChanged(content as! PartyChanged)
            case .partyRemoved: .partyRemoved(content as! PartyRemoved)
            case .incidentAdded: .incidentAdded(content as! IncidentAdded)
            case .incidentChanged: .incidentChanged(content as! IncidentChanged)
            case .incidentRemoved: .incidentRemoved(content as! IncidentRemoved)
            case .incidentClassified: .incidentClassified(content as! IncidentClassified)
            case .noteAdded: .noteAdded(content as! NoteAdded)
            case .noteFinalised: .noteFinalised(content as! NoteFinalised)
            case .assigned: .assigned(content as! Assigned)
            case .unassigned: .unassigned(content as! Unassigned)
            case .wallRaised: .wallRaised(content as! WallRaised)
            case .wallLifted: .wallLifted(content as! WallLifted)
            case .assessmentBegun: .assessmentBegun(content as! AssessmentBegun)
            case .incidentAssessed: .incidentAssessed(content as! IncidentAssessed)
            case .returnedToAssessment: .returnedToAssessment(content as! ReturnedToAssessment)
            case .actionBegun: .actionBegun(content as! ActionBegun)
            case .actionDecided: .actionDecided(content as! ActionDecided)
            case .actionOutcomeRecorded: .actionOutcomeRecorded(content as! ActionOutcomeRecorded)
            case .taskAdded: .taskAdded(content as! TaskAdded)
            case .taskChanged: .taskChanged(content as! TaskChanged)
            case .taskCompleted: .taskCompleted(content as! TaskCompleted)
            case .taskCancelled: .taskCancelled(content as! TaskCancelled)
            case .closed: .closed(content as! Closed)
            case .paymentRecorded: .paymentRecorded(content as! PaymentRecorded)
            case .reopened: .reopened(content as! Reopened)
            case .holdPlaced: .holdPlaced(content as! HoldPlaced)
            case .holdReleased: .holdReleased(content as! HoldReleased)
            case .eventStruck: .eventStruck(content as! EventStruck)
            case .keysRenewed: .keysRenewed(content as! KeysRenewed)
            }
    }
}
