package import Disclosure
import CaseWorkflow
import DiscriminationLaw

extension Office {
    /// The reports that the bureau has defined, checked as a whole.
    ///
    /// Refuses with `.releaseRefused` a folder with a faulty definition, every fault named with file and field.
    package func reports() throws(OfficeError) -> [ReportDefinition] {
        try catalogue(codes: Self.codes(municipalities: [])).reports
    }

    /// The same for supervisors, who choose one to prepare.
    package func reports(_ session: Session) throws -> [ReportDefinition] {
        try requireSupervisor(session)
        return try reports()
    }

    func catalogue(codes: [String: DimensionCodes]) throws(OfficeError) -> Catalogue {
        let settings = configuration.releases
        do {
            return try Catalogue(files: settings.reports, codes: codes, parameters: settings.parameters)
        } catch {
            throw OfficeError(.releaseRefused, error.message, cause: error)
        }
    }

    /// The code list of every dimension; the municipalities are those that cases or settings name, in the order of their
    /// names.
    static func codes(municipalities: Set<String>) -> [String: DimensionCodes] {
        var codes: [String: DimensionCodes] = [:]
        for dimension in StatisticalDimension.allCases {
            let known = dimension.codes ?? municipalities.sorted().map { ($0, BilingualText($0, $0)) }
            codes[dimension.rawValue] = DimensionCodes(
                known.map(\.code),
                labels: Dictionary(
                    known.map { ($0.code, Wording($0.label.swedish, $0.label.english)) },
                    uniquingKeysWith: { first, _ in first }
                )
            )
        }
        return codes
    }
}
