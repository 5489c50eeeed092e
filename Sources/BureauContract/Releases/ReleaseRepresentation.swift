package import CaseWorkflow

/// A text in the two languages of every release.
package struct ReleaseText: Codable, Sendable, Hashable {
    package let sv: String
    package let en: String

    package init(sv: String, en: String) {
        self.sv = sv
        self.en = en
    }
}

/// A file of a release.
package struct ReleaseFileRepresentation: Codable, Sendable, Equatable {
    package let name: String
    package let mediaType: String
    /// Of its content, hexadecimal; nothing for the signature, which stands in no manifest.
    package let sha256: String?
    package let bytes: Int?

    package init(name: String, mediaType: String, sha256: String?, bytes: Int?) {
        self.name = name
        self.mediaType = mediaType
        self.sha256 = sha256
        self.bytes = bytes
    }
}

/// That a release takes the place of an earlier one, and why.
package struct ReleaseRevision: Codable, Sendable, Hashable {
    /// Of the earlier release.
    package let number: Int
    package let reason: String
    /// That no figure changes, and what was wrong is corrected in words; nothing where figures may change.
    package let inWords: Bool?

    package init(number: Int, reason: String, inWords: Bool? = nil) {
        self.number = number
        self.reason = reason
        self.inWords = inWords
    }
}

/// A published release.
package struct ReleaseRepresentation: Codable, Sendable, Equatable {
    package let number: Int
    /// The identifier of the report's definition.
    package let report: String
    package let title: ReleaseText
    /// The calendar year that is counted.
    package let year: Int
    /// `merge`, `suppress` or `cell-key`.
    package let method: String
    /// The Swedish day of publication.
    package let published: String
    /// SHA-256 of the manifest, hexadecimal.
    package let digest: String
    package let threshold: Int
    package let width: Int
    package let revises: ReleaseRevision?
    /// Every file that can be fetched, the manifest and its signature last.
    package let files: [ReleaseFileRepresentation]

    package init(
        number: Int,
        report: String,
        title: ReleaseText,
        year: Int,
        method: String,
        published: String,
        digest: String,
        threshold: Int,
        width: Int,
        revises: ReleaseRevision?,
        files: [ReleaseFileRepresentation]
    ) {
        self.number = number
        self.report = report
        self.title = title
        self.year = year
        self.method = method
        self.published = published
        self.digest = digest
        self.threshold = threshold
        self.width = width
        self.revises = revises
        self.files = files
    }
}

/// The published releases, the newest first.
package struct ReleasesRepresentation: Codable, Sendable, Equatable {
    package let items: [ReleaseRepresentation]

    package init(items: [ReleaseRepresentation]) {
        self.items = items
    }
}

/// A release that waits for an approval, as the approving supervisor sees it.
package struct PreparedReleaseRepresentation: Codable, Sendable, Equatable {
    /// 32 hexadecimal digits.
    package let id: String
    package let report: String
    package let title: ReleaseText
    package let year: Int
    /// `merge`, `suppress`, `cell-key`; `exact` for a return.
    package let method: String
    /// Who gets an exact return; nothing for a release.
    package let recipient: ReleaseText?
    /// Whether the recipient keeps an exact return secret, so that it does not count as published.
    package let secret: Bool
    package let preparedBy: StaffID
    package let preparedAt: String
    package let revises: ReleaseRevision?
    /// What each table kept of its ladder, and which were left out, one line each, in the language asked for.
    package let notes: [String]
    /// How many unpublished cells were attacked, release and ledger together; none of them gave way.
    package let attacked: Int
    package let files: [ReleaseFileRepresentation]

    package init(
        id: String,
        report: String,
        title: ReleaseText,
        year: Int,
        method: String,
        recipient: ReleaseText?,
        secret: Bool,
        preparedBy: StaffID,
        milliseconds: Int64,
        revises: ReleaseRevision?,
        notes: [String],
        attacked: Int,
        files: [ReleaseFileRepresentation]
    ) {
        self.id = id
        self.report = report
        self.title = title
        self.year = year
        self.method = method
        self.recipient = recipient
        self.secret = secret
        self.preparedBy = preparedBy
        preparedAt = Timestamp.text(milliseconds: milliseconds)
        self.revises = revises
        self.notes = notes
        self.attacked = attacked
        self.files = files
    }
}

/// The releases that wait for an approval.
package struct PreparedReleasesRepresentation: Codable, Sendable, Equatable {
    package let items: [PreparedReleaseRepresentation]

    package init(items: [PreparedReleaseRepresentation]) {
        self.items = items
    }
}

/// What became of an approval.
package struct ReleaseApprovalRepresentation: Codable, Sendable, Equatable {
    /// Nothing for an exact return, which is published to nobody.
    package let release: ReleaseRepresentation?

    package init(release: ReleaseRepresentation?) {
        self.release = release
    }
}
