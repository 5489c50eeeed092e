import Sealing
import Testing

struct `An altered encoding` {
    @Test func `is refused or is that of another value with those very bytes`() throws {
        var generator = SeededGenerator(seed: 8)
        let keys = try PrivateKeys.generate(using: &generator)
        let statement = Certificate.Statement(
            account: .random(using: &generator),
            role: "handläggare",
            keys: keys.publicKeys,
            generation: 3,
            issued: 1_790_000_000_000
        )
        let encodings: [([UInt8], ([UInt8]) throws -> [UInt8])] = [
            (try Certificate.issue(statement, by: keys).encoded, { try Certificate(encoded: $0).encoded }),
            (
                try GenerationCertificate.first(keys, issued: 1).encoded,
                { try GenerationCertificate(encoded: $0).encoded }
            ),
            (
                SupervisorsKey(generation: 1, keys: keys.publicKeys).encoded,
                { try SupervisorsKey(encoded: $0).encoded }
            ),
            (PassphraseLock.make().encoded, { try PassphraseLock(encoded: $0).encoded }),
        ]
        for (encoded, recode) in encodings {
            #expect(try recode(encoded) == encoded)
            // The public key of ML-KEM takes most of the bytes and is opaque: a few of them stand for all.
            for index in encoded.indices where index < 60 || index >= encoded.count - 140 || index.isMultiple(of: 97) {
                var altered = encoded
                altered[index] = generator.next() % 2 == 0 ? 0xFF : altered[index] ^ 0x01
                do {
                    #expect(try recode(altered) == altered, "byte \(index)")
                } catch {
                    #expect(error is SealingError, "byte \(index)")
                }
            }
        }
    }
}
