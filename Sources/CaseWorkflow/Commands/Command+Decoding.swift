extension Command {
    /// Reads the payload of a command whose kind is known, as from the address of a request.
    package init(_ kind: CommandKind, from decoder: any Decoder) throws {
        self =
            switch kind {
            case .register: .register(try Register(from: decoder))
            case .correctContact: .correctContact(try CorrectContact(from: decoder))
            case .addParty: .addParty(try AddParty(from: decoder))
            case .changeParty: .changeParty(try ChangeParty(from: decoder))
            case .removeParty: .removeParty(try RemoveParty(from: decoder))
            case .addIncident: .addIncident(try AddIncident(from: decoder))
            case .changeIncident: .changeIncident(try ChangeIncident(from: decoder))
            case .removeIncident: .removeIncident(try RemoveIncident(from: decoder))
            case .classifyIncident: .classifyIncident(try ClassifyIncident(from: decoder))
            case .addNote: .addNote(try AddNote(from: decoder))
            case .finaliseNote: .finaliseNote(try FinaliseNote(from: decoder))
            case .assign: .assign(try Assign(from: decoder))
            case .unassign: .unassign(try Unassign(from: decoder))
            case .raiseWall: .raiseWall(try RaiseWall(from: decoder))
            case .liftWall: .liftWall(try LiftWall(from: decoder))
            case .beginAssessment: .beginAssessment(try BeginAssessment(from: decoder))
            case .assessIncident: .assessIncident(try AssessIncident(from: decoder))
            case .returnToAssessment: .returnToAssessment(try ReturnToAssessment(from: decoder))
            case .beginAction: .beginAction(try BeginAction(from: decoder))
            case .decideAction: .decideAction(try DecideAction(from: decoder))
            case .recordActionOutcome: .recordActionOutcome(try RecordActionOutcome(from: decoder))
            case .addTask: .addTask(try AddTask(from: decoder))
            case .changeTask: .changeTask(try ChangeTask(from: decoder))
            case .completeTask: .completeTask(try CompleteTask(from: decoder))
            case .cancelTask: .cancelTask(try CancelTask(from: decoder))
            case .close: .close(try Close(from: decoder))
            case .recordPayment: .recordPayment(try RecordPayment(from: decoder))
            case .reopen: .reopen(try Reopen(from: decoder))
            case .placeHold: .placeHold(try PlaceHold(from: decoder))
            case .releaseHold: .releaseHold(try ReleaseHold(from: decoder))
            case .strike: .strike(try Strike(from: decoder))
            case .renewKeys: .renewKeys(try RenewKeys(from: decoder))
            }
    }
}
