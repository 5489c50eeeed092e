import Foundation

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
    /// Counted from 1 for each bureau.
    package let number: Int
    /// The identifier of the report's definition.
    package let report: String
    /// In Swedish and English, by language code.
    package let title: [String: String]
    package let publisher: String
    /// The calendar year that is counted.
    package let year: Int
    /// `merge`, `suppress` or `cell-key`.
    package let method: String
    package let threshold: Int
    package let width: Int
    /// The populations that are counted, by name.
    package let populations: [String]
    /// The Swedish day of publication.
    package let published: String
    /// The digest of the release before, hex; nothing for the first.
    package let previous: String?
    /// Where the release replaces another: its number, and why.
    package let revises: Revision?
    package let files: [File]

    /// That a release takes the place of an earlier one.
    package struct Revision: Codable, Sendable, Equatable {
        package let number: Int
        package let reason: String

        package init(number: Int, reason: String) {
            self.number = number
            self.reason = reason
        }
    }

    init(
        number: Int,
        report: String,
        title: [String: String],
        publisher: String,
        year: Int,
        method: String,
        threshold: Int,
        width: Int,
        populations: [String],
        published: String,
        previous: String?,
        revises: Revision?,
        files: [File]
    ) {
        format = 1
        self.number = number
        self.report = report
        self.title = title
        self.publisher = publisher
        self.year = year
        self.method = method
        self.threshold = threshold
        self.width = width
        self.populations = populations
        self.published = published
        self.previous = previous
        self.revises = revises
        self.files = files
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
            throw OfficeError(.damagedRelease, "The manifest of a release cannot be read.", cause: error)
        }
    }
}
