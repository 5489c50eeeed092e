package import CaseWorkflow

/// An exact return that was approved: for its recipient alone.
package struct ExactReturnRepresentation: Codable, Sendable, Equatable {
    /// 32 hexadecimal digits; the same as when it was prepared.
    package let id: String
    package let report: String
    package let title: ReleaseText
    package let year: Int
    package let recipient: ReleaseText
    /// Whether the recipient keeps it secret by law, so that it does not count as published.
    package let secret: Bool
    package let preparedBy: StaffID
    package let approvedBy: StaffID
    package let approvedAt: String
    /// Every file that can be fetched, the manifest and its signature last.
    package let files: [ReleaseFileRepresentation]

    package init(
        id: String,
        report: String,
        title: ReleaseText,
        year: Int,
        recipient: ReleaseText,
        secret: Bool,
        preparedBy: StaffID,
        approvedBy: StaffID,
        milliseconds: Int64,
        files: [ReleaseFileRepresentation]
    ) {
        self.id = id
        self.report = report
        self.title = title
        self.year = year
        self.recipient = recipient
        self.secret = secret
        self.preparedBy = preparedBy
        self.approvedBy = approvedBy
        approvedAt = Timestamp.text(milliseconds: milliseconds)
        self.files = files
    }
}

/// The exact returns that were approved, the newest first.
package struct ExactReturnsRepresentation: Codable, Sendable, Equatable {
    package let items: [ExactReturnRepresentation]

    package init(items: [ExactReturnRepresentation]) {
        self.items = items
    }
}
