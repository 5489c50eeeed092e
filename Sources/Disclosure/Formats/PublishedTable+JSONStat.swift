extension PublishedTable {
    /// The table as a JSON-stat 2.0 dataset, in the form `bureauctl disclosure` writes and reads: totals `_T`, hidden
    /// figures null with the status `s`, merged classes with their members in `extension.merged`.
    package func jsonStat(_ text: TableText) -> [UInt8] { node(text).bytes }

    /// Tables with their words as one JSON-stat 2.0 collection, in the form that a ledger reads back.
    package static func jsonStat(collection tables: [(table: PublishedTable, text: TableText)]) -> [UInt8] {
        let items = JSONNode.array(tables.map { $0.table.node($0.text) })
        return JSONNode.object([
            ("version", .string("2.0")), ("class", .string("collection")), ("link", .object([("item", items)])),
        ]).bytes
    }

    private func node(_ text: TableText) -> JSONNode {
        let hidden = figures.indices.filter { figures[$0] == nil }
        var extra: [(String, JSONNode)] = [("population", .string(population.name))]
        if !population.parts.isEmpty { extra.append(("parts", .array(population.parts.map { .string($0) }))) }
        if let unit = population.unit { extra.append(("unit", .string(unit))) }
        if !structuralZeros.isEmpty {
            let zeros = structuralZeros.map { zero in
                JSONNode.object(zero.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            }
            extra.append(("structuralZeros", .array(zeros)))
        }
        if isPerturbed { extra.append(("method", .string(JSONStatDataset.cellKey))) }
        var members: [(String, JSONNode)] = [
            ("version", .string("2.0")), ("class", .string("dataset")), ("label", .string(text.title)),
            ("source", .string(text.source)), ("extension", .object(extra)),
            ("id", .array(dimensions.map { .string($0.id) })),
            ("size", .array(dimensions.map { .number($0.classes.count + 1) })),
            ("dimension", .object(dimensions.map { ($0.id, Self.describe($0, text)) })),
            ("value", .array(figures.map { $0.map { .number($0) } ?? .null })),
        ]
        if !hidden.isEmpty { members.append(("status", .object(hidden.map { (String($0), .string("s")) }))) }
        return JSONNode.object(members)
    }

    private static func describe(_ dimension: Dimension, _ text: TableText) -> JSONNode {
        let parts = dimension.classes.map { Optional($0) } + [nil]
        let codes = parts.map { $0?.code ?? DimensionClass.total }
        let category = JSONNode.object([
            ("index", .array(codes.map { .string($0) })),
            ("label", .object(zip(codes, parts).map { ($0, .string(text.label($1, of: dimension.id))) })),
        ])
        var members: [(String, JSONNode)] = [
            ("label", .string(text.name(of: dimension.id))), ("category", category),
        ]
        let merged = dimension.classes.filter { $0.members != [$0.code] }
        if !merged.isEmpty {
            let lists = JSONNode.object(merged.map { ($0.code, .array($0.members.map { .string($0) })) })
            members.append(("extension", .object([("merged", lists)])))
        }
        return .object(members)
    }
}
