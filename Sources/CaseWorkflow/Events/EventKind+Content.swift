extension EventKind {
    /// The type of what an event of this kind holds.
    package var contentType: any EventContent.Type {
        switch self {
        case .registered: Registered.self
        case .contactCorrected: ContactCorrected.self
        case .partyAdded: PartyAdded.self
        case .partyChanged: PartyChanged.self
        case .partyRemoved: PartyRemoved.self
        case .incidentAdded: IncidentAdded.self
        case .incidentChanged: IncidentChanged.self
        case .incidentRemoved: IncidentRemoved.self
        case .incidentClassified: IncidentClassified.self
        case .noteAdded: NoteAdded.self
        case .noteFinalised: NoteFinalised.self
        case .assigned: Assigned.self
        case .unassigned: Unassigned.self
        case .wallRaised: WallRaised.self
        case .wallLifted: WallLifted.self
        case .assessmentBegun: AssessmentBegun.self
        case .incidentAssessed: IncidentAssessed.self
        case .returnedToAssessment: ReturnedToAssessment.self
        case .actionBegun: ActionBegun.self
        case .actionDecided: ActionDecided.self
        case .actionOutcomeRecorded: ActionOutcomeRecorded.self
        case .taskAdded: TaskAdded.self
        case .taskChanged: TaskChanged.self
        case .taskCompleted: TaskCompleted.self
        case .taskCancelled: TaskCancelled.self
        case .closed: Closed.self
        case .paymentRecorded: PaymentRecorded.self
        case .reopened: Reopened.self
        case .holdPlaced: HoldPlaced.self
        case .holdReleased: HoldReleased.self
        case .circumstancesRecorded: CircumstancesRecorded.self
        case .warningOverruled: WarningOverruled.self
        case .standingRecorded: StandingRecorded.self
        case .consentRecorded: ConsentRecorded.self
        case .consentWithdrawn: ConsentWithdrawn.self
        case .basisRecorded: BasisRecorded.self
        case .referred: Referred.self
        case .referralAnswered: ReferralAnswered.self
        case .alarmAcknowledged: AlarmAcknowledged.self
        case .milestoneReached: MilestoneReached.self
        case .campaignMarked: CampaignMarked.self
        case .eventStruck: EventStruck.self
        case .keysRenewed: KeysRenewed.self
        }
    }
}
