import CaseWorkflow
import DiscriminationLaw

/// The commands worth trying on a case: for each kind those that should pass, and those that should not.
enum Candidates {
    /// The groups of kinds that one exploration varies; the other kinds are tried once and not followed.
    static func all(on file: CaseFile?) -> [Command] {
        CommandKind.allCases.flatMap { commands($0, on: file) }
    }

    static let nowhere: ElementID = 999

    static func commands(_ kind: CommandKind, on file: CaseFile?) -> [Command] {
        switch kind {
        case .register, .correctContact, .renewKeys, .beginAssessment, .beginAction, .returnToAssessment, .close,
            .recordPayment, .reopen, .placeHold, .releaseHold:
            wholeCase(kind, file)
        case .addParty, .changeParty, .removeParty: parties(kind, file?.parties ?? [])
        case .addIncident, .changeIncident, .removeIncident, .classifyIncident, .assessIncident:
            incidents(kind, file?.incidents ?? [])
        case .addNote, .finaliseNote, .addTask, .changeTask, .completeTask, .cancelTask, .recordActionOutcome:
            work(kind, file)
        case .assign, .unassign, .raiseWall, .liftWall, .strike: supervision(kind, file)
        default: law(kind, file)
        }
    }

    private static func wholeCase(_ kind: CommandKind, _ file: CaseFile?) -> [Command] {
        switch kind {
        case .register:
            [
                .register(Sample.register), .register(LawSample.late), .register(LawSample.family),
                .register(Register(contact: Sample.contact)),
                .register(Register(contact: Sample.contact, wall: Sample.wall(Bureau.anna, Bureau.stina))),
                .register(Register(contact: Sample.contact, wall: Sample.wall(Bureau.anna))),
                .register(Register(contact: Sample.contact, wall: Sample.wall(Bureau.anna, Bureau.admin))),
            ]
        case .correctContact: [.correctContact(CorrectContact(contact: Sample.contact, reason: "Fel dag."))]
        case .renewKeys: [.renewKeys(RenewKeys())]
        case .beginAssessment: [.beginAssessment(BeginAssessment())]
        case .beginAction: [.beginAction(BeginAction())]
        case .returnToAssessment: [.returnToAssessment(ReturnToAssessment(reason: "Nytt."))]
        case .close: closings(file?.incidents.map(\.id) ?? [])
        case .recordPayment: [.recordPayment(RecordPayment(paid: .paid))]
        case .reopen: [.reopen(Reopen(reason: "Hon hörde av sig."))]
        case .placeHold: [.placeHold(PlaceHold(reason: "Stämning väntas."))]
        default: [.releaseHold(ReleaseHold(reason: "Avgjort."))]
        }
    }

    private static func parties(_ kind: CommandKind, _ entries: [CaseFile.PartyEntry]) -> [Command] {
        let ids = entries.map(\.id)
        let dependent = { (id: ElementID) in
            var party = Sample.respondent
            party.onBehalfOf = id
            return party
        }
        switch kind {
        case .addParty:
            return [.addParty(AddParty(party: Sample.complainant)), .addParty(AddParty(party: dependent(nowhere)))]
        case .changeParty:
            let changes = (ids + [nowhere]).map { ChangeParty(id: $0, party: Sample.respondent) }
            let wrong = ids.first.map { [ChangeParty(id: $0, party: dependent(nowhere))] } ?? []
            return (changes + wrong).map(Command.changeParty)
        default:
            return (ids + [nowhere]).map { .removeParty(RemoveParty(id: $0)) }
        }
    }

    private static func incidents(_ kind: CommandKind, _ entries: [CaseFile.IncidentEntry]) -> [Command] {
        let ids = entries.map(\.id)
        var plain = Sample.incident
        plain.respondents = []
        plain.wronged = []
        var dangling = plain
        dangling.wronged = [nowhere]
        let targets = ids + [nowhere]
        switch kind {
        case .addIncident: return [plain, dangling].map { .addIncident(AddIncident(incident: $0)) }
        case .changeIncident:
            let wrong = ids.prefix(1).map { ChangeIncident(id: $0, incident: dangling) }
            return (targets.map { ChangeIncident(id: $0, incident: plain) } + wrong).map(Command.changeIncident)
        case .removeIncident: return targets.map { .removeIncident(RemoveIncident(id: $0)) }
        case .classifyIncident:
            return targets.flatMap { id in
                LawSample.claims.map { .classifyIncident(ClassifyIncident(id: id, alleged: $0)) }
            }
        default:
            return targets.map { id in
                var assessment = Sample.assessment
                assessment.assessed = entries.first { $0.id == id }?.incident.alleged ?? Sample.classification
                return .assessIncident(AssessIncident(id: id, assessment: assessment))
            }
        }
    }

    private static func work(_ kind: CommandKind, _ file: CaseFile?) -> [Command] {
        // The newest are enough: one exploration never has more than a few of either.
        let notes = (file?.notes.suffix(4).map(\.id) ?? []) + [nowhere]
        let tasks = (file?.tasks.suffix(4).map(\.id) ?? []) + [nowhere]
        let people: [StaffID?] = [nil, Bureau.anna, Bureau.bo, Bureau.stina, Bureau.stranger]
        switch kind {
        case .addNote:
            let wrong = Note(kind: .final, text: "Rättelse.", corrects: nowhere)
            return [.addNote(AddNote(note: Sample.note)), .addNote(AddNote(note: wrong))]
        case .finaliseNote: return notes.map { .finaliseNote(FinaliseNote(id: $0)) }
        case .addTask: return people.map { .addTask(AddTask(task: Sample.task(for: $0))) }
        case .changeTask:
            return tasks.flatMap { id in
                [nil, Bureau.bo].map { .changeTask(ChangeTask(id: id, task: Sample.task(for: $0))) }
            }
        case .completeTask: return tasks.map { .completeTask(CompleteTask(id: $0)) }
        case .cancelTask: return tasks.map { .cancelTask(CancelTask(id: $0)) }
        default:
            let actions = (file?.actions.map(\.id) ?? []) + [nowhere]
            return actions.map { .recordActionOutcome(RecordActionOutcome(id: $0, outcome: "Svar kom.")) }
        }
    }

    private static func supervision(_ kind: CommandKind, _ file: CaseFile?) -> [Command] {
        switch kind {
        case .assign:
            let lists = [[Bureau.bo], [Bureau.anna], [Bureau.stina], [Bureau.stranger], [Bureau.bo, Bureau.admin]]
            return lists.map { .assign(Assign(people: $0)) }
        case .unassign:
            return ((file?.assignees ?? []) + [Bureau.stranger]).map { .unassign(Unassign(person: $0)) }
        case .raiseWall:
            let walls = [
                Sample.wall(Bureau.anna, Bureau.stina), Sample.wall(Bureau.anna, Bureau.bo), Sample.wall(Bureau.anna),
                Sample.wall(Bureau.anna, Bureau.stranger), Sample.wall(Bureau.stina, Bureau.recipient),
            ]
            return walls.map { .raiseWall(RaiseWall(wall: $0)) }
        case .liftWall: return [.liftWall(LiftWall(reason: "Jävet är borta."))]
        default:
            // Of each kind of event the newest struck, the newest unstruck, and one that never was.
            let entries = file?.entries.reversed() ?? []
            var newest: [String: Int] = [:]
            for entry in entries where newest["\(entry.kind)\(entry.struck)"] == nil {
                newest["\(entry.kind)\(entry.struck)"] = entry.version
            }
            return (newest.values.sorted() + [nowhere * 1000]).map { .strike(Strike(version: $0, reason: "Fel akt.")) }
        }
    }
}
