import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

/// A case that is made by the commands that the wire takes, each in the shape in which it crosses it.
struct PlayedCase {
    static let caseID = CaseID(text: String(repeating: "0a", count: 16))!
    static let worker = StaffID(text: String(repeating: "1b", count: 16))!
    static let supervisor = StaffID(text: String(repeating: "2c", count: 16))!
    static let now = Moment(milliseconds: 1_739_525_400_123, day: Day(text: "2025-02-14")!)

    private(set) var state: CaseFile?

    /// Plays commands on a new case.
    init(_ commands: [(CommandKind, String)]) throws {
        for (kind, text) in commands { try play(kind, text) }
    }

    var file: CaseFile {
        get throws { try #require(state) }
    }

    /// Gives one command, whose body is held against the document too; a refusal is thrown.
    mutating func play(_ kind: CommandKind, _ text: String, as person: StaffID = worker) throws {
        let document = try JSONDocument(reading: Array(text.utf8))
        let validator = try SchemaValidator()
        #expect(validator.faults(of: document.root, against: try validator.schema(Self.schema(of: kind))) == [])
        let command = try document.decode(reading: { try Command(kind, from: $0) })
        #expect(command.faults(on: Self.now.day) == [], "\(kind)")
        let roles: Set<Role> = person == Self.supervisor ? [.supervisor, .caseworker] : [.caseworker]
        let context = DecisionContext(staff: [Self.worker: [.caseworker], Self.supervisor: [.supervisor, .caseworker]])
        let actor = Actor(id: person, roles: roles)
        for event in try Workflow.decide(command, on: state, by: actor, at: Self.now, in: context) {
            let version = (state?.version ?? 0) + 1
            state = Workflow.evolve(
                state,
                with: RecordedEvent(version: version, event: event, at: Self.now, by: person)
            )
        }
    }

    /// The case as it is shown on a day.
    func shown(
        allowed: [CommandKind] = [],
        on today: Day = now.day,
        in language: Language = .english,
        name: (StaffID) -> String? = { _ in nil }
    ) throws -> CaseRepresentation {
        CaseRepresentation(id: Self.caseID, file: try file, allowed: allowed, on: today, in: language, name: name)
    }

    private static func schema(of kind: CommandKind) -> String {
        kind.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
