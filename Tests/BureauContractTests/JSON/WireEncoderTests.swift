import Foundation
import Testing

@testable import BureauContract

@Suite struct WireEncoderTests {
    private struct Everything: Codable {
        var text = "a\"\\/\u{1}\u{1f}\n\t\r\u{8}\u{c}\u{7f}å\u{2028}😀"
        var whole = 1.0
        var fraction = 0.1
        var large = -3.25e30
        var absent: Int?
        var largest = UInt64.max
        var small = Int8(-3)
        var narrow = Float(0.1)
        var flags = [true, false]
        var gaps: [String?] = ["x", nil]
        var nested = [[1, 2], [], [3]]
        var empty: [String: Int] = [:]
        var labels = ["b": ["y": "1"], "å": [:], "a": ["KÖN": "z", "Ä": "q", "z": "1", "É": "2"]]
        var choice = Choice.told(what: "x/y", how: nil)
        var none = Choice.silent
    }

    private enum Choice: Codable {
        case told(what: String, how: Int?)
        case silent
    }

    private func foundation(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    @Test func `the bytes are those of Foundation's encoder with sorted names`() throws {
        #expect(try WireEncoder.bytes(of: Everything()) == foundation(Everything()))
        #expect(try WireEncoder.bytes(of: ["b": 1, "a": 2]) == Array(#"{"a":2,"b":1}"#.utf8))
        #expect(try WireEncoder.bytes(of: [Everything(), Everything()]) == foundation([Everything(), Everything()]))
        #expect(try WireEncoder.bytes(of: "top") == Array(#""top""#.utf8))
    }

    @Test func `a number that is not finite is refused`() {
        #expect(throws: EncodingError.self) { try WireEncoder.bytes(of: [Double.nan]) }
        #expect(throws: EncodingError.self) { try WireEncoder.bytes(of: ["a": Double.infinity]) }
    }
}
