import COpenSSL

/// The SHA-256 of something published, by which it is named.
package struct ReleaseDigest: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    /// The digest of content.
    package static func of(_ content: [UInt8]) throws(OfficeError) -> ReleaseDigest {
        var digest = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 0
        try OpenSSLScope.check(EVP_Digest(content, content.count, &digest, &count, EVP_sha256(), nil))
        return ReleaseDigest(bytes: digest)
    }

    /// 64 small hexadecimal digits.
    package var hex: String { Self.hex(bytes) }

    static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
