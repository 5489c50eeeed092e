import Sealing
import Testing

struct `The supervisors' key` {
    let keys: [PrivateKeys]
    let certificates: [GenerationCertificate]

    init() throws {
        let keys = try (0..<4).map { _ in try PrivateKeys.generate() }
        var certificates = [try GenerationCertificate.first(keys[0], issued: 1)]
        for number in 1..<4 {
            certificates.append(
                try .next(
                    after: UInt32(number),
                    keys: keys[number].publicKeys,
                    issued: Int64(number),
                    signedBy: keys[number - 1]
                )
            )
        }
        self.keys = keys
        self.certificates = certificates
    }

    private func confirmed(_ generation: Int) -> SupervisorsKey {
        SupervisorsKey(generation: UInt32(generation), keys: keys[generation - 1].publicKeys)
    }

    @Test func `begins with a generation that signs itself`() throws {
        try certificates[0].verifyFirst()
        #expect(refusal { try certificates[1].verifyFirst() } == .wrongGeneration)
        var encoded = certificates[0].encoded
        encoded[encoded.count - 1] ^= 1
        #expect(refusal { try GenerationCertificate(encoded: encoded).verifyFirst() } == .signatureInvalid)
    }

    @Test(arguments: 1...4) func `is followed forward from any confirmed generation`(generation: Int) throws {
        #expect(try confirmed(generation).following(certificates) == confirmed(4))
        #expect(try confirmed(generation).following(certificates.dropFirst(generation - 1)) == confirmed(4))
        let read = try certificates.map { try GenerationCertificate(encoded: $0.encoded) }
        #expect(try confirmed(generation).following(read) == confirmed(4))
    }

    @Test func `never goes back`() {
        #expect(refusal { try confirmed(4).following(certificates.prefix(3)) } == .generationWentBack)
        #expect(refusal { try confirmed(1).following([]) } == .generationWentBack)
    }

    @Test func `does not jump`() {
        let gap = [certificates[0], certificates[2], certificates[3]]
        #expect(refusal { try confirmed(1).following(gap) } == .wrongGeneration)
        #expect(
            refusal { try confirmed(1).following([certificates[0], certificates[1], certificates[1]]) }
                == .wrongGeneration
        )
    }

    @Test func `is not followed to a generation that the one before has not signed`() throws {
        let intruder = try PrivateKeys.generate()
        let forged = try GenerationCertificate.next(after: 4, keys: intruder.publicKeys, issued: 9, signedBy: intruder)
        #expect(refusal { try confirmed(1).following(certificates + [forged]) } == .signatureInvalid)
        let skipped = try GenerationCertificate.next(after: 4, keys: intruder.publicKeys, issued: 9, signedBy: keys[2])
        #expect(refusal { try confirmed(1).following(certificates + [skipped]) } == .signatureInvalid)
        #expect(refusal { try certificates[2].verify(after: 2, before: keys[0].publicKeys) } == .signatureInvalid)
        #expect(refusal { try certificates[2].verify(after: 1, before: keys[1].publicKeys) } == .wrongGeneration)
    }

    @Test func `is not exchanged in the confirmed generation's place`() throws {
        let intruder = try PrivateKeys.generate()
        let forged = try GenerationCertificate.first(intruder, issued: 1)
        #expect(refusal { try confirmed(1).following([forged]) } == .wrongKeys)
    }

    @Test func `comes back from its encoding and no other`() throws {
        let encoded = confirmed(2).encoded
        #expect(try SupervisorsKey(encoded: encoded) == confirmed(2))
        #expect(refusal { try SupervisorsKey(encoded: encoded + [0]) } == .malformed)
        #expect(refusal { try SupervisorsKey(encoded: []) } == .malformed)
        #expect(refusal { try GenerationCertificate(encoded: certificates[1].encoded + [0]) } == .malformed)
        #expect(refusal { try GenerationCertificate(encoded: [0x51]) } == .unknownFormat)
    }
}
