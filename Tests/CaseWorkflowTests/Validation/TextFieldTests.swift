import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct `Texts of a payload` {
    /// A command of every kind; among them every field is filled in at least once.
    static let commands: [Command] = {
        var register = Sample.register
        register.wall = Sample.wall(Bureau.anna)
        var representative = Sample.complainant
        representative.onBehalfOf = 2
        var closure = Sample.closure
        closure.settlement = Settlement(amountSEK: 1, paid: .paid, paidOn: ApproximateDay(text: "2026-01"))
        return [
            .register(register), .correctContact(CorrectContact(contact: Sample.contact, reason: "R")),
            .addParty(AddParty(party: representative)), .changeParty(ChangeParty(id: 1, party: Sample.respondent)),
            .removeParty(RemoveParty(id: 1, reason: "R")), .addIncident(AddIncident(incident: Sample.incident)),
            .changeIncident(ChangeIncident(id: 1, incident: Sample.incident)),
            .removeIncident(RemoveIncident(id: 1, reason: "R")),
            .classifyIncident(ClassifyIncident(id: 1, alleged: Sample.classification)),
            .addNote(AddNote(note: Note(kind: .memo, text: "T", corrects: 1))), .finaliseNote(FinaliseNote(id: 1)),
            .assign(Assign(people: [Bureau.anna], reason: "R")),
            .unassign(Unassign(person: Bureau.anna, reason: "R")),
            .raiseWall(RaiseWall(wall: Sample.wall(Bureau.anna))), .liftWall(LiftWall(reason: "R")),
            .beginAssessment(BeginAssessment(reason: "R")),
            .assessIncident(AssessIncident(id: 1, assessment: Sample.assessment)),
            .returnToAssessment(ReturnToAssessment(reason: "R")), .beginAction(BeginAction(reason: "R")),
            .decideAction(DecideAction(action: Sample.action)),
            .recordActionOutcome(RecordActionOutcome(id: 1, outcome: "O")),
            .addTask(AddTask(task: Sample.task(for: Bureau.anna))),
            .changeTask(ChangeTask(id: 1, task: Sample.task(for: Bureau.anna))), .completeTask(CompleteTask(id: 1)),
            .cancelTask(CancelTask(id: 1, reason: "R")), .close(Close(closure: closure)),
            .close(Close(closure: Sample.advice)),
            .recordPayment(RecordPayment(paid: .paid, paidOn: ApproximateDay(text: "2026-01"))),
            .reopen(Reopen(reason: "R")), .placeHold(PlaceHold(reason: "R")), .releaseHold(ReleaseHold(reason: "R")),
            .strike(Strike(version: 1, reason: "R")), .renewKeys(RenewKeys()),
        ] + LawSample.commands
    }()

    @Test func `every field of every command is filled in somewhere`() {
        #expect(Set(Self.commands.map(\.kind)) == Set(CommandKind.allCases))
        var (filled, empty) = (Set<String>(), Set<String>())
        for command in Self.commands { Self.note(command.payload, &filled, &empty) }
        #expect(filled.count > 20)
        #expect(empty.subtracting(filled) == [])
    }

    @Test(arguments: commands) func `a text with NUL is refused by its name`(command: Command) throws {
        #expect(command.faults(on: Bureau.today) == [])
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(command.payload))
        var (texts, leaves) = (0, 0)
        for (path, changed) in Self.poisoned(json) {
            leaves += 1
            let data = try JSONSerialization.data(withJSONObject: changed)
            // What does not decode is a code, a day or an identifier.
            guard let poisoned = try? JSONDecoder().command(command.kind, from: data) else { continue }
            texts += 1
            #expect(poisoned.faults(on: Bureau.today) == [Fault(path: path, code: .malformed, limit: nil)], "\(path)")
        }
        let withoutText: Set<CommandKind> = [
            .classifyIncident, .finaliseNote, .completeTask, .recordPayment, .renewKeys, .recordCircumstances,
            .acknowledgeAlarm, .recordMilestone,
        ]
        #expect((texts == 0) == withoutText.contains(command.kind), "\(texts) texts of \(leaves) values")
    }

    /// The same value with NUL in one text, for each text, with its path.
    private static func poisoned(_ json: Any) -> [(String, Any)] {
        switch json {
        case let text as String: return [("", text + "\u{0}")]
        case let object as [String: Any]:
            return object.flatMap { name, value in
                poisoned(value).map { path, changed in
                    let joined = path.isEmpty || path.hasPrefix("[") ? name + path : name + "." + path
                    return (joined, object.merging([name: changed]) { $1 } as Any)
                }
            }
        case let list as [Any]:
            return list.indices.flatMap { index in
                poisoned(list[index]).map { path, changed in
                    var copy = list
                    copy[index] = changed
                    return ("[\(index)]" + (path.isEmpty ? "" : "." + path), copy as Any)
                }
            }
        default: return []
        }
    }

    private static func note(_ value: Any, _ filled: inout Set<String>, _ empty: inout Set<String>) {
        let mirror = Mirror(reflecting: value)
        for child in mirror.children {
            guard let label = child.label else {
                note(child.value, &filled, &empty)
                continue
            }
            let inner = Mirror(reflecting: child.value)
            guard inner.displayStyle == .optional else {
                note(child.value, &filled, &empty)
                continue
            }
            let name = "\(mirror.subjectType).\(label)"
            guard let some = inner.children.first else {
                empty.insert(name)
                continue
            }
            filled.insert(name)
            note(some.value, &filled, &empty)
        }
    }
}

extension JSONDecoder {
    fileprivate func command(_ kind: CommandKind, from data: Data) throws -> Command {
        userInfo[.poisonedKind] = kind
        return try decode(PoisonedCommand.self, from: data).command
    }
}

private struct PoisonedCommand: Decodable {
    let command: Command

    init(from decoder: any Decoder) throws {
        command = try Command(decoder.userInfo[.poisonedKind] as! CommandKind, from: decoder)
    }
}

extension CodingUserInfoKey {
    fileprivate static let poisonedKind = CodingUserInfoKey(rawValue: "kind")!
}
