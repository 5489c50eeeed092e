package import Disclosure

/// What a bureau has fixed about its releases before any period begins.
package struct ReleaseSettings: Sendable {
    /// The definitions of reports, by their file names.
    package var reports: [String: [UInt8]]
    /// The codes chosen for the parameters of reports, such as the municipality.
    package var parameters: [String: String]
    /// The municipalities that reports can name beside those of the parameters; all others count together.
    ///
    /// Fixed and not read from the cases: a list of where cases come from would itself tell on a single case.
    package var municipalities: [String]
    /// Changes that move the series of all reports, such as a new web form.
    package var breaks: [SeriesBreak]
    /// The smallest figure that is published.
    package var threshold: Int
    /// Over how many values at least a hidden figure ranges.
    package var width: Int
    /// Who publishes, as releases name it.
    package var publisher: String
    /// How to ask about a release, as its page says.
    package var contact: String
    /// The address under which the releases are found, for the catalogue that data portals read; "" where there is none.
    package var address: String
    /// Whom data portals name as the contact; "" where nobody is named.
    package var email: String
    /// The table of noise of the cell-key method; nothing where no report uses it.
    package var perturbation: [UInt8]?
    /// For how many seconds protection may be sought.
    package var seconds: Int
    /// For how many calendar years after the one it belongs to a statistical record is kept.
    package var retentionYears: Int
    /// Writes the report for people, in both languages; a higher floor draws it.
    package var page: (@Sendable (ReleaseContents) throws -> [UInt8])?

    package init(
        reports: [String: [UInt8]] = [:],
        parameters: [String: String] = [:],
        municipalities: [String] = [],
        breaks: [SeriesBreak] = [],
        threshold: Int = 5,
        width: Int = 5,
        publisher: String = "",
        contact: String = "",
        address: String = "",
        email: String = "",
        perturbation: [UInt8]? = nil,
        seconds: Int = 120,
        retentionYears: Int = 10,
        page: (@Sendable (ReleaseContents) throws -> [UInt8])? = nil
    ) {
        self.reports = reports
        self.parameters = parameters
        self.municipalities = municipalities
        self.breaks = breaks
        self.threshold = threshold
        self.width = width
        self.publisher = publisher
        self.contact = contact
        self.address = address
        self.email = email
        self.perturbation = perturbation
        self.seconds = seconds
        self.retentionYears = retentionYears
        self.page = page
    }
}
