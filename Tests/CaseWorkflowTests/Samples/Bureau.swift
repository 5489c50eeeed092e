import CaseWorkflow
import DiscriminationLaw

/// A made-up bureau: two supervisors, two caseworkers, an administrator and a recipient.
enum Bureau {
    static let anna = person("a")
    static let bo = person("b")
    static let stina = person("c")
    static let sven = person("d")
    static let admin = person("e")
    static let recipient = person("f")
    /// Somebody without an account.
    static let stranger = person("0")

    static let context = DecisionContext(staff: [
        anna: [.caseworker], bo: [.caseworker], stina: [.supervisor], sven: [.caseworker, .supervisor],
        admin: [.administrator], recipient: [.recipient],
    ])

    static let withRecoveryKey = DecisionContext(staff: context.staff, recoveryKeyExists: true)

    static func actor(_ person: StaffID) -> Actor { Actor(id: person, roles: context.staff[person] ?? []) }

    /// Everybody, and Anna as what she must not be at the same time: a holder of cases with a role that holds none.
    static let actors: [Actor] =
        [anna, bo, stina, sven, admin, recipient].map(actor)
        + [Actor(id: anna, roles: [.administrator]), Actor(id: anna, roles: [.recipient]), Actor(id: anna, roles: [])]

    static func day(_ text: String) -> Day { Day(text: text)! }

    static let today = day("2026-02-02")

    static func moment(_ minutes: Int) -> Moment {
        Moment(milliseconds: 1_770_000_000_000 + Int64(minutes) * 60_000, day: today)
    }

    private static func person(_ digit: Character) -> StaffID { StaffID(text: String(repeating: digit, count: 32))! }
}
