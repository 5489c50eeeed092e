import CaseWorkflow
import DiscriminationLaw

/// The walks of the service's table, made once for all tests.
enum Exploration {
    static let holding = explored(.holding)
    static let content = explored(.content)
    static let consents = explored(.consents)
    static let standing = explored(.standing)
    static let all = [holding, content, consents, standing]

    static func of(_ walk: Explorer.Walk) -> Explorer {
        switch walk {
        case .holding: holding
        case .content: content
        case .consents: consents
        case .standing: standing
        }
    }

    private static func explored(_ walk: Explorer.Walk) -> Explorer {
        var explorer = Explorer()
        explorer.explore(walk)
        return explorer
    }
}

/// Walks through every abstract state that commands can reach from an empty file.
///
/// Four walks share the work: `.holding` varies who holds the case (assignment, wall), `.content` what stands in it
/// (parties, notes, tasks, payment, legal hold, striking), `.consents` what the complainant has consented to (never, still,
/// no more, taken back), `.standing` who may sue (union, parental leave, custodians). All vary phase, incidents and actions;
/// every command is tried in every state of the first two, by everybody, and in the others what the law decides on.
struct Explorer {
    enum Walk: CaseIterable { case holding, content, consents, standing }

    struct Sample: Hashable {
        let kind: CommandKind
        let phase: Phase?
        let roles: Set<Role>
    }

    struct Node {
        let history: CaseHistory
        var successors: Set<AbstractState> = []
    }

    private let table: TransitionTable
    private let rules: [CommandKind: [TransitionRule]]
    private(set) var nodes: [AbstractState: Node] = [:]
    /// One accepted step for each command, phase and set of roles.
    private(set) var samples: [Sample: Step] = [:]
    private(set) var steps = 0
    private(set) var violations: [String] = []
    /// The refusals met, each with the names of its values.
    private(set) var refusals: Set<[String]> = []

    init(table: TransitionTable = .standard) {
        self.table = table
        rules = Dictionary(grouping: table.rules, by: \.command)
    }

    /// Explores; stops at the first violation.
    mutating func explore(_ walk: Walk) {
        let start = AbstractState(nil, walk)
        nodes = [start: Node(history: CaseHistory(table: table))]
        var queue = [start]
        while let state = queue.popLast(), violations.isEmpty {
            let history = nodes[state]!.history
            for next in explore(history, walk) {
                nodes[state]!.successors.insert(next.state)
                if nodes[next.state] == nil {
                    nodes[next.state] = Node(history: next.history)
                    queue.append(next.state)
                }
            }
        }
    }

    private mutating func explore(_ history: CaseHistory, _ walk: Walk) -> [(
        state: AbstractState, history: CaseHistory
    )] {
        var reached: [(state: AbstractState, history: CaseHistory)] = []
        let candidates = walk.tried.flatMap { walk.candidates($0, on: history.file) }
        for actor in walk.actors {
            var accepted: Set<CommandKind> = []
            let isHopeless = actor.roles.isDisjoint(with: [.caseworker, .supervisor])
            // Who can do nothing at all is told so whatever the payload.
            for command in isHopeless
                ? walk.tried.compactMap({ walk.candidates($0, on: history.file).first }) : candidates
            {
                steps += 1
                guard let next = step(history, command, actor) else { continue }
                accepted.insert(command.kind)
                if walk.follows(command, on: history.file) {
                    let state = AbstractState(next.file, walk)
                    if !reached.contains(where: { $0.state == state }) { reached.append((state, next)) }
                }
            }
            let offered = Workflow.allowedCommands(
                on: history.file,
                for: actor,
                on: Bureau.today,
                in: history.context,
                table: table
            )
            .filter(walk.tried.contains)
            if Set(offered) != accepted {
                violations.append(
                    "offered \(Set(offered).symmetricDifference(accepted)) in \(AbstractState(history.file, walk))"
                )
            }
        }
        return reached
    }

    /// Every refusal names its reason in both languages, with every value that its text speaks of.
    private mutating func judge(_ text: BilingualText, _ code: RefusalCode) {
        for text in [text.swedish, text.english] where text.count < 20 || text.contains(where: "{}–".contains) {
            violations.append("\(code.rawValue) reads: \(text)")
        }
    }

    /// The history after the command, or nothing where it is refused; breaches are noted.
    mutating func step(_ history: CaseHistory, _ command: Command, _ actor: Actor) -> CaseHistory? {
        var next = history
        let result: Result<CaseFile, Refusal>
        do {
            try next.give(command, by: actor)
            result = .success(next.file!)
        } catch {
            result = .failure(error)
            if refusals.insert([error.code.rawValue] + error.values.keys.sorted()).inserted {
                judge(error.text, error.code)
            }
        }
        let rules = rules[command.kind] ?? []
        let step = Step(before: history.file, command: command, actor: actor, rules: rules, result: result)
        if let violation = step.violation() {
            violations.append("\(command.kind.rawValue) in \(history.file?.phase.rawValue ?? "nothing"): \(violation)")
        }
        guard case .success = result else { return nil }
        let sample = Sample(kind: command.kind, phase: history.file?.phase, roles: actor.roles)
        if samples[sample] == nil { samples[sample] = step }
        return next
    }
}
