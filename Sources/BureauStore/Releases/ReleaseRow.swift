/// A published release: its manifest, the signature over it, and its files.
package struct ReleaseRow: Hashable, Sendable {
    /// Counted from 1, without a gap.
    package let number: Int
    /// SHA-256 of the manifest, which names every file by its digest.
    package let digest: [UInt8]
    /// Milliseconds since 1970.
    package let published: Int64
    package let manifest: [UInt8]
    /// Detached CMS, DER.
    package let signature: [UInt8]

    package init(number: Int, digest: [UInt8], published: Int64, manifest: [UInt8], signature: [UInt8]) {
        self.number = number
        self.digest = digest
        self.published = published
        self.manifest = manifest
        self.signature = signature
    }
}
