/// One act, as the log keeps it: when, who, what, how it ended, and what it touched, without saying which case.
///
/// Its body is canonical JSON, so that a verifier in another language needs SHA-256 and a JSON reader and no more.
package struct LogEntry: Hashable, Sendable {
    /// Its place in the log, from 1.
    package var sequence: UInt64
    /// When, in milliseconds since 1970.
    package var time: Int64
    /// The identifier of the account that acted, as text; nil when nobody known did.
    package var actor: String?
    /// What was done.
    package var kind: Kind
    /// How it ended, as a code; nil when there is nothing to add to the kind.
    package var outcome: String?
    /// The case, named so that only its holders recognise it.
    package var pseudonym: CasePseudonym?
    /// The hash of the sealed event, 32 bytes; for changes of a case only, never for reads.
    package var eventHash: [UInt8]?
    /// The identifier of the account that was touched, as text.
    package var account: String?
    /// The hash of that account's row after the change, 32 bytes.
    package var accountDigest: [UInt8]?

    /// Describes an act; what is left out is absent from the entry.
    package init(
        sequence: UInt64,
        time: Int64,
        actor: String?,
        kind: Kind,
        outcome: String? = nil,
        pseudonym: CasePseudonym? = nil,
        eventHash: [UInt8]? = nil,
        account: String? = nil,
        accountDigest: [UInt8]? = nil
    ) {
        self.sequence = sequence
        self.time = time
        self.actor = actor
        self.kind = kind
        self.outcome = outcome
        self.pseudonym = pseudonym
        self.eventHash = eventHash
        self.account = account
        self.accountDigest = accountDigest
    }
}
