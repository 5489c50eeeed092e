import Sealing
import Testing

struct `A person's keys` {
    let keys: PrivateKeys

    init() throws {
        var generator = SeededGenerator(seed: 2)
        keys = try .generate(using: &generator)
    }

    @Test func `open what was wrapped to them, in its place`() throws {
        let key = ContentKey.random()
        let wrap = try keys.publicKeys.wrap(key, bound: .sample)
        #expect(wrap.count == 1_169)
        #expect(try keys.unwrap(wrap, bound: .sample) == key)
        for (what, binding) in Binding.sample.variants {
            #expect(refusal { try keys.unwrap(wrap, bound: binding) } == .doesNotOpen, "\(what)")
        }
        #expect(refusal { try PrivateKeys.generate().unwrap(wrap, bound: .sample) } == .doesNotOpen)
    }

    @Test func `open no wrap with a changed byte`() throws {
        let wrap = try keys.publicKeys.wrap(.random(), bound: .sample)
        for index in stride(from: 1, to: wrap.count, by: 37) {
            var altered = wrap
            altered[index] ^= 0x10
            #expect(refusal { try keys.unwrap(altered, bound: .sample) } == .doesNotOpen, "byte \(index)")
        }
        #expect(refusal { try keys.unwrap([0x12] + wrap.dropFirst(), bound: .sample) } == .unknownFormat)
        for count in [0, 1, 17, 1_121, 1_168] {
            #expect(refusal { try keys.unwrap(Array(wrap.prefix(count)), bound: .sample) } == .doesNotOpen)
        }
        #expect(refusal { try keys.unwrap(wrap + [0], bound: .sample) } == .doesNotOpen)
    }

    @Test func `open a small secret, and take no other secret for a key`() throws {
        let secret = try PrivateKeys.generate().encoded
        let wrap = try keys.publicKeys.wrap(secret: secret, bound: .sample)
        #expect(wrap.count == secret.count + 1_137)
        #expect(try keys.unwrap(secret: wrap, bound: .sample) == secret)
        #expect(refusal { try keys.unwrap(wrap, bound: .sample) } == .doesNotOpen)
    }

    @Test func `sign what they alone can have signed`() throws {
        let signature = try keys.sign([1, 2, 3])
        #expect(signature.count == 64)
        #expect(keys.publicKeys.verify(signature, of: [1, 2, 3]))
        #expect(!keys.publicKeys.verify(signature, of: [1, 2, 4]))
        #expect(try !PrivateKeys.generate().publicKeys.verify(signature, of: [1, 2, 3]))
        for index in signature.indices {
            var altered = signature
            altered[index] ^= 1
            #expect(!keys.publicKeys.verify(altered, of: [1, 2, 3]))
        }
        #expect(!keys.publicKeys.verify([], of: [1, 2, 3]))
    }

    @Test func `come back from their encodings`() throws {
        let restored = try PrivateKeys(encoded: keys.encoded)
        #expect(keys.encoded.count == 65)
        #expect(restored.publicKeys == keys.publicKeys)
        #expect(try PublicKeys(encoded: keys.publicKeys.encoded) == keys.publicKeys)
        #expect(keys.publicKeys.encoded.count == PublicKeys.encodedByteCount)
        let wrap = try keys.publicKeys.wrap(.random(), bound: .sample)
        #expect(try restored.unwrap(wrap, bound: .sample) == keys.unwrap(wrap, bound: .sample))
    }

    @Test func `refuse encodings that are none`() {
        let encoded = keys.publicKeys.encoded
        #expect(refusal { try PublicKeys(encoded: []) } == .malformed)
        #expect(refusal { try PublicKeys(encoded: [0x30] + encoded.dropFirst()) } == .unknownFormat)
        #expect(refusal { try PublicKeys(encoded: encoded.dropLast()) } == .malformed)
        #expect(refusal { try PublicKeys(encoded: encoded + [0]) } == .malformed)
        // Coefficients of ML-KEM above the modulus (FIPS 203, section 7.2).
        let excessive = [0x31] + [UInt8](repeating: 0xFF, count: 1_216 + 32)
        #expect(refusal { try PublicKeys(encoded: excessive) } == .invalidKey)
        #expect(refusal { try PublicKeys(agreement: [1], signing: keys.publicKeys.signing) } == .invalidKey)
        #expect(refusal { try PrivateKeys(encoded: keys.encoded + [0]) } == .malformed)
        #expect(refusal { try PrivateKeys(encoded: encoded) } == .unknownFormat)
    }

    @Test func `are never printed`() {
        var dumped = ""
        dump(keys, to: &dumped)
        for text in ["\(keys)", String(reflecting: keys), dumped] {
            #expect(text.contains("hidden"))
            #expect(!text.contains("Curve25519"))
        }
    }

    @Test func `have an identifier that changes with either half`() throws {
        let other = try PrivateKeys.generate().publicKeys
        let mine = keys.publicKeys
        let mixed = try PublicKeys(agreement: mine.agreement, signing: other.signing)
        #expect(Set([mine, other, mixed].map(\.identifier)).count == 3)
        #expect(Set([mine, other, mixed].map(\.fingerprint)).count == 3)
        #expect(try PublicKeys(encoded: mine.encoded).identifier == mine.identifier)
    }
}
