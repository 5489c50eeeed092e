extension TOTP {
    /// The secret as text for typing into an authenticator: base32 (RFC 4648, section 6), without padding.
    package static func base32(_ secret: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        return String(decoding: FiveBits.groups(of: secret).map { alphabet[Int($0)] }, as: UTF8.self)
    }

    /// The `otpauth://totp/…` address that an authenticator reads as a QR code.
    ///
    /// Issuer and account name are percent-encoded; a colon in either is dropped, since it separates the two.
    package static func enrolmentURI(secret: [UInt8], issuer: String, account: String, digits: Int = 6) -> String {
        let issuer = percentEncoded(issuer)
        return "otpauth://totp/\(issuer):\(percentEncoded(account))?secret=\(base32(secret))&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=\(digits)&period=\(stepSeconds)"
    }

    // RFC 3986, section 2.3: what is not unreserved is encoded.
    private static func percentEncoded(_ text: String) -> String {
        let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        return text.utf8.filter { $0 != UInt8(ascii: ":") }.map { byte in
            unreserved.contains(byte)
                ? String(decoding: [byte], as: UTF8.self)
                : "%" + Hexadecimal.text(of: [byte]).uppercased()
        }.joined()
    }
}
