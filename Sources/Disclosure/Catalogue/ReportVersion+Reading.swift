extension DefinitionReader {
    mutating func version(_ item: JSONNode, at field: String) -> ReportVersion {
        let node = object(
            item,
            at: field,
            needs: ["from", "populations", "dimensions", "tables"],
            may: ["to", "structuralZeros", "definitions"]
        )
        let from = integer(node["from"], at: "\(field).from", in: 1900...9999)
        let to = node["to"].map { integer($0, at: "\(field).to", in: 1900...9999) }
        if let to, to < from { fault("\(field).to", "lies before `from`. Correct one of them.") }
        var populations: [String: ReportPopulation] = [:]
        for member in members(node["populations"], at: "\(field).populations") {
            populations[member.name] = population(member.value, at: "\(field).populations.\(member.name)")
        }
        var dimensions: [String: ReportDimension] = [:]
        for member in members(node["dimensions"], at: "\(field).dimensions") {
            dimensions[member.name] = dimension(member.value, at: "\(field).dimensions.\(member.name)")
        }
        var tables: [ReportTable] = []
        for (place, item) in items(node["tables"], at: "\(field).tables").enumerated() {
            tables.append(table(item, at: "\(field).tables[\(place)]"))
        }
        var terms: [ReportTerm] = []
        for (place, item) in items(node["definitions"], at: "\(field).definitions", mayBeEmpty: true).enumerated() {
            let place = "\(field).definitions[\(place)]"
            let value = object(item, at: place, needs: ["term", "meaning"])
            terms.append(
                ReportTerm(
                    term: words(value["term"], at: "\(place).term"),
                    meaning: words(value["meaning"], at: "\(place).meaning")
                )
            )
        }
        var source = item
        source["definitions"] = nil
        return ReportVersion(
            from: from,
            to: to,
            populations: populations,
            dimensions: dimensions,
            structuralZeros: structuralZeros(node["structuralZeros"], at: "\(field).structuralZeros"),
            tables: tables,
            definitions: terms,
            source: source.bytes
        )
    }

    private mutating func population(_ item: JSONNode, at field: String) -> ReportPopulation {
        let node = object(item, at: field, needs: ["basis", "label"], may: ["years", "where"])
        let name = text(node["basis"], at: "\(field).basis")
        let basis = ReportPopulation.Basis(rawValue: name)
        if basis == nil, !name.isEmpty { fault("\(field).basis", "is neither received nor closed. Write one of them.") }
        let years = node["years"].map { integer($0, at: "\(field).years", in: 1...20) } ?? 1
        let conditions = node["where"].map { conditionList($0, at: "\(field).where") } ?? []
        if years > 1, !conditions.isEmpty {
            fault("\(field).where", "a sum of years takes whole years. Remove `where` or `years`.")
        }
        return ReportPopulation(
            basis: basis ?? .received,
            label: words(node["label"], at: "\(field).label"),
            years: years,
            conditions: conditions
        )
    }

    mutating func conditionList(_ node: JSONNode, at field: String) -> [ReportCondition] {
        var conditions: [ReportCondition] = []
        for (place, item) in items(node, at: field).enumerated() {
            let place = "\(field)[\(place)]"
            if item["anyOf"] != nil {
                let value = object(item, at: place, needs: ["anyOf"])
                var lists: [[ReportCondition]] = []
                for (number, list) in items(value["anyOf"], at: "\(place).anyOf").enumerated() {
                    lists.append(conditionList(list, at: "\(place).anyOf[\(number)]"))
                }
                conditions.append(.anyOf(lists))
                continue
            }
            let value = object(item, at: place, needs: ["dimension"], may: ["in", "notIn"])
            let dimension = text(value["dimension"], at: "\(place).dimension")
            switch (value["in"], value["notIn"]) {
            case (let codes?, nil):
                conditions.append(.isIn(dimension: dimension, codes: texts(codes, at: "\(place).in")))
            case (nil, let codes?):
                conditions.append(.isNotIn(dimension: dimension, codes: texts(codes, at: "\(place).notIn")))
            default: fault(place, "needs either `in` or `notIn`, with codes. Write one of them.")
            }
        }
        return conditions
    }

    private mutating func structuralZeros(_ node: JSONNode?, at field: String) -> [[String: String]] {
        var zeros: [[String: String]] = []
        for (place, item) in items(node, at: field, mayBeEmpty: true).enumerated() {
            var products: [[String: String]] = [[:]]
            let place = "\(field)[\(place)]"
            for member in members(item, at: place) {
                let codes = texts(member.value, at: "\(place).\(member.name)")
                products = products.flatMap { zero in codes.map { zero.merging([member.name: $0]) { $1 } } }
            }
            if products == [[:]] { fault(place, "names no codes. Write {\"dimension\": [\"code\"], …}.") }
            zeros += products
        }
        return zeros
    }
}
