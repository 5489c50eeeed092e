import CaseWorkflow
import Sealing
import TransparencyLog

/// The entries of the log as this floor writes them: every act has one, in the transaction of what it records.
enum OfficeLog {
    /// An act that concerns no case.
    static func entry(
        _ kind: LogEntry.Kind,
        by actor: Identifier?,
        at moment: Moment,
        outcome: String? = nil
    ) -> LogEntry {
        LogEntry(sequence: 0, time: moment.milliseconds, actor: actor?.text, kind: kind, outcome: outcome)
    }

    /// An act on a case, named so that only its holders recognise it.
    static func entry(
        _ kind: LogEntry.Kind,
        by actor: Identifier,
        at moment: Moment,
        keys: CaseKeys,
        eventHash: [UInt8]? = nil,
        outcome: String? = nil
    ) -> LogEntry {
        var entry = entry(kind, by: actor, at: moment, outcome: outcome)
        if let logKey = Vault.logKey(of: keys) {
            let nonce = Identifier.random().bytes
            entry.pseudonym = logKey.withBytes { CasePseudonym.make(logKey: Array($0), nonce: nonce) }
        }
        entry.eventHash = eventHash
        return entry
    }
}

extension LogEntry.Kind {
    /// A key of a case was found sealed to somebody whom its events do not name.
    static let caseWrapUnknown = Self(rawValue: "case.wrap-unknown")
}
