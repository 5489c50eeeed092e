import BureauContract
import Foundation
import Testing

// SplitMix64: the same inputs in every run, so that a finding can be run again.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct JSONFuzzTests {
    private static let seed = Array(
        #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","narrative":"Åsa \u00e5 \ud83d\ude00\n"},"n":[-1.5e3,0,true,null]}"#
            .utf8
    )

    @Test func `whatever is done to a text, reading ends, and what is accepted is JSON to another reader too`() {
        var generator = SeededGenerator(state: 20_250_214)
        let interesting: [UInt8] =
            Array("{}[]\",:\\u0e-+.tfn \n".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xF4, 0xFF]
        var accepted = 0
        var refused = 0
        for _ in 0..<20_000 {
            var bytes = Self.seed
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = interesting.randomElement(using: &generator)!
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(interesting.randomElement(using: &generator)!, at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            do {
                _ = try JSONDocument(reading: bytes)
                accepted += 1
                #expect(throws: Never.self) {
                    try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
                }
            } catch {
                refused += 1
                #expect(error.position != nil)
            }
        }
        #expect(accepted > 500)
        #expect(refused > 10_000)
    }

    @Test func `what the encoder writes the reader reads, to the same value`() throws {
        var generator = SeededGenerator(state: 7)
        for _ in 0..<2_000 {
            let strings = (0..<3).map { _ in
                String(
                    String.UnicodeScalarView(
                        (0..<8).compactMap { _ in
                            Unicode.Scalar(UInt32.random(in: 0x20...0x2FFFF, using: &generator))
                        }.filter { scalar in
                            scalar.properties.generalCategory != .control && !scalar.properties.isNoncharacterCodePoint
                        }
                    )
                )
            }
            let original = [
                strings[0]: [Double(Int.random(in: -1000...1000, using: &generator)) / 8],
                "a/" + strings[1]: [1e300],
            ]
            let bytes = try WireEncoder.bytes(of: original)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("\\/"))
            #expect(try JSONDocument(reading: bytes).decode([String: [Double]].self) == original)
            #expect(try WireEncoder.bytes(of: original) == bytes)
        }
    }
}
