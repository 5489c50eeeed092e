import Sealing
import Testing

struct `A content key` {
    let key: ContentKey

    init() {
        var generator = SeededGenerator(seed: 1)
        key = .random(using: &generator)
    }

    @Test(arguments: [0, 1, 222, 223, 224, 991, 992, 5_000, 70_000])
    func `opens what it sealed, whatever the length`(count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        let content = generator.bytes(count)
        for padding in [Padding.classes, .none] {
            let sealed = try key.seal(content, bound: .sample, padding: padding)
            #expect(try key.open(sealed, bound: .sample) == content)
        }
    }

    @Test func `refuses every single changed bit`() throws {
        let sealed = try key.seal(Array("hemligt".utf8), bound: .sample)
        for index in sealed.indices {
            for bit in 0..<8 {
                var altered = sealed
                altered[index] ^= 1 << bit
                let expected: SealingError.Code = index == 0 ? .unknownFormat : .doesNotOpen
                #expect(refusal { try key.open(altered, bound: .sample) } == expected, "byte \(index), bit \(bit)")
            }
        }
    }

    @Test func `refuses every shorter and every longer value`() throws {
        let sealed = try key.seal(Array("hemligt".utf8), bound: .sample)
        for count in 0..<sealed.count {
            #expect(refusal { try key.open(Array(sealed.prefix(count)), bound: .sample) } == .doesNotOpen)
        }
        #expect(refusal { try key.open(sealed + [0], bound: .sample) } == .doesNotOpen)
    }

    @Test func `refuses a value in any other place`() throws {
        let sealed = try key.seal(Array("hemligt".utf8), bound: .sample)
        for (what, binding) in Binding.sample.variants {
            #expect(refusal { try key.open(sealed, bound: binding) } == .doesNotOpen, "\(what)")
        }
    }

    @Test func `says the same of a wrong key as of an altered value`() throws {
        let sealed = try key.seal([1, 2, 3], bound: .sample)
        var altered = sealed
        altered[200] ^= 1
        let answers = [(ContentKey.random(), sealed), (key, altered)].map { key, value in
            #expect(throws: SealingError.self) { try key.open(value, bound: .sample) }?.message
        }
        #expect(answers[0] != nil)
        #expect(answers[0] == answers[1])
    }

    @Test func `never seals the same content to the same bytes`() throws {
        let values = try (0..<50).map { _ in try key.seal([1], bound: .sample) }
        #expect(Set(values).count == 50)
    }

    @Test(
        arguments: [
            (0, 256), (223, 256), (224, 1_024), (991, 1_024), (992, 4_096), (4_063, 4_096), (4_064, 16_384),
            (16_351, 16_384), (16_352, 65_536), (65_503, 65_536), (65_504, 131_072), (131_039, 131_072),
            (131_040, 196_608),
        ]
    )
    func `tells of the size no more than its class`(content: Int, sealed: Int) throws {
        #expect(try key.seal([UInt8](repeating: 0, count: content), bound: .sample).count == sealed)
    }

    @Test func `without padding is 33 bytes longer than its content`() throws {
        #expect(try key.seal([UInt8](repeating: 0, count: 20), bound: .sample, padding: .none).count == 53)
    }

    @Test func `derives other keys from other labels and contexts, and the same from the same`() {
        let derived = [
            key, key.derive(label: "a"), key.derive(label: "b"), key.derive(label: "a", context: [0]),
            key.derive(label: "a", context: [1]), key.derive(label: "ab"), key.derive(label: "a", context: [98]),
        ]
        for left in derived.indices {
            for right in derived.indices where left != right {
                #expect(derived[left] != derived[right], "\(left) and \(right)")
            }
        }
        #expect(key.derive(label: "a", context: [1]) == derived[4])
    }

    @Test func `authenticates a message under a label and nothing else`() {
        let code = key.mac([1, 2, 3], label: "one")
        #expect(code.count == 32)
        #expect(key.isValidMAC(code, of: [1, 2, 3], label: "one"))
        #expect(!key.isValidMAC(code, of: [1, 2, 3], label: "two"))
        #expect(!key.isValidMAC(code, of: [1, 2], label: "one"))
        #expect(!key.isValidMAC(Array(code.dropLast()), of: [1, 2, 3], label: "one"))
        #expect(!key.isValidMAC(code, of: [1, 2, 3], label: "one", under: .random()))
        #expect(key.derive(label: "one").withBytes { Array($0) } != code)
    }

    @Test func `takes exactly 32 bytes and gives them back`() throws {
        let bytes = key.withBytes { Array($0) }
        #expect(bytes.count == 32)
        #expect(try ContentKey(bytes: bytes) == key)
        for count in [0, 31, 33] {
            #expect(refusal { try ContentKey(bytes: [UInt8](repeating: 1, count: count)) } == .invalidKey)
        }
    }

    @Test func `is never printed`() {
        let bytes = key.withBytes { Array($0) }
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped, "\([key])", "\(Optional(key) as Any)"] {
            #expect(text.contains("hidden"))
            #expect(!text.contains("\(bytes[0]), \(bytes[1])"))
        }
        #expect(Mirror(reflecting: key).children.isEmpty)
    }
}

extension ContentKey {
    fileprivate func isValidMAC(_ code: [UInt8], of message: [UInt8], label: String, under other: ContentKey) -> Bool {
        other.isValidMAC(code, of: message, label: label)
    }
}
