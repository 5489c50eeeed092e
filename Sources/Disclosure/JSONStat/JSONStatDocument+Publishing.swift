extension JSONStatDocument {
    /// The text of a release: this text with the counts replaced, and everything else carried over.
    ///
    /// `release` holds one table for each dataset, in the same order.
    package func publishing(_ release: ProtectedRelease) -> [UInt8] {
        replacing(datasets: zip(datasets, release.tables).map { Self.publish($1, in: $0) })
    }

    private static func publish(_ table: PublishedTable, in dataset: JSONNode) -> JSONNode {
        var dataset = dataset
        dataset["size"] = .array(table.dimensions.map { .number($0.classes.count + 1) })
        var descriptions = dataset["dimension"] ?? .object([])
        for dimension in table.dimensions {
            descriptions[dimension.id] = describe(dimension, in: descriptions[dimension.id] ?? .object([]))
        }
        dataset["dimension"] = descriptions
        dataset["value"] = .array(table.figures.map { $0.map { .number($0) } ?? .null })
        let hidden = table.figures.indices.filter { table.figures[$0] == nil }
        if table.isPerturbed {
            if dataset["extension"]?.members == nil { dataset["extension"] = .object([]) }
            dataset["extension"]?["method"] = .string(JSONStatDataset.cellKey)
        }
        let zeros = table.structuralZeros.map { zero in
            JSONNode.object(zero.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
        }
        if zeros.count != dataset["extension"]?["structuralZeros"]?.items?.count ?? 0 {
            // Declared by another table of the same people; whoever reads this one alone must know.
            if dataset["extension"]?.members == nil { dataset["extension"] = .object([]) }
            dataset["extension"]?["structuralZeros"] = .array(zeros)
        }
        dataset["status"] = hidden.isEmpty ? nil : .object(hidden.map { (String($0), .string("s")) })
        return dataset
    }

    private static func describe(_ dimension: PublishedTable.Dimension, in node: JSONNode) -> JSONNode {
        var node = node
        var category = node["category"] ?? .object([])
        let labels = category["label"]
        func label(_ code: String) -> String { labels?[code]?.text ?? code }
        category["index"] = .array((dimension.classes.map(\.code) + [DimensionClass.total]).map { .string($0) })
        category["label"] = .object(
            dimension.classes.map { part in
                let text = labels?[part.code]?.text ?? part.members.map(label).joined(separator: " + ")
                return (part.code, .string(text))
            } + [(DimensionClass.total, .string("Totalt"))]
        )
        node["category"] = category
        let merged = dimension.classes.filter { $0.members != [$0.code] }
        var extra = node["extension"]
        if merged.isEmpty {
            extra?["merged"] = nil
        } else {
            if extra?.members == nil { extra = .object([]) }
            extra?["merged"] = .object(merged.map { ($0.code, .array($0.members.map { .string($0) })) })
        }
        if let extra { node["extension"] = extra }
        return node
    }
}
