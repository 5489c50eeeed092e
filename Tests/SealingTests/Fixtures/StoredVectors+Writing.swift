import Foundation
import Sealing

extension StoredVectors {
    static let streamContent = [UInt8](unsafeUninitializedCapacity: 70_000) { buffer, count in
        for index in 0..<70_000 { buffer[index] = UInt8(truncatingIfNeeded: index &* 7 ^ index >> 8) }
        count = 70_000
    }

    /// Makes the vectors of the present format from a fixed seed; run once for each format.
    static func make() throws -> StoredVectors {
        var generator = SeededGenerator(seed: 2_026)
        let key = ContentKey.random(using: &generator)
        let keys = try [PrivateKeys.generate(using: &generator), .generate(using: &generator)]
        let person = try PrivateKeys.generate(using: &generator)
        let place = Binding(
            .eventContent,
            row: .random(using: &generator),
            caseID: .random(using: &generator),
            sequence: 1 << 40 + 3,
            epoch: 70_000,
            key: .random(using: &generator),
            holder: .random(using: &generator)
        )
        let account = Identifier.random(using: &generator)
        let token = Token.random(using: &generator)
        let code = ActivationCode.random(using: &generator)
        let first = try GenerationCertificate.first(keys[0], issued: 1_790_000_000_000)
        let second = try GenerationCertificate.next(
            after: 1,
            keys: keys[1].publicKeys,
            issued: 1_790_000_000_001,
            signedBy: keys[0]
        )
        let statement = Certificate.Statement(
            account: account,
            role: "handläggare",
            keys: person.publicKeys,
            generation: 2,
            issued: 1_790_000_000_002
        )
        var vectors = StoredVectors(
            contentKey: key.withBytes { Data($0) },
            row: place.row!,
            caseID: place.caseID!,
            key: place.key!,
            holder: place.holder!,
            sequence: place.sequence,
            epoch: place.epoch,
            sealed: [],
            derived: key.derive(label: "vector", context: [1, 2, 3]).withBytes { Data($0) },
            authenticationCode: Data(key.mac([1, 2, 3], label: "vector")),
            privateKeys: Data(person.encoded),
            publicKeys: Data(person.publicKeys.encoded),
            fingerprint: person.publicKeys.fingerprint.description,
            wrappedKey: Data(),
            wrappedSecret: Data(),
            signature: Data(try person.sign(Array("Åäö".utf8))),
            locks: [],
            account: account,
            certificate: Data(try Certificate.issue(statement, by: keys[1]).encoded),
            generations: [Data(first.encoded), Data(second.encoded)],
            tokenText: token.text,
            tokenHash: Data(token.hash),
            activationCode: code.text,
            activationHash: Data(code.hash),
            streamContentHash: Data(SealedHash.of(streamContent)),
            stream: Data()
        )
        try vectors.seal(under: key, to: person.publicKeys, using: &generator)
        return vectors
    }

    private mutating func seal(
        under key: ContentKey,
        to person: PublicKeys,
        using generator: inout SeededGenerator
    ) throws {
        for purpose in Purpose.allCases {
            let content = generator.bytes(Int(purpose.rawValue) * 17)
            for padding in [Padding.classes, .none] {
                let value = try key.seal(content, bound: binding(purpose), padding: padding, using: &generator)
                sealed.append(
                    Sealed(
                        purpose: purpose.rawValue,
                        padded: padding == .classes,
                        content: Data(content),
                        sealed: Data(value)
                    )
                )
            }
        }
        wrappedKey = Data(try person.wrap(key, bound: binding(.caseWrap)))
        wrappedSecret = Data(try person.wrap(secret: [1, 2, 3], bound: binding(.supervisorsPrivateKeys)))
        let passphrase = "Ångström på\u{A0}väg till sjön"
        for policy in [ScryptPolicy.weakForTests, .standard] {
            let lock = PassphraseLock.make(policy: policy, using: &generator)
            let derived = try lock.key(for: Passphrase(entered: passphrase), policy: policy)
            locks.append(
                Lock(lock: Data(lock.encoded), passphrase: passphrase, key: derived.withBytes { Data($0) })
            )
        }
        var written = Data()
        try Self.streamContent.withUnsafeBytes { content in
            try SealedStream.seal(content, under: key, bound: binding(.deskImageChunk), using: &generator) {
                written.append(contentsOf: $0)
            }
        }
        stream = written
    }

    /// Writes the vectors of a new format; refuses to touch a file that is there.
    static func write(_ number: Int) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(make()).write(to: file(number), options: .withoutOverwriting)
    }
}
