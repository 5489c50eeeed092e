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

    /// Where the bits of each list begin.
    private static let first: (phase: Int, ground: Int, form: Int, area: Int, kind: Int, end: Int) = {
        let ground = Alone.count + Phase.allCases.count
        let form = ground + Ground.allCases.count
        let area = form + Form.allCases.count
        let kind = area + SocietalArea.allCases.count
        return (Alone.count, ground, form, area, kind, kind + RespondentKind.allCases.count)
    }()

    private static let phases = places(Phase.self, from: first.phase)
    private static let grounds = places(Ground.self, from: first.ground)
    private static let forms = places(Form.self, from: first.form)
    private static let areas = places(SocietalArea.self, from: first.area)
    private static let kinds = places(RespondentKind.self, from: first.kind)
    /// The codes of the phases, of which a case has one.
    static let phaseCodes = Int64(first.phase)...Int64(first.ground - 1)
    /// How many bits are in use; 63 fit.
    static let count = first.end
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

    /// The bits that are set; each is also the code of its mark.
    var codes: [Int64] { Self.set(in: bits) }

    var phase: Phase? { listed(Phase.self, from: Self.first.phase).first }
    var grounds: [Ground] { listed(Ground.self, from: Self.first.ground) }
    var forms: [Form] { listed(Form.self, from: Self.first.form) }
    var areas: [SocietalArea] { listed(SocietalArea.self, from: Self.first.area) }
    var respondentKinds: [RespondentKind] { listed(RespondentKind.self, from: Self.first.kind) }

    private static func set(in bits: Int64) -> [Int64] {
        var rest = bits
        var places: [Int64] = []
        while rest != 0 {
            places.append(Int64(rest.trailingZeroBitCount))
            rest &= rest - 1
        }
        return places
    }

    /// The codes of a list whose bits are set, in the order of the list.
    private func listed<Code: CaseIterable>(_ list: Code.Type, from first: Int) -> [Code]
    where Code.AllCases == [Code] {
        let codes = Code.allCases
        let part = bits >> Int64(first) & (1 << Int64(codes.count) - 1)
        return Self.set(in: part).map { codes[Int($0)] }
    }
}
