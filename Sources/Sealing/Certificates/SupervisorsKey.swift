/// The supervisors' verification key as a person has confirmed it: a generation and its public keys.
///
/// Kept sealed in the person's own account (`Purpose.accountMemory`), so that nobody who can alter the file can put
/// another key in its place or bring an old generation back.
package struct SupervisorsKey: Hashable, Sendable {
    /// The number of the generation, from 1.
    package let generation: UInt32
    /// Its public keys.
    package let keys: PublicKeys

    /// Names a generation and its keys.
    package init(generation: UInt32, keys: PublicKeys) {
        self.generation = generation
        self.keys = keys
    }

    /// Reads `encoded`; refuses left-over bytes and invalid keys.
    package init(encoded: [UInt8]) throws {
        var reader = FieldReader(encoded)
        generation = try reader.number()
        keys = try PublicKeys(encoded: try reader.field())
        try reader.finish()
    }

    /// The number and the keys, in the one encoding.
    package var encoded: [UInt8] {
        var writer = FieldWriter()
        writer.write(generation)
        writer.write(keys.encoded)
        return writer.bytes
    }

    /// Follows `certificates` (in the order of generations, those up to this one allowed) to the newest generation.
    ///
    /// Refuses a newest generation older than this one as `.generationWentBack`, another key in this generation's place
    /// as `.wrongKeys`, gaps as `.wrongGeneration`, and a link the generation before has not signed as
    /// `.signatureInvalid`.
    package func following(_ certificates: some Sequence<GenerationCertificate>) throws -> SupervisorsKey {
        var newest = self
        var seen: UInt32 = 0
        for certificate in certificates {
            if certificate.generation == generation, certificate.keys != keys {
                throw SealingError(.wrongKeys, "The confirmed generation of the supervisors' key has other keys now.")
            }
            if certificate.generation > generation {
                try certificate.verify(after: newest.generation, before: newest.keys)
                newest = SupervisorsKey(generation: certificate.generation, keys: certificate.keys)
            }
            seen = max(seen, certificate.generation)
        }
        guard seen >= generation else {
            throw SealingError(.generationWentBack, "The supervisors' key is of an older generation than confirmed.")
        }
        return newest
    }
}
