import BureauStore
import Sealing

/// A release as its readers see it.
package struct PublishedRelease: Sendable, Equatable {
    /// SHA-256 of the manifest, hex.
    package let digest: String
    package let manifest: ReleaseManifest

    init(_ row: ReleaseRow) throws {
        digest = Hexadecimal.text(of: row.digest)
        guard let manifest = try? ReleaseManifest(reading: row.manifest) else {
            throw ReleaseLedger.damaged(row.number)
        }
        self.manifest = manifest
    }
}
