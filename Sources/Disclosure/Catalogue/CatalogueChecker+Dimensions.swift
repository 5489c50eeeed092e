extension CatalogueChecker {
    /// The dimension with its codes; nil, with a fault, where it does not fit the code lists.
    mutating func resolve(_ dimension: ReportDimension, named name: String, at field: String) -> ResolvedDimension? {
        if definition.units[dimension.unit] == nil {
            fault(
                "\(field).unit",
                "the unit \(dimension.unit) is not declared. Write one of "
                    + "\(DefinitionReader.list(definition.units.keys)), or add it to `units`."
            )
        }
        let before = report.faults.count
        checkLadder(dimension, at: field)
        guard let source = dimension.source else { return told(dimension, named: name, at: field) }
        guard let list = codes[source] else {
            fault("\(field).from", Self.unknownDimension(source, codes))
            return nil
        }
        var known = list.codes
        let missing = dimension.missing?.codes[0]
        if let missing, !known.contains(missing) { known.append(missing) }
        guard !known.isEmpty else {
            fault("\(field).from", "the list of \(source) has no codes. Configure them, or leave the dimension out.")
            return nil
        }
        let written = dimension.classes ?? known.map { ReportClass(codes: [$0]) }
        let classes = partition(written, of: source, known: known, at: "\(field).classes")
        let ladder = (dimension.ladder ?? []).enumerated().map { place, grouping in
            partition(grouping, of: source, known: known, at: "\(field).ladder[\(place)]")
        }
        checkSteps(ladder, over: classes, at: "\(field).ladder")
        guard report.faults.count == before else { return nil }
        var labels = list.labels
        for (place, code) in known.enumerated() where labels[code] == nil && code == missing {
            labels[known[place]] = dimension.missing?.label
        }
        for (part, label) in ([classes] + ladder).flatMap(\.self) { labels[part.code] = label ?? labels[part.code] }
        var places: [String: Int] = [:]
        for (place, part) in classes.enumerated() { for code in part.part.members { places[code] = place } }
        return ResolvedDimension(
            table: TableDimension(
                id: source,
                classes: classes.map(\.part),
                ladder: dimension.ladder == nil ? nil : ladder.map { $0.map(\.part) }
            ),
            source: source,
            unit: dimension.unit,
            places: places,
            missing: missing.flatMap { places[$0] },
            conditions: [],
            label: dimension.label,
            labels: labels
        )
    }

    /// Whether there is a ladder where the method needs one, and none elsewhere.
    private mutating func checkLadder(_ dimension: ReportDimension, at field: String) {
        if method == .merge {
            if dimension.ladder == nil {
                fault("\(field).ladder", "is missing: a release by merging needs groupings, finest first. Add them.")
            }
        } else if dimension.ladder != nil {
            fault("\(field).ladder", "nothing is merged in this kind of report. Remove the ladder, or merge.")
        }
    }

    /// Classes that a dimension of the record does not have, told by conditions.
    private mutating func told(_ dimension: ReportDimension, named name: String, at field: String)
        -> ResolvedDimension?
    {
        let classes = dimension.classes ?? []
        if isRelease {
            fault(
                field,
                "in a release, classes told by `where` would overlap with others unseen. Use dimensions of the record."
            )
        }
        if codes[name] != nil { fault(field, "the record has a dimension \(name). Name this one differently.") }
        if dimension.unit != ReportDefinition.cases {
            fault("\(field).unit", "classes told by `where` count \(ReportDefinition.cases). Write that.")
        }
        if dimension.missing != nil { fault("\(field).missing", "has no meaning beside `where`. Remove it.") }
        checkClassConditions(classes, at: "\(field).classes")
        let names = classes.compactMap(\.code)
        guard Set(names).count == names.count, !names.contains(DimensionClass.total) else {
            fault("\(field).classes", "a code stands twice, or is that of a total. Name each class differently.")
            return nil
        }
        return ResolvedDimension(
            table: TableDimension(id: name, codes: names),
            source: nil,
            unit: dimension.unit,
            places: [:],
            missing: nil,
            conditions: classes.map(\.conditions),
            label: dimension.label,
            labels: Dictionary(zip(names, classes.compactMap(\.label)), uniquingKeysWith: { first, _ in first })
        )
    }

    /// The classes of a grouping with their members; every code of the list must stand in exactly one.
    private mutating func partition(
        _ groups: [ReportClass],
        of source: String,
        known: [String],
        at field: String
    ) -> [(part: DimensionClass, label: Wording?)] {
        var seen: Set<String> = []
        var members = [[String]](repeating: [], count: groups.count)
        var rest: Int?
        for (place, group) in groups.enumerated() {
            for name in group.codes {
                if name == ReportDimension.rest {
                    if rest != nil { fault(field, "`*` stands twice. Leave one.") }
                    rest = place
                } else if let code = code(name, of: source, known: known, at: "\(field)[\(place)]") {
                    if !seen.insert(code).inserted {
                        fault("\(field)[\(place)]", "the code \(code) stands in two groups. Leave it in one.")
                    }
                    members[place].append(code)
                }
            }
            if group.code != nil, isRelease {
                fault(
                    "\(field)[\(place)].code",
                    "a release names classes by their members, alike in all tables. Remove the code."
                )
            }
        }
        let left = known.filter { !seen.contains($0) }
        if let rest {
            members[rest] += left
        } else if !left.isEmpty {
            fault(field, "leaves out \(DefinitionReader.list(left)). Add them to a group, or `*` to one.")
        }
        let classes = zip(groups, members).filter { !$0.1.isEmpty }.map { group, members in
            let code = group.code.map { DimensionClass(code: $0, members: members) }
            return (part: code ?? DimensionClass(members: members), label: group.label)
        }
        if Set(classes.map(\.part.code)).count < classes.count {
            fault(field, "two groups have the same code. Name each differently.")
        }
        return classes
    }

    /// No step may have more groups than the one before, or divide a class.
    private mutating func checkSteps(
        _ ladder: [[(part: DimensionClass, label: Wording?)]],
        over classes: [(part: DimensionClass, label: Wording?)],
        at field: String
    ) {
        for (place, grouping) in ladder.enumerated() {
            for one in classes {
                let isWhole = grouping.contains { Set(one.part.members).isSubset(of: $0.part.members) }
                if !isWhole {
                    fault("\(field)[\(place)]", "divides the class \(one.part.code). Keep its codes in one group.")
                }
            }
            if place > 0, grouping.count > ladder[place - 1].count {
                fault("\(field)[\(place)]", "has more groups than the step before. Put the finest first.")
            }
        }
    }
}
