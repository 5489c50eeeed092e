import Foundation
import Sealing

/// What is signed of a release: what it is, and the digest of every file.
package struct ReleaseManifest: Codable, Sendable, Equatable {
    /// A file of the release.
    package struct File: Codable, Sendable, Equatable {
        package let name: String
        /// SHA-256, hex.
        package let sha256: String
        package let bytes: Int
    }

    /// The form of the manifest.
    package let format: Int
    /// Counted from 1 for each bureau; 0 for an exact return, which no ledger numbers.
    package let number: Int
    /// The identifier of the report's definition.
    package let report: String
    /// In Swedish and English, by language code.
    package let title: [String: String]
    /// What the report is for, by language code.
    package let about: [String: String]
    /// For whom alone an exact return is, by language code; nothing for a release, which is for everybody.
    package let recipient: [String: String]?
    package let publisher: String
    /// The calendar year that is counted, or the last of several.
    package let year: Int
    /// The first calendar year that is counted in some table.
    package let firstYear: Int
    /// `merge`, `suppress` or `cell-key`; `exact` for a return.
    package let method: String
    package let threshold: Int
    package let width: Int
    /// The populations that are counted, by name.
    package let populations: [String]
    /// When it was prepared, in milliseconds since 1970: later reports of its years count the cases as they stood then.
    ///
    /// A correction in words has the moment of what it corrects.
    package let prepared: Int64
    /// The Swedish day of publication.
    package let published: String
    /// Whether somebody else approved it than the one who prepared it; nothing where it was not noted.
    ///
    /// One alone may where there is no other supervisor.
    package let approvedByAnother: Bool?
    /// The digest of the release before, hex; nothing for the first.
    package let previous: String?
    /// Where the release replaces another: its number, and why.
    package let revises: Revision?
    package let files: [File]

    /// Every file that can be fetched: those it lists, the manifest itself, and its signature.
    package var names: [String] { files.map(\.name) + [ReleaseFiles.manifest, ReleaseFiles.signature] }

    /// That a release takes the place of an earlier one.
    package struct Revision: Codable, Sendable, Equatable {
        package let number: Int
        package let reason: String
        /// Whether every figure stands as it was, and only words are corrected.
        package var isInWords: Bool { inWords ?? false }
        private let inWords: Bool?

        package init(number: Int, reason: String, isInWords: Bool = false) {
            self.number = number
            self.reason = reason
            inWords = isInWords ? true : nil
        }
    }

    /// The manifest of what a draft holds.
    ///
    /// - Parameters:
    ///   - number: 0 for an exact return.
    ///   - previous: the digest of the release before.
    init(
        _ draft: ReleaseDraft,
        number: Int,
        settings: ReleaseSettings,
        published: String,
        approvedBy approver: Identifier,
        previous: [UInt8]?
    ) {
        format = 1
        self.number = number
        report = draft.report
        title = draft.title
        about = draft.about
        recipient = draft.recipient
        publisher = settings.publisher
        year = draft.year
        firstYear = draft.firstYear
        method = draft.method
        threshold = draft.threshold
        width = draft.width
        populations = draft.populations
        prepared = draft.countedAt
        self.published = published
        approvedByAnother = approver != draft.preparedBy
        self.previous = previous.map { Hexadecimal.text(of: $0) }
        revises = draft.revises
        files = ReleaseFiles.list(draft.files.mapValues { Array($0) })
    }

    /// The bytes that are signed: JSON with sorted names, two spaces, UTF-8.
    package func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }

    /// Reads a manifest; anything else is `.damagedRelease`.
    package init(reading bytes: [UInt8]) throws(OfficeError) {
        do {
            self = try JSONDecoder().decode(ReleaseManifest.self, from: Data(bytes))
        } catch {
            throw OfficeError(
                .damagedRelease,
                "The manifest of a release cannot be read.",
                "En utgåvas innehållsförteckning kan inte läsas.",
                cause: error
            )
        }
    }
}
