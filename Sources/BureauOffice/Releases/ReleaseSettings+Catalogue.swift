import CaseWorkflow
package import Disclosure
import DiscriminationLaw

extension ReleaseSettings {
    /// The reports that the bureau has defined, checked as a whole.
    ///
    /// Refuses with `.releaseRefused` a folder with a faulty definition, every fault named with file, field and remedy, one
    /// a line; and numbers or a table of noise that protect nobody.
    package func catalogue() throws(OfficeError) -> Catalogue {
        do throws(DisclosureError) {
            _ = try DisclosureRules(threshold: threshold, width: width)
            if let perturbation { _ = try PerturbationTable(reading: perturbation) }
            let catalogue = try Catalogue(files: reports, codes: codes, parameters: parameters)
            let known = Set(catalogue.reports.flatMap(\.parameters.keys))
            if let name = parameters.keys.filter({ !known.contains($0) }).min() {
                let names = known.sorted().joined(separator: ", ")
                throw DisclosureError(
                    .faultyCatalogue,
                    "releases.parameters.\(name): no report has this parameter. The reports have: \(names).",
                    "releases.parameters.\(name): ingen rapport har den parametern. Rapporterna har: \(names)."
                )
            }
            for report in catalogue.reports {
                let longest = report.versions.flatMap(\.populations.values).map(\.years).max() ?? 1
                guard longest > retentionYears else { continue }
                throw DisclosureError(
                    .faultyCatalogue,
                    "releases.retentionYears is \(retentionYears), and the report \(report.id) counts \(longest) years together: "
                        + "it could never be made. Keep records longer, or change the report.",
                    "releases.retentionYears är \(retentionYears), och rapporten \(report.id) räknar \(longest) år tillsammans: "
                        + "den skulle aldrig kunna göras. Spara statistikposter längre, eller ändra rapporten."
                )
            }
            return catalogue
        } catch {
            throw OfficeError(error)
        }
    }

    /// The dimensions that a record keeps when it is cut down, because a table that was declared counts by them.
    var neededDimensions: Set<StatisticalDimension> {
        let reports = (try? catalogue().reports) ?? []
        return Set(reports.flatMap(\.countedDimensions).compactMap(StatisticalDimension.init(rawValue:)))
    }

    /// Whether some report is released by the cell-key method.
    var usesCellKey: Bool {
        (try? catalogue().reports)?.contains { $0.kind == .release(.cellKey) } ?? false
    }

    /// The code list of every dimension, the same whatever the cases say.
    var codes: [String: DimensionCodes] {
        var codes: [String: DimensionCodes] = [:]
        for dimension in StatisticalDimension.allCases {
            let known = dimension.codes ?? places
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

    /// A record in which every municipality that is not on the list is one of the others.
    func counted(_ record: ReportRecord) -> ReportRecord {
        var values = record.values
        for dimension in StatisticalDimension.allCases where dimension.codes == nil {
            values[dimension.rawValue] = values[dimension.rawValue].map { $0.map(place) }
        }
        return ReportRecord(values: values, received: record.received, closed: record.closed, key: record.key)
    }

    /// The municipalities in the order of their names, the others last.
    private var places: [(code: String, label: BilingualText)] {
        named.map { ($0, BilingualText($0, $0)) } + [(Self.otherPlace, Self.otherPlaceLabel)]
    }

    private var named: [String] { Set(municipalities).union(parameters.values).sorted() }

    /// The name on the list that a case means, whatever its case of letters and the spaces around it.
    private func place(_ text: String) -> String {
        let folded = Self.folded(text)
        return named.first { Self.folded($0) == folded } ?? Self.otherPlace
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static let otherPlace = "ANNAN"
    private static let otherPlaceLabel = BilingualText("annan kommun", "another municipality")
}
