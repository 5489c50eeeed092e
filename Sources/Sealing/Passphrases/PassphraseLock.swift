import Crypto
import CryptoExtras
import FoundationEssentials

/// A salt and parameters: turns a passphrase into the key that seals a person's private keys.
///
/// Stands in clear in the account row. Altered, it gives another key, and nothing opens.
package struct PassphraseLock: Hashable, Sendable {
    /// Sixteen random bytes, new with every passphrase.
    package let salt: [UInt8]
    /// The cost of trying one passphrase.
    package let parameters: ScryptParameters

    /// Makes a lock with a new salt and the policy's parameters.
    package static func make(policy: ScryptPolicy = .standard) -> PassphraseLock {
        var generator = SystemRandomNumberGenerator()
        return make(policy: policy, using: &generator)
    }

    /// Makes a lock with a salt drawn from `generator` and the policy's parameters.
    package static func make(
        policy: ScryptPolicy,
        using generator: inout some RandomNumberGenerator
    ) -> PassphraseLock {
        PassphraseLock(salt: generator.bytes(16), parameters: policy.parameters)
    }

    private init(salt: [UInt8], parameters: ScryptParameters) {
        self.salt = salt
        self.parameters = parameters
    }

    /// Takes a lock from its parts; refuses a salt of another size than sixteen bytes.
    ///
    /// The parameters are checked when a key is derived.
    package init(storedSalt salt: [UInt8], parameters: ScryptParameters) throws {
        guard salt.count == 16 else { throw FieldReader.malformed }
        self.init(salt: salt, parameters: parameters)
    }

    /// Reads `encoded`; refuses other formats and lengths.
    ///
    /// The parameters are checked when a key is derived.
    package init(encoded: [UInt8]) throws {
        try Format.passphraseLock.check(encoded)
        guard encoded.count == 20 else { throw FieldReader.malformed }
        parameters = ScryptParameters(log2N: encoded[1], r: encoded[2], p: encoded[3])
        salt = Array(encoded[4...])
    }

    /// Format, log2 N, r, p and salt: 20 bytes.
    package var encoded: [UInt8] {
        [Format.passphraseLock.rawValue, parameters.log2N, parameters.r, parameters.p] + salt
    }

    /// Derives the key; every passphrase gives one, and only opening tells whether it is the right one.
    ///
    /// Refuses parameters outside `policy` (`.parametersRefused`) before any memory is taken. Costs half a second and
    /// 128 MB at the standard parameters and blocks its thread: never called on an event loop.
    package func key(for passphrase: Passphrase, policy: ScryptPolicy = .standard) throws -> ContentKey {
        try policy.check(parameters)
        return ContentKey(
            try KDF.Scrypt.deriveKey(
                from: passphrase.bytes,
                salt: salt,
                outputByteCount: ContentKey.byteCount,
                rounds: 1 << Int(parameters.log2N),
                blockSize: Int(parameters.r),
                parallelism: Int(parameters.p)
            )
        )
    }

    /// Tells whether a new lock would be made with other parameters, so that this one is due at the next sign-in.
    package func isDue(under policy: ScryptPolicy = .standard) -> Bool { parameters != policy.parameters }
}
