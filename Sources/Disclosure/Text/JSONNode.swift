/// A JSON value that keeps what it was read from: members in their order, numbers in their digits.
///
/// So a table can be carried over from input to release with nothing changed but what was meant to change.
struct JSONNode: Equatable, Sendable {
    /// One of the six kinds of RFC 8259.
    indirect enum Kind: Equatable, Sendable {
        case null
        case bool(Bool)
        /// The digits as written.
        case number(String)
        case string(String)
        case array([JSONNode])
        case object([Member])
    }

    /// A name and its value.
    struct Member: Equatable, Sendable {
        let name: String
        var value: JSONNode
    }

    var kind: Kind

    static let null = JSONNode(kind: .null)

    static func string(_ text: String) -> JSONNode { JSONNode(kind: .string(text)) }

    static func number(_ value: Int) -> JSONNode { JSONNode(kind: .number(String(value))) }

    static func array(_ items: [JSONNode]) -> JSONNode { JSONNode(kind: .array(items)) }

    static func object(_ members: [(String, JSONNode)]) -> JSONNode {
        JSONNode(kind: .object(members.map { Member(name: $0.0, value: $0.1) }))
    }

    var text: String? {
        if case .string(let text) = kind { return text }
        return nil
    }

    /// The number, where it is whole, also where it is written as 20.0 or 2e1; nil beyond 2^53.
    var integer: Int? {
        guard case .number(let digits) = kind else { return nil }
        if let whole = Int(digits) { return whole }
        return Double(digits).flatMap { $0.magnitude <= 9_007_199_254_740_992 ? Int(exactly: $0) : nil }
    }

    var items: [JSONNode]? {
        if case .array(let items) = kind { return items }
        return nil
    }

    var members: [Member]? {
        if case .object(let members) = kind { return members }
        return nil
    }

    /// A member of an object; setting nil removes it, setting a new one appends it.
    subscript(name: String) -> JSONNode? {
        get { members?.first { $0.name == name }?.value }
        set {
            guard var members else { return }
            let place = members.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
            kind = .object(members)
        }
    }
}
