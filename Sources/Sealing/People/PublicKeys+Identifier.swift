import Crypto

extension PublicKeys {
    /// The name under which the store keeps what is sealed to these keys: 128 bits of a hash of both, in clear.
    ///
    /// A replaced key has another identifier, so that what was sealed to the old one is seen to be so.
    package var identifier: Identifier {
        var writer = FieldWriter(label: "Bureau key identifier")
        writer.write(encoded)
        // Sixteen bytes are always an identifier.
        return Identifier(bytes: Array(SHA256.hash(data: writer.bytes)).prefix(16))!
    }
}
