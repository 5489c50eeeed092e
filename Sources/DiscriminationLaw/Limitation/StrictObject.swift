/// The name of a field in a facts object.
struct FieldName: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }

    init(stringLiteral value: String) {
        stringValue = value
    }
}

/// An object that is read name by name, refuses names it does not know, and names the field in every error.
struct StrictObject {
    private let container: KeyedDecodingContainer<FieldName>
    private let path: [String]

    init(_ decoder: any Decoder, names: [String]) throws {
        path = decoder.codingPath.map(\.stringValue)
        do {
            container = try decoder.container(keyedBy: FieldName.self)
        } catch is DecodingError {
            throw LawError(.invalidFacts, "\(Self.join(path)): an object is expected here")
        }
        if let unknown = container.allKeys.map(\.stringValue).filter({ !names.contains($0) }).min() {
            let place = Self.join(path + [String(unknown.prefix(40))])
            throw LawError(.unknownFact, "\(place): no such field; known here are \(names.joined(separator: ", "))")
        }
    }

    func required<Value: Decodable>(_ name: String, _ type: Value.Type) throws -> Value {
        guard let value = try optional(name, type) else {
            throw LawError(.missingFact, "\(Self.join(path + [name])): this field must have a value")
        }
        return value
    }

    func optional<Value: Decodable>(_ name: String, _ type: Value.Type) throws -> Value? {
        do {
            return try container.decodeIfPresent(type, forKey: FieldName(stringValue: name))
        } catch is DecodingError {
            throw LawError(.invalidFacts, "\(Self.join(path + [name])): \(Self.expectation(of: type))")
        }
    }

    private static func expectation(of type: Any.Type) -> String {
        switch type {
        case is Day.Type: "a day that exists is expected here, between 1800 and 2200, like 2025-02-14"
        case is Bool.Type: "true, false or null is expected here"
        case is SocietalArea.Type: expectation(of: SocietalArea.allCases.map(\.rawValue))
        case is LimitationFacts.Breach.Type: expectation(of: LimitationFacts.Breach.allCases.map(\.rawValue))
        case is ApproximateDay.Precision.Type: expectation(of: ApproximateDay.Precision.allCases.map(\.rawValue))
        case is UnionMembership.Type: expectation(of: UnionMembership.allCases.map(\.rawValue))
        case is [LimitationFacts.Dismissal.Remedy].Type: "a list of \"annulment\", \"money\" or both is expected here"
        default: "an object is expected here"
        }
    }

    private static func expectation(of codes: [String]) -> String {
        "one of \(codes.joined(separator: ", ")) is expected here"
    }

    private static func join(_ path: [String]) -> String {
        path.isEmpty ? "facts" : path.joined(separator: ".")
    }
}
