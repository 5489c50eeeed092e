extension DefinitionReader {
    mutating func dimension(_ item: JSONNode, at field: String) -> ReportDimension {
        let node = object(
            item,
            at: field,
            needs: ["label", "unit"],
            may: ["from", "classes", "missing", "ladder"]
        )
        var classes: [ReportClass]?
        if let list = node["classes"] {
            classes = []
            for (place, item) in items(list, at: "\(field).classes").enumerated() {
                classes?.append(countedClass(item, at: "\(field).classes[\(place)]"))
            }
        }
        var missing: ReportClass?
        if let item = node["missing"] {
            let value = object(item, at: "\(field).missing", needs: ["code"], may: ["label"])
            let code = text(value["code"], at: "\(field).missing.code")
            missing = ReportClass(
                codes: [code],
                label: value["label"].map { words($0, at: "\(field).missing.label") }
            )
        }
        var ladder: [[ReportClass]]?
        if let list = node["ladder"] {
            ladder = []
            for (place, item) in items(list, at: "\(field).ladder").enumerated() {
                var groups: [ReportClass] = []
                for (number, group) in items(item, at: "\(field).ladder[\(place)]").enumerated() {
                    groups.append(ladderGroup(group, at: "\(field).ladder[\(place)][\(number)]"))
                }
                ladder?.append(groups)
            }
        }
        let source = node["from"].map { text($0, at: "\(field).from") }
        let isTold = classes?.contains { !$0.conditions.isEmpty } ?? false
        if source == nil, !isTold {
            fault(
                "\(field).from",
                "is missing. Name the dimension of the statistical record, or tell classes by `where`."
            )
        }
        if source != nil, isTold {
            fault("\(field).from", "classes told by `where` have no dimension of the record. Remove one of them.")
        }
        return ReportDimension(
            source: source,
            label: words(node["label"], at: "\(field).label"),
            unit: text(node["unit"], at: "\(field).unit"),
            classes: classes,
            missing: missing,
            ladder: ladder
        )
    }

    private mutating func countedClass(_ item: JSONNode, at field: String) -> ReportClass {
        let node = object(item, at: field, needs: ["label"], may: ["code", "codes", "where"])
        let code = node["code"].map { text($0, at: "\(field).code") }
        if (node["codes"] == nil) == (node["where"] == nil) {
            fault(field, "needs either `codes` or `where`. Write one of them.")
        }
        if node["where"] != nil, code == nil { fault("\(field).code", "is missing. Name the class.") }
        return ReportClass(
            code: code,
            codes: node["codes"].map { texts($0, at: "\(field).codes") } ?? [],
            label: words(node["label"], at: "\(field).label"),
            conditions: node["where"].map { conditionList($0, at: "\(field).where") } ?? []
        )
    }

    /// A group of a ladder: its codes, or `{"codes": […], "label": …}`.
    private mutating func ladderGroup(_ item: JSONNode, at field: String) -> ReportClass {
        guard item.items == nil else { return ReportClass(codes: texts(item, at: field)) }
        let node = object(item, at: field, needs: ["codes", "label"])
        return ReportClass(
            codes: texts(node["codes"], at: "\(field).codes"),
            label: words(node["label"], at: "\(field).label")
        )
    }

    mutating func table(_ item: JSONNode, at field: String) -> ReportTable {
        let node = object(
            item,
            at: field,
            needs: ["id", "title", "population", "dimensions"],
            may: ["percentages", "grids", "when"]
        )
        var dimensions: [String] = []
        for (place, item) in items(node["dimensions"], at: "\(field).dimensions", mayBeEmpty: true).enumerated() {
            dimensions.append(text(item, at: "\(field).dimensions[\(place)]"))
        }
        var grids: [[Int]]?
        if let list = node["grids"] {
            grids = []
            for (place, item) in items(list, at: "\(field).grids").enumerated() {
                var grid: [Int] = []
                for (axis, size) in items(item, at: "\(field).grids[\(place)]").enumerated() {
                    grid.append(integer(size, at: "\(field).grids[\(place)][\(axis)]", in: 1...10_000))
                }
                grids?.append(grid)
            }
        }
        var when: [SizeCondition] = []
        for (place, item) in items(node["when"], at: "\(field).when", mayBeEmpty: true).enumerated() {
            let place = "\(field).when[\(place)]"
            let value = object(item, at: place, needs: ["population"], may: ["atLeast", "below"])
            if value["atLeast"] == nil, value["below"] == nil { fault(place, "needs `atLeast` or `below`. Add one.") }
            when.append(
                SizeCondition(
                    population: text(value["population"], at: "\(place).population"),
                    atLeast: value["atLeast"].map { integer($0, at: "\(place).atLeast", in: 1...1_000_000) },
                    below: value["below"].map { integer($0, at: "\(place).below", in: 1...1_000_000) }
                )
            )
        }
        return ReportTable(
            id: name(node["id"], at: "\(field).id"),
            title: words(node["title"], at: "\(field).title"),
            population: text(node["population"], at: "\(field).population"),
            dimensions: dimensions,
            percentages: node["percentages"].map { base in
                switch text(base, at: "\(field).percentages") {
                case "table": .table
                case "cases": .cases
                case let name: .dimension(name)
                }
            },
            grids: grids,
            when: when
        )
    }
}
