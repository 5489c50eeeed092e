/// The word of one generation of the supervisors' key for the next; the first generation, number 1, signs itself.
///
/// Whoever has confirmed one generation in words can follow the certificates forward to the newest, and never back.
package struct GenerationCertificate: Hashable, Sendable {
    /// The number of the generation that begins, from 1.
    package let generation: UInt32
    /// Its public keys.
    package let keys: PublicKeys
    /// When it was issued, in milliseconds since 1970.
    package let issued: Int64
    /// The Ed25519 signature, by the generation before, or by the first itself.
    package let signature: [UInt8]

    /// Begins the first generation, signed by itself.
    package static func first(_ supervisors: PrivateKeys, issued: Int64) throws -> GenerationCertificate {
        try issue(1, supervisors.publicKeys, issued: issued, signer: supervisors)
    }

    /// Certifies `keys` as the generation after `number`, signed by the keys of `number`.
    package static func next(
        after number: UInt32,
        keys: PublicKeys,
        issued: Int64,
        signedBy before: PrivateKeys
    ) throws -> GenerationCertificate {
        guard number >= 1, number < .max else { throw Self.wrongGeneration }
        return try issue(number + 1, keys, issued: issued, signer: before)
    }

    private static func issue(
        _ generation: UInt32,
        _ keys: PublicKeys,
        issued: Int64,
        signer: PrivateKeys
    ) throws -> GenerationCertificate {
        let signed = signedBytes(generation, keys, issued, signer: signer.publicKeys)
        return GenerationCertificate(
            generation: generation,
            keys: keys,
            issued: issued,
            signature: try signer.sign(signed)
        )
    }

    private init(generation: UInt32, keys: PublicKeys, issued: Int64, signature: [UInt8]) {
        self.generation = generation
        self.keys = keys
        self.issued = issued
        self.signature = signature
    }

    /// Reads `encoded`; refuses other formats, invalid keys and left-over bytes, but verifies nothing.
    package init(encoded: [UInt8]) throws {
        try Format.generationCertificate.check(encoded)
        var reader = FieldReader(encoded.dropFirst())
        generation = try reader.number()
        keys = try PublicKeys(encoded: try reader.field())
        issued = try reader.number()
        signature = try reader.fixed(64)
        try reader.finish()
    }

    /// The statement and its signature, in the one encoding.
    package var encoded: [UInt8] {
        var writer = FieldWriter()
        writer.write(Format.generationCertificate.rawValue)
        writer.write(generation)
        writer.write(keys.encoded)
        writer.write(issued)
        writer.writeFixed(signature)
        return writer.bytes
    }

    // The signer's keys are part of what is signed, so that a certificate has one predecessor and no other.
    private static func signedBytes(
        _ generation: UInt32,
        _ keys: PublicKeys,
        _ issued: Int64,
        signer: PublicKeys
    ) -> [UInt8] {
        var writer = FieldWriter(label: "Bureau certificate of a generation")
        writer.write(Format.generationCertificate.rawValue)
        writer.write(generation)
        writer.write(keys.encoded)
        writer.write(issued)
        writer.write(signer.encoded)
        return writer.bytes
    }

    /// Verifies the first generation: number 1, signed by itself (`.wrongGeneration`, `.signatureInvalid`).
    ///
    /// That alone says nothing about whose it is: the fingerprint is confirmed in words.
    package func verifyFirst() throws {
        guard generation == 1 else { throw Self.wrongGeneration }
        try verifySignature(of: keys)
    }

    /// Verifies that this generation follows `number`, whose keys are `before`.
    ///
    /// Refuses by name: `.wrongGeneration`, `.signatureInvalid`.
    package func verify(after number: UInt32, before: PublicKeys) throws {
        guard number < .max, number >= 1, generation == number + 1 else { throw Self.wrongGeneration }
        try verifySignature(of: before)
    }

    private func verifySignature(of signer: PublicKeys) throws {
        guard signer.verify(signature, of: Self.signedBytes(generation, keys, issued, signer: signer)) else {
            throw SealingError(.signatureInvalid, "The generation is not signed by the one before it.")
        }
    }

    static let wrongGeneration = SealingError(
        .wrongGeneration,
        "The generations of the supervisors' key do not follow each other one by one."
    )
}
