import Foundation
import Sealing
import Testing

struct `An identifier` {
    @Test func `is the same as bytes, as text and as JSON`() throws {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<200 {
            let identifier = Identifier.random(using: &generator)
            #expect(identifier.bytes.count == 16)
            #expect(identifier.text.utf8.count == 32)
            #expect(Identifier(bytes: identifier.bytes) == identifier)
            #expect(Identifier(text: identifier.text) == identifier)
            let json = try JSONEncoder().encode([identifier])
            #expect(String(decoding: json, as: UTF8.self) == "[\"\(identifier.text)\"]")
            #expect(try JSONDecoder().decode([Identifier].self, from: json) == [identifier])
        }
    }

    @Test func `stands as it was written`() {
        #expect(Identifier(bytes: 0..<16)?.text == "000102030405060708090a0b0c0d0e0f")
    }

    @Test(
        arguments: [
            "", "00112233445566778899aabbccddeef", "00112233445566778899aabbccddeeff0",
            "00112233445566778899AABBCCDDEEFF", "00112233445566778899aabbccddeefg",
            "00112233-4455-6677-8899-aabbccddeeff", " 0112233445566778899aabbccddeeff", "åäöåäöåäöåäöåäöå",
        ]
    )
    func `refuses every other text`(text: String) {
        #expect(Identifier(text: text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Identifier].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test(arguments: [0, 15, 17]) func `refuses every other count of bytes`(count: Int) {
        #expect(Identifier(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }

    @Test func `is ordered as its text`() {
        var generator = SeededGenerator(seed: 5)
        let identifiers = (0..<100).map { _ in Identifier.random(using: &generator) }
        #expect(identifiers.sorted().map(\.text) == identifiers.map(\.text).sorted())
    }

    @Test func `is never drawn twice`() {
        #expect(Set((0..<1_000).map { _ in Identifier.random() }).count == 1_000)
    }
}
