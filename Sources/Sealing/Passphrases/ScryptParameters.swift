/// The cost of turning a passphrase into a key (scrypt, RFC 7914): N = 2^log2N, block size r, parallelism p.
///
/// Takes 128·N·r bytes of memory. A value of this type promises nothing; a `ScryptPolicy` decides what is accepted.
package struct ScryptParameters: Hashable, Sendable {
    /// The exponent of the number of rounds.
    package let log2N: UInt8
    /// The block size.
    package let r: UInt8
    /// The parallelism.
    package let p: UInt8

    /// Takes any numbers; see `ScryptPolicy`.
    package init(log2N: UInt8, r: UInt8, p: UInt8) {
        self.log2N = log2N
        self.r = r
        self.p = p
    }

    /// N 2^17, r 8, p 1: 128 MB and about half a second.
    package static let standard = ScryptParameters(log2N: 17, r: 8, p: 1)
}

/// Which parameters are accepted, checked before any memory is taken, and which new locks get.
///
/// Chosen in the program's composition and nowhere else: there is no way from a file or a request to a policy.
package struct ScryptPolicy: Sendable {
    private let accepted: ClosedRange<UInt8>
    /// The parameters of a new lock.
    package let parameters: ScryptParameters

    private init(accepted: ClosedRange<UInt8>, parameters: ScryptParameters) {
        self.accepted = accepted
        self.parameters = parameters
    }

    /// N 2^17 to 2^20, r 8, p 1 to 4.
    package static let standard = ScryptPolicy(accepted: 17...20, parameters: .standard)
    /// N from 2^4: a lock that takes no time and protects nothing.
    package static let weakForTests = ScryptPolicy(
        accepted: 4...20,
        parameters: ScryptParameters(log2N: 4, r: 8, p: 1)
    )

    /// Refuses parameters outside the policy as `.parametersRefused`.
    package func check(_ parameters: ScryptParameters) throws {
        guard accepted.contains(parameters.log2N), parameters.r == 8, (1...4).contains(parameters.p) else {
            throw SealingError(
                .parametersRefused,
                "The parameters of key derivation are outside what is accepted; the account row may have been altered."
            )
        }
    }
}
