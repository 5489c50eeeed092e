import BureauStore
import Sealing

/// A release as its readers see it.
package struct PublishedRelease: Sendable, Equatable {
    /// SHA-256 of the manifest, hex.
    package let digest: String
    package let manifest: ReleaseManifest

    /// The name of the file that is signed.
    package static let manifestName = ReleaseFiles.manifest

    init(_ row: ReleaseRow) throws {
        digest = Hexadecimal.text(of: row.digest)
        manifest = try ReleaseManifest(reading: row.manifest)
    }

    /// Every file that can be fetched: those of the manifest, it, and its signature.
    package var names: [String] {
        manifest.files.map(\.name) + [ReleaseFiles.manifest, ReleaseFiles.signature]
    }
}
