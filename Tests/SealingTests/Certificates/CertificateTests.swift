import Sealing
import Testing

struct `A certificate` {
    let supervisors: PrivateKeys
    let person: PublicKeys
    let account = Identifier.random()
    let certificate: Certificate

    init() throws {
        supervisors = try .generate()
        person = try PrivateKeys.generate().publicKeys
        certificate = try .issue(
            .init(account: account, role: "caseworker", keys: person, generation: 3, issued: 1_700_000_000_000),
            by: supervisors
        )
    }

    private func verify(
        _ certificate: Certificate,
        account: Identifier? = nil,
        role: String = "caseworker",
        keys: PublicKeys? = nil,
        signer: PublicKeys? = nil,
        generation: UInt32 = 3
    ) throws {
        try certificate.verify(
            account: account ?? self.account,
            role: role,
            keys: keys ?? person,
            signer: signer ?? supervisors.publicKeys,
            generation: generation
        )
    }

    @Test func `verifies for what it says, also when read back`() throws {
        try verify(certificate)
        let read = try Certificate(encoded: certificate.encoded)
        #expect(read == certificate)
        try verify(read)
    }

    @Test func `is refused by name for everything else`() throws {
        let stranger = try PrivateKeys.generate().publicKeys
        let halved = try PublicKeys(agreement: stranger.agreement, signing: person.signing)
        #expect(refusal { try verify(certificate, account: .random()) } == .wrongAccount)
        #expect(refusal { try verify(certificate, role: "supervisor") } == .wrongRole)
        #expect(refusal { try verify(certificate, role: "") } == .wrongRole)
        #expect(refusal { try verify(certificate, keys: stranger) } == .wrongKeys)
        #expect(refusal { try verify(certificate, keys: halved) } == .wrongKeys)
        #expect(refusal { try verify(certificate, generation: 2) } == .wrongGeneration)
        #expect(refusal { try verify(certificate, generation: 4) } == .wrongGeneration)
        #expect(refusal { try verify(certificate, signer: stranger) } == .signatureInvalid)
        #expect(refusal { try verify(certificate, signer: person) } == .signatureInvalid)
    }

    @Test func `is not accepted with any part altered`() throws {
        let encoded = certificate.encoded
        for index in stride(from: 0, to: encoded.count, by: 13) {
            var altered = encoded
            altered[index] ^= 1
            #expect(refusal { try verify(Certificate(encoded: altered)) } != nil, "byte \(index)")
        }
        for count in [0, 1, 20, encoded.count - 1] {
            #expect(refusal { try Certificate(encoded: Array(encoded.prefix(count))) } == .malformed)
        }
        #expect(refusal { try Certificate(encoded: encoded + [0]) } == .malformed)
    }

    @Test func `of a statement altered after signing does not verify`() throws {
        // The date is the one field that verification compares with nothing.
        var encoded = certificate.encoded
        encoded[encoded.count - 65] ^= 1
        let altered = try Certificate(encoded: encoded)
        #expect(altered.statement.issued != certificate.statement.issued)
        #expect(refusal { try verify(altered) } == .signatureInvalid)
    }
}
