extension CommandKind {
    /// The type of what a command of this kind carries.
    package var payloadType: any CommandPayload.Type {
        switch self {
        case .register: Register.self
        case .correctContact: CorrectContact.self
        case .addParty: AddParty.self
        case .changeParty: ChangeParty.self
        case .removeParty: RemoveParty.self
        case .addIncident: AddIncident.self
        case .changeIncident: ChangeIncident.self
        case .removeIncident: RemoveIncident.self
        case .classifyIncident: ClassifyIncident.self
        case .addNote: AddNote.self
        case .finaliseNote: FinaliseNote.self
        case .assign: Assign.self
        case .unassign: Unassign.self
        case .raiseWall: RaiseWall.self
        case .liftWall: LiftWall.self
        case .beginAssessment: BeginAssessment.self
        case .assessIncident: AssessIncident.self
        case .returnToAssessment: ReturnToAssessment.self
        case .beginAction: BeginAction.self
        case .decideAction: DecideAction.self
        case .recordActionOutcome: RecordActionOutcome.self
        case .addTask: AddTask.self
        case .changeTask: ChangeTask.self
        case .completeTask: CompleteTask.self
        case .cancelTask: CancelTask.self
        case .close: Close.self
        case .recordPayment: RecordPayment.self
        case .reopen: Reopen.self
        case .placeHold: PlaceHold.self
        case .releaseHold: ReleaseHold.self
        case .recordCircumstances: RecordCircumstances.self
        case .overruleWarning: OverruleWarning.self
        case .recordStanding: RecordStanding.self
        case .recordConsent: RecordConsent.self
        case .withdrawConsent: WithdrawConsent.self
        case .recordBasis: RecordBasis.self
        case .refer: Refer.self
        case .recordReferralAnswer: RecordReferralAnswer.self
        case .acknowledgeAlarm: AcknowledgeAlarm.self
        case .recordMilestone: RecordMilestone.self
        case .markCampaign: MarkCampaign.self
        case .strike: Strike.self
        case .renewKeys: RenewKeys.self
        }
    }
}
