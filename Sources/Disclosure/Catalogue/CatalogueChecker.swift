/// Holds a definition against the code lists: what it names must exist, and what it groups must be whole.
struct CatalogueChecker {
    let definition: ReportDefinition
    let codes: [String: DimensionCodes]
    let parameters: [String: String]
    private(set) var report: DefinitionReader
    /// For each version its dimensions, as far as they have no fault.
    private(set) var dimensions: [[String: ResolvedDimension]] = []

    /// Where a parameter has no value yet, the first code of its list stands in for it.
    init(_ definition: ReportDefinition, codes: [String: DimensionCodes], parameters: [String: String] = [:]) {
        self.definition = definition
        self.codes = codes
        report = DefinitionReader(file: "\(definition.id).json")
        var values: [String: String] = [:]
        for (name, parameter) in definition.parameters.sorted(by: { $0.key < $1.key }) {
            guard let list = codes[parameter.list] else {
                report.fault("parameters.\(name).list", Self.unknownDimension(parameter.list, codes))
                continue
            }
            if let value = parameters[name], !list.codes.contains(value) {
                report.fault(
                    "parameters.\(name)",
                    "the value chosen, \(value), is not in the list of \(parameter.list). Choose one of "
                        + "\(DefinitionReader.list(list.codes))."
                )
            }
            values[name] = parameters[name] ?? list.codes.first
        }
        self.parameters = values
        for (place, version) in definition.versions.enumerated() { check(version, at: "versions[\(place)]") }
    }

    var isRelease: Bool { if case .release = definition.kind { true } else { false } }

    var method: ProtectionMethod? { if case .release(let method) = definition.kind { method } else { nil } }

    mutating func fault(_ field: String, _ message: String) { report.fault(field, message) }

    static func unknownDimension(_ name: String, _ codes: [String: DimensionCodes]) -> String {
        "the statistical record has no dimension \(name). Name one of \(DefinitionReader.list(codes.keys))."
    }

    private mutating func check(_ version: ReportVersion, at field: String) {
        var resolved: [String: ResolvedDimension] = [:]
        for (name, dimension) in version.dimensions.sorted(by: { $0.key < $1.key }) {
            resolved[name] = resolve(dimension, named: name, at: "\(field).dimensions.\(name)")
        }
        dimensions.append(resolved)
        for (name, population) in version.populations.sorted(by: { $0.key < $1.key }) {
            check(population.conditions, at: "\(field).populations.\(name).where")
        }
        for (place, zero) in version.structuralZeros.enumerated() {
            for (name, code) in zero.sorted(by: { $0.key < $1.key }) {
                check([code], of: name, at: "\(field).structuralZeros[\(place)].\(name)")
            }
        }
        checkTables(version, resolved, at: field)
        if isRelease { checkRelease(version, at: field) }
    }

    private mutating func check(_ conditions: [ReportCondition], at field: String) {
        for (place, condition) in conditions.enumerated() {
            let field = "\(field)[\(place)]"
            switch condition {
            case .isIn(let name, let codes): check(codes, of: name, at: "\(field).in")
            case .isNotIn(let name, let codes): check(codes, of: name, at: "\(field).notIn")
            case .anyOf(let lists):
                for (number, list) in lists.enumerated() { check(list, at: "\(field).anyOf[\(number)]") }
            }
        }
    }

    private mutating func check(_ names: [String], of dimension: String, at field: String) {
        guard let list = codes[dimension] else { return fault(field, Self.unknownDimension(dimension, codes)) }
        for name in names { _ = code(name, of: dimension, known: list.codes, at: field) }
    }

    /// A code with its parameter exchanged for its value; nil, with a fault, where the list does not have it.
    mutating func code(_ name: String, of dimension: String, known: [String], at field: String) -> String? {
        guard name.hasPrefix("$") else {
            if known.contains(name) { return name }
            fault(
                field,
                "the code \(name) is not in the list of \(dimension). Correct it to one of "
                    + "\(DefinitionReader.list(known)), or add it to the list."
            )
            return nil
        }
        let parameter = String(name.dropFirst())
        guard let declared = definition.parameters[parameter] else {
            fault(field, "the parameter \(parameter) is not declared. Add it to `parameters`.")
            return nil
        }
        let value = parameters[parameter]
        guard declared.list == dimension || value.map(known.contains) ?? true else {
            fault(field, "the parameter \(parameter) is a code of \(declared.list), not of \(dimension). Name another.")
            return nil
        }
        return value
    }

    mutating func checkClassConditions(_ classes: [ReportClass], at field: String) {
        for (place, one) in classes.enumerated() {
            if one.conditions.isEmpty {
                fault("\(field)[\(place)]", "needs `where` like the classes beside it. Add it.")
            }
            check(one.conditions, at: "\(field)[\(place)].where")
        }
    }
}

extension ReportDefinition {
    /// What is wrong with what the definition names: codes, groups, units, tables; empty where nothing is.
    ///
    /// `codes`: for each dimension of the statistical record its code list. `parameters`: the values a bureau chose, as
    /// far as it has.
    package func faults(against codes: [String: DimensionCodes], parameters: [String: String] = [:]) -> [CatalogueFault]
    {
        CatalogueChecker(self, codes: codes, parameters: parameters).report.faults
    }
}
