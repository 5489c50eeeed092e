package import Sealing

/// An account as it lies on disk: names, states and public keys in clear, everything else sealed.
///
/// Times are milliseconds since 1970. Whoever changes a row also writes the log entry that carries its `digest`, in the
/// same transaction, and sets `logSequence` to it; a row whose digest is not the one of that entry is an old or forged one.
package struct AccountRow: Sendable, Equatable {
    /// Whether the account may be used.
    package enum State: String, Sendable, CaseIterable {
        case invited, active, closed
    }

    /// The salt and the cost of deriving a key from the passphrase; not yet judged fit to be used.
    package struct Derivation: Sendable, Equatable {
        package var salt: [UInt8]
        package var log2N: Int
        package var r: Int
        package var p: Int

        package init(salt: [UInt8], log2N: Int, r: Int, p: Int) {
            self.salt = salt
            self.log2N = log2N
            self.r = r
            self.p = p
        }
    }

    package let id: Identifier
    /// As its holder writes it; no two accounts have names that differ only in case.
    package var name: String
    package var roles: String
    package var state: State
    package var derivation: Derivation?
    package var publicKeys: [UInt8]?
    package var certificate: [UInt8]?
    /// The private keys, sealed under the passphrase.
    package var sealedPrivate: [UInt8]?
    /// What a person keeps for themself: the supervisors' key they confirmed and its generation.
    package var sealedMemory: [UInt8]?
    package var sealedTOTP: [UInt8]?
    package var totpRequired: Bool
    package var totpLastStep: Int?
    package var activationHash: [UInt8]?
    package var activationExpires: Int64?
    package var activationTries: Int
    /// What a reset put aside, to be taken back until `setAsideUntil`.
    package var setAside: [UInt8]?
    package var setAsideUntil: Int64?
    /// The private keys, sealed to the recovery key once there is one.
    package var recoveryWrap: [UInt8]?
    package let created: Int64
    package var changed: Int64
    /// Counts the changes, from 1; the store moves it.
    package internal(set) var revision: Int
    /// The log entry of the last change; zero until `setLogSequence`.
    package internal(set) var logSequence: Int

    /// A new account without keys.
    package init(
        id: Identifier,
        name: String,
        roles: String,
        state: State,
        totpRequired: Bool,
        created: Int64
    ) {
        self.id = id
        self.name = name
        self.roles = roles
        self.state = state
        self.totpRequired = totpRequired
        self.created = created
        changed = created
        activationTries = 0
        revision = 1
        logSequence = 0
    }
}
