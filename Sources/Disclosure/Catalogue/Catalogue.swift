/// All reports of a bureau, checked each alone and against each other.
package struct Catalogue: Sendable {
    /// In the order of their names.
    package let reports: [ReportDefinition]

    /// Reads and checks the files of the folder of reports, by their names.
    ///
    /// `codes`: for each dimension of the statistical record its code list. Throws `faultyCatalogue` with every fault of
    /// every file; a catalogue with a fault is not used at all.
    package init(
        files: [String: [UInt8]],
        codes: [String: DimensionCodes],
        parameters: [String: String] = [:]
    ) throws(DisclosureError) {
        var reports: [ReportDefinition] = []
        var faults: [CatalogueFault] = []
        for (file, bytes) in files.sorted(by: { $0.key < $1.key }) {
            do {
                let report = try ReportDefinition(reading: bytes, file: file)
                faults += report.faults(
                    against: codes,
                    parameters: parameters.filter { report.parameters[$0.key] != nil }
                )
                reports.append(report)
            } catch {
                let found = (error.cause as? CatalogueFaults)?.faults
                faults += found ?? [CatalogueFault(file: file, field: "", message: error.message)]
            }
        }
        if faults.isEmpty { faults = Self.conflicts(reports) }
        guard faults.isEmpty else { throw .catalogue(faults) }
        self.reports = reports
    }

    package subscript(id: String) -> ReportDefinition? { reports.first { $0.id == id } }

    /// What two releases of the same years may not do together.
    private static func conflicts(_ reports: [ReportDefinition]) -> [CatalogueFault] {
        var faults: [CatalogueFault] = []
        for (place, report) in reports.enumerated() {
            for other in reports[..<place] {
                for version in report.versions {
                    for another in other.versions
                    where version.from <= another.to ?? Int.max && another.from <= version.to ?? Int.max {
                        for message in conflict(report, version, other, another) {
                            faults.append(
                                CatalogueFault(file: "\(report.id).json", field: "versions", message: message)
                            )
                        }
                    }
                }
            }
        }
        return faults
    }

    private static func conflict(
        _ report: ReportDefinition,
        _ version: ReportVersion,
        _ other: ReportDefinition,
        _ another: ReportVersion
    ) -> [String] {
        guard case .release(let method) = report.kind, case .release(let otherMethod) = other.kind else { return [] }
        var messages: [String] = []
        for dimension in version.dimensions.values.sorted(by: { $0.source ?? "" < $1.source ?? "" }) {
            for same in another.dimensions.values
            where same.source == dimension.source && same.unit != dimension.unit {
                messages.append(
                    "\(dimension.source ?? "") is counted in \(dimension.unit), in \(other.id) in \(same.unit): marks "
                        + "minus cases tells who has two. Use one unit in all releases."
                )
            }
        }
        for basis in ReportPopulation.Basis.allCases {
            let own = version.populations.values.filter { $0.basis == basis }
            let others = another.populations.values.filter { $0.basis == basis }
            guard !own.isEmpty, !others.isEmpty else { continue }
            if (method == .cellKey) != (otherMethod == .cellKey) {
                messages.append(
                    "cases \(basis.rawValue) are released by cell key here or in \(other.id), and exactly in the other. "
                        + "Use one of them for a population."
                )
            }
            let cut = Set(own.flatMap(\.conditions).flatMap(\.dimensions)).intersection(another.counted(of: basis))
                .union(Set(others.flatMap(\.conditions).flatMap(\.dimensions)).intersection(version.counted(of: basis)))
            for dimension in cut.sorted() {
                messages.append(
                    "\(dimension) cuts a population in one of this and \(other.id), and is counted in the other. Make "
                        + "it a dimension in both."
                )
            }
            let filters = Set((own + others).map(\.conditions).filter { !$0.isEmpty })
            if filters.count > 1 {
                messages.append("cases \(basis.rawValue) are cut otherwise in \(other.id). Cut them alike in both.")
            }
        }
        return messages
    }
}
