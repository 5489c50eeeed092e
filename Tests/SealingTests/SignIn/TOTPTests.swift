import Sealing
import Testing

struct `A one-time code` {
    /// RFC 6238, appendix B, SHA-1.
    private let rfcSecret = Array("12345678901234567890".utf8)

    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ]
    )
    func `is that of the standard`(time: Int64, code: String) throws {
        #expect(try TOTP(secret: rfcSecret, digits: 8).code(step: TOTP.step(at: time)) == code)
        #expect(try TOTP(secret: rfcSecret).code(step: TOTP.step(at: time)) == code.suffix(6))
    }

    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
    func `is accepted one step to either side`(offset: Int64, accepted: Bool) throws {
        let totp = try TOTP(secret: rfcSecret)
        let step = TOTP.step(at: 1_700_000_000) + offset
        #expect(totp.accepts(totp.code(step: step), at: 1_700_000_000, after: nil) == (accepted ? step : nil))
    }

    @Test func `is not accepted twice, nor is an earlier one afterwards`() throws {
        let totp = try TOTP(secret: rfcSecret)
        let step = TOTP.step(at: 1_700_000_000)
        let code = totp.code(step: step)
        #expect(totp.accepts(code, at: 1_700_000_000, after: step - 1) == step)
        #expect(totp.accepts(code, at: 1_700_000_000, after: step) == nil)
        #expect(totp.accepts(totp.code(step: step - 1), at: 1_700_000_000, after: step) == nil)
        #expect(totp.accepts(totp.code(step: step + 1), at: 1_700_000_000, after: step) == step + 1)
    }

    @Test(arguments: ["", "0", "abcdef", "٠١٢٣٤٥", "1234567", "-12345", "00000000000000000000"])
    func `of another form is refused`(code: String) throws {
        #expect(try TOTP(secret: rfcSecret).accepts(code, at: 1_700_000_000, after: nil) == nil)
    }

    @Test func `may be written in two groups`() throws {
        let totp = try TOTP(secret: rfcSecret)
        let code = totp.code(step: TOTP.step(at: 1_700_000_000))
        let written = "\(code.prefix(3)) \(code.suffix(3)) "
        #expect(totp.accepts(written, at: 1_700_000_000, after: nil) == TOTP.step(at: 1_700_000_000))
    }

    @Test func `is accepted in the first minute of 1970 too`() throws {
        let totp = try TOTP(secret: rfcSecret)
        #expect(totp.accepts(totp.code(step: 0), at: 0, after: nil) == 0)
        #expect(totp.accepts(totp.code(step: 0), at: -100, after: nil) == 0)
    }

    @Test(arguments: [0, 15]) func `has no short secret`(count: Int) {
        #expect(refusal { try TOTP(secret: [UInt8](repeating: 1, count: count)) } == .invalidKey)
        #expect(refusal { try TOTP(secret: rfcSecret, digits: 5) } == .invalidKey)
        #expect(refusal { try TOTP(secret: rfcSecret, digits: 9) } == .invalidKey)
    }

    @Test(
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ]
    )
    func `has a secret that is written in base32`(bytes: String, text: String) {
        #expect(TOTP.base32(Array(bytes.utf8)) == text)
    }

    @Test func `is enrolled by an address that authenticators read`() {
        let uri = TOTP.enrolmentURI(secret: rfcSecret, issuer: "Byrån: Örebro", account: "å.ö")
        #expect(
            uri == "otpauth://totp/Byr%C3%A5n%20%C3%96rebro:%C3%A5.%C3%B6?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Byr%C3%A5n%20%C3%96rebro&algorithm=SHA1&digits=6&period=30"
        )
        #expect(TOTP.newSecret().count == 20)
        #expect(TOTP.newSecret() != TOTP.newSecret())
    }
}
