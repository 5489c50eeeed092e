/// Reads a definition strictly, value by value, and collects every fault with its place.
///
/// What cannot be read is replaced by something empty, so that the rest is read too; nothing is used where there are
/// faults.
struct DefinitionReader {
    let file: String
    private(set) var faults: [CatalogueFault] = []

    init(file: String) {
        self.file = file
    }

    mutating func fault(_ field: String, _ message: String) {
        faults.append(CatalogueFault(file: file, field: field, message: message))
    }

    /// An object with no other members than these.
    mutating func object(
        _ node: JSONNode?,
        at field: String,
        needs: Set<String>,
        may: Set<String> = []
    ) -> JSONNode {
        guard let node, let members = node.members else {
            fault(field, "an object { … } belongs here.")
            return .object([])
        }
        let known = needs.union(may)
        for member in members where !known.contains(member.name) {
            fault(
                Self.path(field, member.name),
                "nothing is read under this name. Remove it or write one of \(Self.list(known))."
            )
        }
        for name in needs.sorted() where node[name] == nil {
            fault(Self.path(field, name), "is missing. Add it.")
        }
        return node
    }

    /// A text that is not empty; a member that is missing has been faulted already.
    mutating func text(_ node: JSONNode?, at field: String) -> String {
        guard let node else { return "" }
        guard let text = node.text, !text.allSatisfy(\.isWhitespace) else {
            fault(field, "a text that is not empty belongs here, in quotation marks.")
            return ""
        }
        return text
    }

    /// A name that becomes that of a file: small letters a to z, digits and hyphens.
    mutating func name(_ node: JSONNode?, at field: String) -> String {
        let name = text(node, at: field)
        let isPlain = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        if !isPlain || name.hasPrefix("-") || name.utf8.count > 60 {
            fault(
                field,
                "becomes the name of files. Use a to z, 0 to 9 and -, at most 60 of them, a letter or digit first."
            )
        }
        return name
    }

    /// `{"sv": "…", "en": "…"}`.
    mutating func words(_ node: JSONNode?, at field: String) -> Wording {
        guard let node else { return Wording("", "") }
        let object = object(node, at: field, needs: ["sv", "en"])
        return Wording(
            text(object["sv"], at: Self.path(field, "sv")),
            text(object["en"], at: Self.path(field, "en"))
        )
    }

    mutating func integer(_ node: JSONNode?, at field: String, in range: ClosedRange<Int>) -> Int {
        guard let node else { return range.lowerBound }
        guard let value = node.integer, range.contains(value) else {
            fault(field, "a whole number from \(range.lowerBound) to \(range.upperBound) belongs here.")
            return range.lowerBound
        }
        return value
    }

    mutating func items(_ node: JSONNode?, at field: String, mayBeEmpty: Bool = false) -> [JSONNode] {
        guard let node else { return [] }
        guard let items = node.items else {
            fault(field, "a list [ … ] belongs here.")
            return []
        }
        if items.isEmpty, !mayBeEmpty { fault(field, "is empty. Put something into it or remove it.") }
        return items
    }

    mutating func texts(_ node: JSONNode?, at field: String) -> [String] {
        var texts: [String] = []
        for (place, item) in items(node, at: field).enumerated() {
            texts.append(text(item, at: "\(field)[\(place)]"))
        }
        return texts
    }

    /// The members of an object whose names the file chooses.
    mutating func members(_ node: JSONNode?, at field: String) -> [JSONNode.Member] {
        guard let node else { return [] }
        guard let members = node.members else {
            fault(field, "an object { … } belongs here.")
            return []
        }
        return members
    }

    static func path(_ field: String, _ name: String) -> String { field.isEmpty ? name : "\(field).\(name)" }

    static func list(_ names: some Sequence<String>) -> String {
        let sorted = names.sorted()
        return sorted.count > 40 ? sorted.prefix(40).joined(separator: ", ") + ", …" : sorted.joined(separator: ", ")
    }
}
