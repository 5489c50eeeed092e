import BureauContract
import Foundation
import Testing

private func read(_ text: String) throws -> JSONValue {
    try JSONDocument(reading: Array(text.utf8)).root
}

@Suite struct JSONReaderTests {
    @Test func `values of every kind are read`() throws {
        let value = try read(
            #" {"a": [1, -2, 2.5, 1e3, true, false, null], "b": "Malm\u00f6 \"q\" \\ \/", "c": {}, "d": []} "#
        )
        #expect(
            value["a"]?.elements?.map(\.content) == [
                .integer(1), .integer(-2), .number(2.5), .number(1000), .bool(true), .bool(false), .null,
            ]
        )
        #expect(value["b"]?.content == .string(#"Malmö "q" \ /"#))
        #expect(value["c"]?.members == [])
        #expect(value["d"]?.elements == [])
        #expect(value["e"] == nil)
    }

    @Test(arguments: [
        ("9223372036854775807", JSONValue.Content.integer(.max)), ("-9223372036854775808", .integer(.min)),
        ("-0", .integer(0)), ("0.5e-3", .number(0.0005)), ("1E+2", .number(100)), ("\"\"", .string("")),
        ("\"😀\"", .string("😀")), (#""\ud83d\ude00""#, .string("😀")), (#""a\tb""#, .string("a\tb")),
        (#""\u2028""#, .string("\u{2028}")), ("\"العربية\"", .string("العربية")),
    ])
    func `a lone value is a text`(_ text: String, _ content: JSONValue.Content) throws {
        #expect(try read(text).content == content)
    }

    @Test(arguments: [
        (#""a\r\nb""#, "a\nb"), (#""a\rb\n""#, "a\nb\n"), (#""\r\r\n\n""#, "\n\n\n"), (#""\n\r""#, "\n\n"),
    ])
    func `ends of lines become line feeds`(_ text: String, _ expected: String) throws {
        guard case .string(let string) = try read(text).content else {
            Issue.record("not a string")
            return
        }
        #expect(Array(string.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: ["Malmo\u{308}", "A\u{30A}sa", "Andre\u{301}", "\u{212B}ngström", "\u{1100}\u{1161}"])
    func `decomposed text comes in composed`(_ text: String) throws {
        for written in ["\"\(text)\"", "\"x\\u0041\(text)\""] {
            guard case .string(let string) = try read(written).content else {
                Issue.record("not a string")
                return
            }
            let composed = string.precomposedStringWithCanonicalMapping
            #expect(Array(string.utf8) == Array(composed.utf8))
            #expect(string.hasSuffix(text))
        }
    }

    @Test func `names are composed too, so one name cannot stand twice in two forms`() {
        let fault = #expect(throws: JSONFault.self) { try read("{\"\u{E5}r\": 1, \"a\u{30A}r\": 2}") }
        #expect(fault?.code == .duplicateName)
    }

    @Test func `32 levels are read and 33 refused`() throws {
        let opened = String(repeating: "[", count: 32)
        let closed = String(repeating: "]", count: 32)
        #expect(throws: Never.self) { try read(opened + closed) }
        let fault = #expect(throws: JSONFault.self) { try read("[" + opened + closed + "]") }
        #expect(fault?.code == .tooDeep)
        #expect(fault?.position == TextPosition(line: 1, column: 33))
        let objects = String(repeating: "{\"a\":", count: 100_000)
        #expect(throws: JSONFault.self) { try read(objects) }
    }

    static let malformed: [(String, JSONFault.Code, String, Int, Int)] = [
        ("", .empty, "", 1, 1), (" \n ", .empty, "", 2, 2), ("{", .unexpectedEnd, "", 1, 2),
        ("[1,", .unexpectedEnd, "[1]", 1, 4), ("[1 2]", .syntax, "", 1, 4), ("[1,]", .syntax, "[1]", 1, 4),
        ("{\"a\" 1}", .syntax, "a", 1, 6), ("{\"a\":1,}", .syntax, "", 1, 8), ("{a:1}", .syntax, "", 1, 2),
        ("{'a':1}", .syntax, "", 1, 2), ("[1] x", .trailingText, "", 1, 5), ("1 2", .trailingText, "", 1, 3),
        ("nul", .unexpectedEnd, "", 1, 4), ("nulL", .syntax, "", 1, 4), ("True", .syntax, "", 1, 1),
        ("NaN", .syntax, "", 1, 1), ("-", .unexpectedEnd, "", 1, 2), ("-x", .syntax, "", 1, 2),
        ("01", .syntax, "", 1, 1), ("-01", .syntax, "", 1, 2), ("1.", .unexpectedEnd, "", 1, 3),
        (".5", .syntax, "", 1, 1),
        ("1e", .unexpectedEnd, "", 1, 3), ("+1", .syntax, "", 1, 1), ("0x10", .trailingText, "", 1, 2),
        ("1e400", .numberOutOfRange, "", 1, 1), ("[9223372036854775808]", .numberOutOfRange, "[0]", 1, 2),
        ("{\"n\":-9223372036854775809}", .numberOutOfRange, "n", 1, 6),
        ("1." + String(repeating: "0", count: 80), .numberOutOfRange, "", 1, 1),
        ("\"", .unexpectedEnd, "", 1, 2), ("\"a", .unexpectedEnd, "", 1, 3), ("\"\\", .unexpectedEnd, "", 1, 3),
        ("\"\\u12\"", .syntax, "", 1, 6), ("\"\\x41\"", .syntax, "", 1, 2), ("\"\\u00g0\"", .syntax, "", 1, 6),
        ("\"\\ud800\"", .loneSurrogate, "", 1, 2), ("\"\\udc00\"", .loneSurrogate, "", 1, 2),
        ("\"\\ud800\\u0041\"", .loneSurrogate, "", 1, 2), ("\"\\ud800x\"", .loneSurrogate, "", 1, 2),
        ("\"a\u{0}b\"", .controlCharacter, "", 1, 3), ("\"a\nb\"", .controlCharacter, "", 1, 3),
        ("\"\\u0000\"", .controlCharacter, "", 1, 1), ("\"\\u001b[31m\"", .controlCharacter, "", 1, 1),
        ("\"\\b\"", .controlCharacter, "", 1, 2), ("\"\u{7F}\"", .controlCharacter, "", 1, 2),
        ("\"\u{85}\"", .controlCharacter, "", 1, 1), ("\"\\uffff\"", .noncharacter, "", 1, 1),
        ("\"\\ufdd0\"", .noncharacter, "", 1, 1), ("\"\\ud83f\\udfff\"", .noncharacter, "", 1, 1),
        ("{\"a\":1,\"b\":2,\"a\":3}", .duplicateName, "a", 1, 14),
        ("{\"a\":1,\"\\u0061\":3}", .duplicateName, "a", 1, 8),
        ("{\"parties\":[\n  {\"name\": \"\\ud800\"}]}", .loneSurrogate, "parties[0].name", 2, 13),
        ("{\"å\":\n\n  \"ö\u{0}\"}", .controlCharacter, "?", 3, 5),
        ("\u{FEFF}{}", .byteOrderMark, "", 1, 1), ("/* */ 1", .syntax, "", 1, 1),
    ]

    @Test(arguments: malformed)
    func `a malformed text is refused by kind, field and place`(
        _ text: String,
        _ code: JSONFault.Code,
        _ path: String,
        _ line: Int,
        _ column: Int
    ) {
        let fault = #expect(throws: JSONFault.self) { try read(text) }
        #expect(fault == JSONFault(path: path, code: code, position: TextPosition(line: line, column: column)))
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
            [0xFF],
            [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28], [0xE2, 0x28, 0xA1],
        ] as [[UInt8]]
    )
    func `bytes that are not UTF-8 are refused with their field`(_ bad: [UInt8]) {
        for prefix in ["{\"a\":\"x", "{\"a\":\"\\n"] {
            let bytes = Array(prefix.utf8) + bad + Array("\"}".utf8)
            let fault = #expect(throws: JSONFault.self) { try JSONDocument(reading: bytes) }
            #expect(fault?.code == .invalidUTF8)
            #expect(fault?.path == "a")
        }
        #expect(throws: JSONFault.self) { try JSONDocument(reading: bad) }
        #expect(throws: JSONFault.self) { try JSONDocument(reading: Array("\"".utf8) + bad) }
    }

    @Test func `a fault never repeats a name that could be content`() {
        for name in ["hemligt namn", String(repeating: "a", count: 65), "a.b", "<script>"] {
            let fault = #expect(throws: JSONFault.self) { try read("{\"\(name)\": tru}") }
            #expect(fault?.path == "?")
        }
    }
}
