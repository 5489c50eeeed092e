import BureauContract
import Foundation

/// As much of JSON Schema as the document uses: enough to hold an answer against it.
struct SchemaValidator {
    let document: JSONValue

    // Read once: 160 kB take a tenth of a second without optimisation.
    private static let shared = Result { try JSONDocument(reading: Array(OpenAPIDocument.json.utf8)).root }

    init() throws {
        document = try Self.shared.get()
    }

    func schema(_ name: String) throws -> JSONValue {
        guard let schema = document["components"]?["schemas"]?[name] else { throw Missing(name: name) }
        return schema
    }

    struct Missing: Error {
        let name: String
    }

    /// What is wrong with a value; empty where nothing is.
    func faults(of value: JSONValue, against schema: JSONValue, at path: String = "$") -> [String] {
        if let reference = text(schema["$ref"]) {
            guard let target = try? self.schema(String(reference.split(separator: "/").last ?? "")) else {
                return ["\(path): \(reference) leads nowhere"]
            }
            return faults(of: value, against: target, at: path)
        }
        for (keyword, needed) in [("anyOf", 1...Int.max), ("oneOf", 1...1)] {
            guard let choices = schema[keyword]?.elements else { continue }
            let matching = choices.count { faults(of: value, against: $0, at: path).isEmpty }
            return needed.contains(matching) ? [] : ["\(path): \(matching) of \(keyword)"]
        }
        var found = typeFaults(of: value, schema, path)
        if let codes = schema["enum"]?.elements, !codes.contains(where: { $0.content == value.content }) {
            found.append("\(path): is none of the codes")
        }
        if case .string(let string) = value.content { found += textFaults(of: string, schema, path) }
        if let elements = value.elements, let items = schema["items"] {
            for (index, element) in elements.enumerated() {
                found += faults(of: element, against: items, at: "\(path)[\(index)]")
            }
        }
        if let members = value.members { found += memberFaults(of: members, schema, path) }
        return found
    }

    private func typeFaults(of value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
        guard let type = schema["type"] else { return [] }
        let allowed = type.elements?.compactMap { text($0) } ?? [text(type) ?? ""]
        let actual =
            switch value.content {
            case .null: "null"
            case .bool: "boolean"
            case .integer: "integer"
            case .number: "number"
            case .string: "string"
            case .array: "array"
            case .object: "object"
            }
        return allowed.contains(actual) ? [] : ["\(path): \(actual) is not \(allowed)"]
    }

    private func textFaults(of string: String, _ schema: JSONValue, _ path: String) -> [String] {
        var found: [String] = []
        if let pattern = text(schema["pattern"]), string.range(of: pattern, options: .regularExpression) == nil {
            found.append("\(path): does not match \(pattern)")
        }
        if case .integer(let limit)? = schema["maxLength"]?.content, string.unicodeScalars.count > limit {
            found.append("\(path): is longer than \(limit)")
        }
        return found
    }

    private func memberFaults(of members: [JSONMember], _ schema: JSONValue, _ path: String) -> [String] {
        var found: [String] = []
        let names = Set(members.map(\.name))
        for name in (schema["required"]?.elements ?? []).compactMap({ text($0) }) where !names.contains(name) {
            found.append("\(path).\(name): is missing")
        }
        for member in members {
            if let property = schema["properties"]?[member.name] {
                found += faults(of: member.value, against: property, at: "\(path).\(member.name)")
            } else if let other = schema["additionalProperties"], other.content != .bool(false) {
                found += faults(of: member.value, against: other, at: "\(path).\(member.name)")
            } else {
                found.append("\(path).\(member.name): is not in the document")
            }
        }
        return found
    }

    private func text(_ value: JSONValue?) -> String? {
        guard case .string(let text)? = value?.content else { return nil }
        return text
    }
}
