import Foundation
import Sealing
import Testing

struct `A value sealed by an earlier release` {
    let vectors: StoredVectors
    let key: ContentKey
    let person: PrivateKeys

    init() throws {
        vectors = try .read(1)
        key = try ContentKey(bytes: vectors.contentKey)
        person = try PrivateKeys(encoded: Array(vectors.privateKeys))
    }

    @Test func `opens, for every purpose, padded and not`() throws {
        #expect(vectors.sealed.count == 2 * 20)
        for vector in vectors.sealed {
            let purpose = try #require(Purpose(rawValue: vector.purpose))
            let content = try key.open(Array(vector.sealed), bound: vectors.binding(purpose))
            #expect(content == Array(vector.content), "\(purpose)")
        }
    }

    @Test func `gives the same derived keys and codes`() {
        #expect(key.derive(label: "vector", context: [1, 2, 3]).withBytes { Data($0) } == vectors.derived)
        #expect(Data(key.mac([1, 2, 3], label: "vector")) == vectors.authenticationCode)
    }

    @Test func `unwraps, and its keys sign and compare as they did`() throws {
        #expect(Data(person.publicKeys.encoded) == vectors.publicKeys)
        #expect(person.publicKeys.fingerprint.description == vectors.fingerprint)
        #expect(try person.unwrap(Array(vectors.wrappedKey), bound: vectors.binding(.caseWrap)) == key)
        let secret = Array(vectors.wrappedSecret)
        #expect(try person.unwrap(secret: secret, bound: vectors.binding(.supervisorsPrivateKeys)) == [1, 2, 3])
        #expect(person.publicKeys.verify(Array(vectors.signature), of: Array("Åäö".utf8)))
    }

    @Test func `is locked with the same passphrase`() throws {
        #expect(vectors.locks.count == 2)
        for (vector, policy) in zip(vectors.locks, [ScryptPolicy.weakForTests, .standard]) {
            let lock = try PassphraseLock(encoded: Array(vector.lock))
            let derived = try lock.key(for: Passphrase(entered: vector.passphrase), policy: policy)
            #expect(derived.withBytes { Data($0) } == vector.key)
        }
    }

    @Test func `is certified still`() throws {
        let generations = try vectors.generations.map { try GenerationCertificate(encoded: Array($0)) }
        try generations[0].verifyFirst()
        let newest = try SupervisorsKey(generation: 1, keys: generations[0].keys).following(generations)
        try Certificate(encoded: Array(vectors.certificate)).verify(
            account: vectors.account,
            role: "handläggare",
            keys: person.publicKeys,
            signer: newest.keys,
            generation: 2
        )
    }

    @Test func `is found by the same hashes`() throws {
        #expect(try #require(Token(text: vectors.tokenText)).matches(hash: Array(vectors.tokenHash)))
        let code = try #require(ActivationCode(text: vectors.activationCode))
        #expect(code.matches(hash: Array(vectors.activationHash)))
    }

    @Test func `opens as a stream`() throws {
        var rest = vectors.stream[...]
        var content = [UInt8](repeating: 0, count: StoredVectors.streamContent.count)
        try content.withUnsafeMutableBytes { buffer in
            try SealedStream.open(
                from: { part in
                    let count = min(part.count, rest.count)
                    part.copyBytes(from: rest.prefix(count))
                    rest = rest.dropFirst(count)
                    return count
                },
                under: key,
                bound: vectors.binding(.deskImageChunk),
                allocate: { count in
                    #expect(count == buffer.count)
                    return buffer
                }
            )
        }
        #expect(Data(SealedHash.of(content)) == vectors.streamContentHash)
    }
}

struct `A file of vectors` {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["BUREAU_WRITE_VECTORS"] != nil))
    func `is written once for a new format`() throws {
        let number = try #require(ProcessInfo.processInfo.environment["BUREAU_WRITE_VECTORS"].flatMap { Int($0) })
        try StoredVectors.write(number)
    }
}
