package import Disclosure

/// What a bureau has fixed about its releases before any period begins.
package struct ReleaseSettings: Sendable {
    /// The definitions of reports, by their file names.
    package var reports: [String: [UInt8]]
    /// The codes chosen for the parameters of reports, such as the municipality.
    package var parameters: [String: String]
    /// The smallest figure that is published.
    package var threshold: Int
    /// Over how many values at least a hidden figure ranges.
    package var width: Int
    /// Who publishes, as releases name it.
    package var publisher: String
    /// The table of noise of the cell-key method; nothing where no report uses it.
    package var perturbation: [UInt8]?
    /// For how many seconds protection may be sought.
    package var seconds: Int
    /// Writes the report for people, in one language; a higher floor draws it.
    package var page: (@Sendable (ReleaseContents, ReportLanguage) throws -> [UInt8])?

    package init(
        reports: [String: [UInt8]] = [:],
        parameters: [String: String] = [:],
        threshold: Int = 5,
        width: Int = 5,
        publisher: String = "",
        perturbation: [UInt8]? = nil,
        seconds: Int = 120,
        page: (@Sendable (ReleaseContents, ReportLanguage) throws -> [UInt8])? = nil
    ) {
        self.reports = reports
        self.parameters = parameters
        self.threshold = threshold
        self.width = width
        self.publisher = publisher
        self.perturbation = perturbation
        self.seconds = seconds
        self.page = page
    }
}

/// What a release says: the counted report, of which only names and words are used, and its published tables.
package struct ReleaseContents: Sendable {
    package let report: CompiledReport
    /// The tables as published, in the order of `report.tables`.
    package let tables: [PublishedTable]
    /// How each table was protected, in the same order.
    package let notes: [String]
    package let threshold: Int
    package let width: Int
    package let publisher: String
}
