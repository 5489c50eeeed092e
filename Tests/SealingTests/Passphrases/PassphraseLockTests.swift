import Sealing
import Testing

struct `A passphrase lock` {
    @Test func `gives the same key again, and another for another salt or passphrase`() throws {
        let lock = PassphraseLock.make(policy: .weakForTests)
        let passphrase = try Passphrase(entered: "grön häst åker tåg")
        let key = try lock.key(for: passphrase, policy: .weakForTests)
        #expect(try PassphraseLock(encoded: lock.encoded).key(for: passphrase, policy: .weakForTests) == key)
        #expect(try PassphraseLock.make(policy: .weakForTests).key(for: passphrase, policy: .weakForTests) != key)
        let other = try Passphrase(entered: "grön häst åker tyg")
        #expect(try lock.key(for: other, policy: .weakForTests) != key)
    }

    @Test(arguments: [(17, 8, 1), (18, 8, 1), (20, 8, 4)])
    func `is accepted within the standard policy`(log2N: UInt8, r: UInt8, p: UInt8) {
        #expect(refusal { try ScryptPolicy.standard.check(ScryptParameters(log2N: log2N, r: r, p: p)) } == nil)
    }

    @Test(
        arguments: [
            (0, 8, 1), (4, 8, 1), (16, 8, 1), (21, 8, 1), (63, 8, 1), (64, 8, 1), (255, 8, 1), (17, 0, 1),
            (17, 7, 1), (17, 9, 1), (17, 255, 1), (17, 8, 0), (17, 8, 5), (17, 8, 255),
        ]
    )
    func `is refused outside the standard policy before any work`(log2N: UInt8, r: UInt8, p: UInt8) throws {
        let lock = try PassphraseLock(encoded: [0x41, log2N, r, p] + [UInt8](repeating: 1, count: 16))
        let passphrase = try Passphrase(entered: "grön häst åker tåg")
        #expect(refusal { try lock.key(for: passphrase) } == .parametersRefused)
    }

    @Test func `is made with the policy's parameters and due when they rise`() {
        #expect(PassphraseLock.make().parameters == ScryptParameters(log2N: 17, r: 8, p: 1))
        #expect(PassphraseLock.make().salt != PassphraseLock.make().salt)
        #expect(!PassphraseLock.make().isDue())
        #expect(PassphraseLock.make(policy: .weakForTests).isDue())
    }

    @Test func `is refused in every other encoding`() {
        let encoded = PassphraseLock.make().encoded
        #expect(encoded.count == 20)
        #expect(refusal { try PassphraseLock(encoded: encoded + [0]) } == .malformed)
        #expect(refusal { try PassphraseLock(encoded: encoded.dropLast()) } == .malformed)
        #expect(refusal { try PassphraseLock(encoded: []) } == .malformed)
        #expect(refusal { try PassphraseLock(encoded: [0x42] + encoded.dropFirst()) } == .unknownFormat)
    }
}
