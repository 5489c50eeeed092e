import TransparencyLog
import Testing

struct `An entry` {
    private static let hash = [UInt8](repeating: 0xAB, count: 32)
    private static let full = LogEntry(
        sequence: 12,
        time: 1_790_000_000_123,
        actor: "00112233445566778899aabbccddeeff",
        kind: .caseChanged,
        outcome: "registered \"å\"\n\\",
        pseudonym: .make(logKey: [UInt8](repeating: 1, count: 32), nonce: Array(0..<16)),
        eventHash: hash,
        account: "ffeeddccbbaa99887766554433221100",
        accountDigest: hash
    )
    private static let digits = String(repeating: "ab", count: 32)
    private static let least = #"{"kind":"signout","sequence":1,"time":0,"version":1}"#

    @Test func `is encoded in one way`() {
        let text = String(decoding: Self.full.encoded, as: UTF8.self)
        // HMAC-SHA-256 of "Bureau case pseudonym" and the nonce, computed by another program.
        let pseudonym = "95f8ee00e30a34eb869b5cd62c809e4f6d320f0df2b2e8a2ef4a7a9e9b578e7e"
        #expect(
            text == #"{"account":"ffeeddccbbaa99887766554433221100","accountDigest":""# + Self.digits
                + #"","actor":"00112233445566778899aabbccddeeff","event":""# + Self.digits
                + #"","kind":"case.changed","nonce":"000102030405060708090a0b0c0d0e0f","#
                + #""outcome":"registered \"å\"\u000a\\","pseudonym":""# + pseudonym
                + #"","sequence":12,"time":1790000000123,"version":1}"#
        )
    }

    @Test func `comes back from its body, with everything or with the least`() throws {
        #expect(try LogEntry(encoded: Self.full.encoded) == Self.full)
        let least = LogEntry(sequence: 1, time: 0, actor: nil, kind: .signout)
        #expect(String(decoding: least.encoded, as: UTF8.self) == Self.least)
        #expect(try LogEntry(encoded: least.encoded) == least)
        var largest = least
        largest.sequence = 1 << 53 - 1
        largest.time = 1 << 53 - 1
        #expect(try LogEntry(encoded: largest.encoded) == largest)
    }

    @Test func `keeps a kind that is not known here`() throws {
        let entry = LogEntry(sequence: 1, time: 0, actor: nil, kind: .init(rawValue: "something.later"))
        #expect(try LogEntry(encoded: entry.encoded).kind.rawValue == "something.later")
    }

    @Test(
        arguments: [
            "", "{}", "[]", "null", #"{"kind":"signout","sequence":1,"time":0}"#,
            #"{"kind":"signout","sequence":1,"time":0,"version":2}"#,
            #"{"kind":"signout","sequence":1,"time":0,"version":"1"}"#,
            #"{"kind":"signout","sequence":1,"time":0,"version":1} "#,
            #"{"kind":"signout","sequence":1, "time":0,"version":1}"#,
            #"{"sequence":1,"kind":"signout","time":0,"version":1}"#,
            #"{"kind":"signout","sequence":01,"time":0,"version":1}"#,
            #"{"kind":"signout","sequence":1.0,"time":0,"version":1}"#,
            #"{"kind":"signout","sequence":-1,"time":0,"version":1}"#,
            #"{"kind":"signout","sequence":9007199254740992,"time":0,"version":1}"#,
            #"{"kind":"signout","sequence":99999999999999999999,"time":0,"version":1}"#,
            #"{"kind":"signout","kind":"signout","sequence":1,"time":0,"version":1}"#,
            #"{"extra":"x","kind":"signout","sequence":1,"time":0,"version":1}"#,
            #"{"extra":1,"kind":"signout","sequence":1,"time":0,"version":1}"#,
            #"{"kind":1,"sequence":1,"time":0,"version":1}"#,
            #"{"actor":1,"kind":"signout","sequence":1,"time":0,"version":1}"#,
            #"{"actor":null,"kind":"signout","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"sign\u006fut","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"sign\/out","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"sign\nout","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"sign\u000Aout","sequence":1,"time":0,"version":1}"#,
            "{\"kind\":\"sign\nout\",\"sequence\":1,\"time\":0,\"version\":1}",
            #"{"event":"abab","kind":"signout","sequence":1,"time":0,"version":1}"#,
            #"{"event":"\#(digits.uppercased())","kind":"signout","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"signout","nonce":"\#(digits.prefix(32))","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"signout","pseudonym":"\#(digits)","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"signout","nonce":"\#(digits)","pseudonym":"\#(digits)","sequence":1,"time":0,"version":1}"#,
            #"{"kind":"signout","sequence":1,"time":0,"version":1"#,
            #"{"kind":"signout","sequence":1,"time":0,"version":1,}"#,
        ]
    )
    func `is refused in every other spelling`(text: String) {
        #expect(refusal { try LogEntry(encoded: Array(text.utf8)) }?.code == .malformed)
    }

    @Test func `is refused when its bytes are no text`() {
        let body = Array(Self.least.utf8)
        let start = body.firstIndex(of: UInt8(ascii: "g"))!
        for byte: UInt8 in [0x80, 0xC0, 0xFF, 0x00] {
            var altered = body
            altered[start] = byte
            #expect(refusal { try LogEntry(encoded: altered) }?.code == .malformed)
        }
    }

    @Test func `cut anywhere is refused`() {
        let body = Self.full.encoded
        for count in body.indices {
            #expect(refusal { try LogEntry(encoded: Array(body.prefix(count))) }?.code == .malformed)
        }
    }
}
