import CaseWorkflow
import DiscriminationLaw

/// What a case is filtered by that comes from a closed list, one bit each, so that one comparison in an index tests
/// every such filter of a query at once.
struct Facets: Sendable, Equatable {
    private(set) var bits: Int64 = 0

    /// Bits of no list.
    private enum Alone {
        static let unassigned = 0
        /// Without an assignee, and not closed.
        static let queued = 1
        static let count = 2
    }

    private static let phases = places(Phase.self, from: Alone.count)
    private static let grounds = places(Ground.self, from: Alone.count + phases.count)
    private static let forms = places(Form.self, from: Alone.count + phases.count + grounds.count)
    private static let areas = places(SocietalArea.self, from: Alone.count + phases.count + grounds.count + forms.count)
    private static let kinds = places(
        RespondentKind.self,
        from: Alone.count + phases.count + grounds.count + forms.count + areas.count
    )
    /// How many bits are in use; 63 fit.
    static let count = Alone.count + phases.count + grounds.count + forms.count + areas.count + kinds.count
    /// The lists as they are laid out: another text means that the bits of a stored desk mean something else.
    static let layout =
        (Phase.allCases.map(\.rawValue) + Ground.allCases.map(\.rawValue) + Form.allCases.map(\.rawValue)
        + SocietalArea.allCases.map(\.rawValue) + RespondentKind.allCases.map(\.rawValue)).joined(separator: ",")

    private static func places<Code: CaseIterable & Hashable>(_ list: Code.Type, from first: Int) -> [Code: Int] {
        Dictionary(uniqueKeysWithValues: zip(list.allCases, first...))
    }

    init() {}

    /// The facets of a case.
    init(_ row: RegisterRow) {
        insert(row.phase)
        row.grounds.forEach { insert($0) }
        row.forms.forEach { insert($0) }
        row.areas.forEach { insert($0) }
        row.respondentKinds.forEach { insert($0) }
        if row.assignees.isEmpty { insertUnassigned() }
        if row.assignees.isEmpty, row.phase != .closed { insertQueued() }
    }

    init(bits: Int64) {
        self.bits = bits
    }

    mutating func insertUnassigned() { set(Alone.unassigned) }
    mutating func insertQueued() { set(Alone.queued) }
    mutating func insert(_ phase: Phase) { set(Self.phases[phase]!) }
    mutating func insert(_ ground: Ground) { set(Self.grounds[ground]!) }
    mutating func insert(_ form: Form) { set(Self.forms[form]!) }
    mutating func insert(_ area: SocietalArea) { set(Self.areas[area]!) }
    mutating func insert(_ kind: RespondentKind) { set(Self.kinds[kind]!) }

    private mutating func set(_ place: Int) { bits |= 1 << Int64(place) }
    private func has(_ place: Int) -> Bool { bits >> Int64(place) & 1 == 1 }

    /// The bits that are set; each is also the code of its mark.
    var codes: [Int64] { (0..<Self.count).filter(has).map(Int64.init) }

    var phase: Phase? { Phase.allCases.first { has(Self.phases[$0]!) } }
    var grounds: [Ground] { Ground.allCases.filter { has(Self.grounds[$0]!) } }
    var forms: [Form] { Form.allCases.filter { has(Self.forms[$0]!) } }
    var areas: [SocietalArea] { SocietalArea.allCases.filter { has(Self.areas[$0]!) } }
    var respondentKinds: [RespondentKind] { RespondentKind.allCases.filter { has(Self.kinds[$0]!) } }
}
