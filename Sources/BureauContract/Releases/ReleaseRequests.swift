package import CaseWorkflow

/// What a supervisor sends to have a release prepared.
package struct PrepareReleaseRequest: CheckedRequest, Equatable {
    /// The identifier of a report's definition.
    package var report: String
    /// A calendar year that has ended.
    package var year: Int
    /// The release that the new one replaces, and why.
    package var revises: ReleaseRevision?
    /// For an exact return: that its recipient keeps it secret by law, so that it does not count as published.
    package var secret: Bool?

    package init(report: String, year: Int, revises: ReleaseRevision? = nil, secret: Bool? = nil) {
        self.report = report
        self.year = year
        self.revises = revises
        self.secret = secret
    }

    package static let maximumReport = 100
    /// The years that can be asked for; which of them have a report is for the definition to say.
    package static let years = 2000...2999

    /// Names a text that is empty or too long, and numbers out of range.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(report, "report", limit: Self.maximumReport)
        check.range(year, "year", Self.years)
        check.range(revises?.number, "revises.number", 1...1_000_000)
        check.optional(revises?.reason, "revises.reason", limit: Limits.reasons)
        return check.faults
    }
}

/// What a supervisor sends to have a certificate made that the bureau signs itself.
package struct MakeCertificateRequest: CheckedRequest, Equatable {
    /// For how long it holds.
    package var days: Int

    package init(days: Int) {
        self.days = days
    }

    /// From a day to twenty years.
    package static let dayRange = 1...7305

    /// Names a number of days out of range.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.range(days, "days", Self.dayRange)
        return check.faults
    }
}

/// What a supervisor sends to have an authority's certificate taken over.
package struct AdoptCertificateRequest: CheckedRequest, Equatable {
    package static let maximumPEM = 65_536

    /// A certificate in PEM form, for the key of the bureau's last request.
    package var pem: String

    package init(pem: String) {
        self.pem = pem
    }

    /// Names a text that is empty or too long.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(pem, "pem", limit: Self.maximumPEM)
        return check.faults
    }
}
