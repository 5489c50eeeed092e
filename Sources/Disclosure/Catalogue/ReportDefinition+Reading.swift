extension ReportDefinition {
    /// Reads a file of the catalogue.
    ///
    /// Checks its form alone; `faults(against:)` checks what it names. Throws `faultyCatalogue` with all faults of the
    /// form, or one of the JSON text, each with file, field and remedy.
    package init(reading bytes: [UInt8], file: String) throws(DisclosureError) {
        let root: JSONNode
        do {
            root = try JSONNode(reading: bytes)
        } catch {
            throw .catalogue([CatalogueFault(file: file, field: "", message: error.message)])
        }
        var reader = DefinitionReader(file: file)
        self = reader.report(root)
        guard reader.faults.isEmpty else { throw .catalogue(reader.faults) }
    }
}

extension DefinitionReader {
    mutating func report(_ root: JSONNode) -> ReportDefinition {
        let node = object(
            root,
            at: "",
            needs: ["id", "title", "about", "kind", "units", "versions"],
            may: ["method", "recipient", "parameters", "breaks"]
        )
        let id = name(node["id"], at: "id")
        if !id.isEmpty, "\(id).json" != file { fault("id", "differs from the name of the file. Name both alike.") }
        var units: [String: Wording] = [:]
        for member in members(node["units"], at: "units") {
            units[member.name] = words(member.value, at: "units.\(member.name)")
        }
        if node["units"] != nil, units[ReportDefinition.cases] == nil {
            fault("units", "the unit \(ReportDefinition.cases) is missing. Add it with its words.")
        }
        var parameters: [String: ReportParameter] = [:]
        for member in members(node["parameters"], at: "parameters") {
            let field = "parameters.\(member.name)"
            let value = object(member.value, at: field, needs: ["list", "label"])
            parameters[member.name] = ReportParameter(
                list: text(value["list"], at: "\(field).list"),
                label: words(value["label"], at: "\(field).label")
            )
        }
        var breaks: [SeriesBreak] = []
        for (place, item) in items(node["breaks"], at: "breaks", mayBeEmpty: true).enumerated() {
            let field = "breaks[\(place)]"
            let value = object(item, at: field, needs: ["year", "what"])
            breaks.append(
                SeriesBreak(
                    year: integer(value["year"], at: "\(field).year", in: 1900...9999),
                    what: words(value["what"], at: "\(field).what")
                )
            )
        }
        var versions: [ReportVersion] = []
        for (place, item) in items(node["versions"], at: "versions").enumerated() {
            versions.append(version(item, at: "versions[\(place)]"))
        }
        for (before, after) in zip(versions, versions.dropFirst()) where (before.to ?? Int.max) >= after.from {
            fault(
                "versions",
                "the version from \(after.from) begins before the one above it ends. Give that one a `to` before it."
            )
        }
        return ReportDefinition(
            id: id,
            title: words(node["title"], at: "title"),
            about: words(node["about"], at: "about"),
            kind: kind(node),
            parameters: parameters,
            units: units,
            breaks: breaks,
            versions: versions
        )
    }

    private mutating func kind(_ node: JSONNode) -> ReportDefinition.Kind {
        switch text(node["kind"], at: "kind") {
        case "release":
            if node["recipient"] != nil { fault("recipient", "a release is for everybody. Remove the recipient.") }
            let name = node["method"].map { text($0, at: "method") } ?? ProtectionMethod.merge.rawValue
            guard let method = ProtectionMethod(rawValue: name) else {
                fault("method", "is none of merge, suppress, cell-key. Write one of them.")
                return .release(.merge)
            }
            return .release(method)
        case "return":
            if node["method"] != nil { fault("method", "an exact return is not protected. Remove the method.") }
            if node["recipient"] == nil { fault("recipient", "is missing. Name who gets the exact return.") }
            return .exactReturn(recipient: words(node["recipient"], at: "recipient"))
        case "": break
        default: fault("kind", "is neither release nor return. Write one of them.")
        }
        return .release(.merge)
    }
}
