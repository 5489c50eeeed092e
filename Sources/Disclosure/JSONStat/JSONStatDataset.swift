/// What a JSON-stat dataset says, before it is known whether it holds exact counts or a release.
struct JSONStatDataset {
    struct Dimension {
        let id: String
        let codes: [String]
        let members: [String: [String]]
        let ladder: JSONNode?
    }

    let population: Population
    let dimensions: [Dimension]
    let structuralZeros: [[String: String]]
    let grids: [[Int]]?
    /// How the figures were protected, where the dataset says: `cell-key`, else exact.
    let isPerturbed: Bool
    /// One for each cell; nil where the value is null or left out.
    let values: [Int?]
    /// One for each cell; nil where it has no status.
    let statuses: [String?]

    /// The value of `extension.method` of a release with noise.
    static let cellKey = "cell-key"

    init(_ node: JSONNode) throws(DisclosureError) {
        func fault(_ message: String, _ swedish: String) -> DisclosureError {
            DisclosureError(.malformed, message, swedish)
        }
        guard let ids = node["id"]?.items?.map(\.text), let sizes = node["size"]?.items?.map(\.integer),
            ids.count == sizes.count, !ids.isEmpty
        else {
            throw fault(
                "A dataset needs id and size, of the same length and with one dimension at least.",
                "En datamängd behöver id och size, lika långa och med minst en dimension."
            )
        }
        var dimensions: [Dimension] = []
        for (id, size) in zip(ids, sizes) {
            guard let id, let size, (1...10_000).contains(size), let dimension = node["dimension"]?[id] else {
                throw fault(
                    "A dataset names a dimension that it does not describe, or one without codes.",
                    "En datamängd nämner en dimension som den inte beskriver, eller en utan koder."
                )
            }
            dimensions.append(try Self.dimension(id, size: size, dimension))
        }
        self.dimensions = dimensions
        let cells = dimensions.reduce(1) { $0 * $1.codes.count }
        guard cells <= 1_000_000 else {
            throw DisclosureError(
                .tooLarge,
                "A dataset has more than a million cells.",
                "En datamängd har över en miljon celler."
            )
        }
        values = try Self.cells(node["value"], count: cells, what: "value") { node throws(DisclosureError) -> Int? in
            if node == .null { return nil }
            guard let value = node.integer else {
                throw fault(
                    "A value is not a whole number: counts have no decimals.",
                    "Ett värde är inget heltal: antal har inga decimaler."
                )
            }
            return value
        }
        statuses = try Self.cells(node["status"] ?? .object([]), count: cells, what: "status") {
            node throws(DisclosureError) -> String? in
            if node == .null { return nil }
            guard let status = node.text else {
                throw fault(
                    "A status is not a text.",
                    "En status är ingen text."
                )
            }
            return status.isEmpty ? nil : status
        }
        let extra = node["extension"]
        population = try Self.population(extra)
        structuralZeros = try Self.structuralZeros(extra?["structuralZeros"])
        grids = try Self.grids(extra?["grids"])
        isPerturbed = extra?["method"]?.text == Self.cellKey
    }

    private static func dimension(_ id: String, size: Int, _ node: JSONNode) throws(DisclosureError) -> Dimension {
        let category = node["category"]
        var codes: [String] = []
        if let items = category?["index"]?.items {
            codes = items.compactMap(\.text)
        } else if let members = category?["index"]?.members {
            let places = members.map(\.value.integer)
            guard Set(places) == Set((0..<members.count).map { Optional($0) }) else {
                throw DisclosureError(
                    .malformed,
                    "The index of dimension \(id) does not number its codes from 0.",
                    "Indexet för dimensionen \(id) numrerar inte koderna från 0."
                )
            }
            codes = members.sorted { ($0.value.integer ?? 0) < ($1.value.integer ?? 0) }.map(\.name)
        } else if let members = category?["label"]?.members, members.count == 1 {
            codes = [members[0].name]
        }
        if let twice = Dictionary(grouping: codes, by: \.self).filter({ $1.count > 1 }).keys.min() {
            throw DisclosureError(
                .malformed,
                "Dimension \(id) names the code \(twice) twice, or in two spellings of the same letters.",
                "Dimensionen \(id) nämner koden \(twice) två gånger, eller i två stavningar av samma bokstäver."
            )
        }
        guard codes.count == size else {
            throw DisclosureError(
                .malformed,
                "Dimension \(id) has another number of codes than its size.",
                "Dimensionen \(id) har ett annat antal koder än sin size."
            )
        }
        var merged: [String: [String]] = [:]
        for member in node["extension"]?["merged"]?.members ?? [] {
            guard let members = member.value.items?.compactMap(\.text), !members.isEmpty,
                members.count == member.value.items?.count, codes.contains(member.name)
            else {
                throw DisclosureError(
                    .malformed,
                    "Dimension \(id) has a merged class that it does not list.",
                    "Dimensionen \(id) har en sammanslagen klass som den inte räknar upp."
                )
            }
            merged[member.name] = members
        }
        return Dimension(id: id, codes: codes, members: merged, ladder: node["extension"]?["ladder"])
    }

    private static func cells<Value>(
        _ node: JSONNode?,
        count: Int,
        what: String,
        _ read: (JSONNode) throws(DisclosureError) -> Value?
    ) throws(DisclosureError) -> [Value?] {
        var cells = [Value?](repeating: nil, count: count)
        if let items = node?.items {
            guard items.count == count else {
                throw DisclosureError(
                    .malformed,
                    "A dataset's \(what) has another length than its cells.",
                    "En datamängds \(what) har en annan längd än dess celler."
                )
            }
            for place in items.indices { cells[place] = try read(items[place]) }
        } else if let members = node?.members {
            for member in members {
                guard let place = Int(member.name), cells.indices.contains(place), String(place) == member.name else {
                    throw DisclosureError(
                        .malformed,
                        "A dataset's \(what) names a cell that it does not have.",
                        "En datamängds \(what) nämner en cell som den inte har."
                    )
                }
                cells[place] = try read(member.value)
            }
        } else if let node, node.text != nil {
            cells = [Value?](repeating: try read(node), count: count)
        } else {
            throw DisclosureError(
                .malformed,
                "A dataset has no \(what).",
                "En datamängd saknar \(what)."
            )
        }
        return cells
    }

    private static func population(_ extra: JSONNode?) throws(DisclosureError) -> Population {
        let name = extra?["population"]
        let parts = extra?["parts"]?.items?.map(\.text)
        let unit = extra?["unit"]
        guard name == nil || name?.text != nil, extra?["parts"] == nil || parts?.allSatisfy({ $0 != nil }) == true,
            unit == nil || unit?.text != nil
        else {
            throw DisclosureError(
                .malformed,
                "A dataset's population, parts and unit must be texts.",
                "En datamängds population, parts och unit ska vara texter."
            )
        }
        return Population(name?.text ?? "", parts: (parts ?? []).compactMap(\.self), unit: unit?.text)
    }

    private static func structuralZeros(_ node: JSONNode?) throws(DisclosureError) -> [[String: String]] {
        guard let node else { return [] }
        guard let items = node.items else {
            throw DisclosureError(
                .malformed,
                "structuralZeros is not a list.",
                "structuralZeros är ingen lista."
            )
        }
        var zeros: [[String: String]] = []
        for item in items {
            guard let members = item.members, members.allSatisfy({ $0.value.text != nil }) else {
                throw DisclosureError(
                    .malformed,
                    "A structural zero is not {dimension: code}.",
                    "En strukturell nolla är inte {dimension: kod}."
                )
            }
            zeros.append(Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value.text ?? "") }))
        }
        return zeros
    }

    private static func grids(_ node: JSONNode?) throws(DisclosureError) -> [[Int]]? {
        guard let node else { return nil }
        let grids = node.items?.map { $0.items?.map(\.integer) }
        guard let grids, grids.allSatisfy({ $0?.allSatisfy { $0 != nil } == true }) else {
            throw DisclosureError(
                .malformed,
                "grids is not a list of lists of places in the ladders.",
                "grids är ingen lista av listor med platser i stegarna."
            )
        }
        return grids.map { ($0 ?? []).compactMap(\.self) }
    }
}
