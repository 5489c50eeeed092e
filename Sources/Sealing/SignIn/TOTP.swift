import Crypto

/// One-time codes from an authenticator (RFC 6238, HMAC-SHA-1, steps of thirty seconds).
package struct TOTP: Sendable {
    /// The length of a step in seconds.
    package static let stepSeconds: Int64 = 30
    /// How many steps before and after the present one are accepted.
    package static let window: Int64 = 1

    private let key: SymmetricKey
    /// The digits of a code, 6 to 8.
    package let digits: Int

    /// Takes a secret of at least sixteen bytes; fewer are `.invalidKey`.
    package init(secret: [UInt8], digits: Int = 6) throws {
        guard secret.count >= 16, (6...8).contains(digits) else {
            throw SealingError(.invalidKey, "An authenticator's secret has at least 16 bytes, its codes 6 to 8 digits.")
        }
        key = SymmetricKey(data: secret)
        self.digits = digits
    }

    /// Draws the secret of a new authenticator, twenty bytes (RFC 4226, section 4, R6).
    package static func newSecret() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return newSecret(using: &generator)
    }

    /// Draws the secret of a new authenticator from `generator`.
    package static func newSecret(using generator: inout some RandomNumberGenerator) -> [UInt8] {
        generator.bytes(20)
    }

    /// The step that `unixSeconds` falls into.
    package static func step(at unixSeconds: Int64) -> Int64 {
        unixSeconds.quotientAndRemainder(dividingBy: stepSeconds).quotient
    }

    /// The code of a step (RFC 4226, section 5.3).
    package func code(step: Int64) -> String {
        let mac = withUnsafeBytes(of: step.bigEndian) {
            Array(HMAC<Insecure.SHA1>.authenticationCode(for: Array($0), using: key))
        }
        let offset = Int(mac[19] & 0x0F)
        let number = mac[offset..<offset + 4].reduce(UInt32.zero) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt32(1)) { power, _ in power * 10 }
        let text = String(number % modulus)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// Tells the step whose code was given, or nil: one step to either side of `unixSeconds`, later than `lastStep`.
    ///
    /// The step is remembered by the caller as the next `lastStep`, so that no code is taken twice. Spaces inside the
    /// code are ignored. Takes the same time whichever step matches, and whether one does.
    package func accepts(_ code: String, at unixSeconds: Int64, after lastStep: Int64?) -> Int64? {
        let given = SHA256.hash(data: code.utf8.filter { $0 != UInt8(ascii: " ") })
        let present = Self.step(at: unixSeconds)
        var accepted: Int64?
        for step in max(0, present - Self.window)...max(0, present + Self.window) {
            let matches = SHA256.hash(data: Array(self.code(step: step).utf8)) == given
            if matches, step > lastStep ?? -1 { accepted = step }
        }
        return accepted
    }
}
