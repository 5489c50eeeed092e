import BureauStore
import CaseWorkflow
import Foundation
package import Logging
import Sealing
import TransparencyLog

extension Office {
    /// How many of the log's newest entries are verified before anybody is let in; the whole chain follows at once in
    /// the background, so that a start costs the same however long the log has become.
    static let entriesVerifiedAtStart: UInt64 = 10_000

    /// Opens the bureau in a folder.
    ///
    /// Refuses to start, each with a message that says what to do: a folder, key or file that others may read or that
    /// another process has, a file that is newer or damaged, a setting that does not hold, a broken log, an account row
    /// that is not the one its last log entry was written for, and a machine without the Swedish time zone.
    package static func open(
        _ configuration: OfficeConfiguration,
        clock: OfficeClock = .system,
        logger: Logger
    ) async throws -> Office {
        guard OfficeClock.knowsSwedishDays else { throw noZone }
        do {
            let daemonKey = try DaemonKey(of: configuration)
            let store = try Store.open(folder: configuration.folder, headKey: daemonKey.logHeadKey)
            do {
                let office = try Office(
                    store: store,
                    daemonKey: daemonKey,
                    configuration: configuration,
                    clock: clock,
                    logger: logger
                )
                try await office.verifyAtStart()
                let moment = clock.now()
                try await store.write { store in
                    try store.appendLog(OfficeLog.entry(.daemonStarted, by: nil, at: moment))
                    try store.declareReports(configuration.releases, at: moment)
                }
                return office
            } catch {
                try? store.close()
                throw error
            }
        } catch {
            throw OfficeError.atStart(error)
        }
    }

    private func verifyAtStart() async throws {
        let head = try await store.read { try $0.storedLogHead().head }
        let start: LogHead
        if head.sequence > Self.entriesVerifiedAtStart {
            let sequence = head.sequence - Self.entriesVerifiedAtStart
            guard let record = try await store.read({ try $0.logRecord(sequence) }),
                let known = LogHead(sequence: sequence, hash: record.hash)
            else { throw StoreError(.brokenLog, "The log is broken at entry \(sequence): it is missing.") }
            start = known
        } else {
            start = .empty
        }
        _ = try await store.verifyLog(from: start)
        try await store.read { store in
            for row in try store.accounts() {
                try Self.verify(row, in: store)
            }
        }
        try await store.read { [directory] in try directory.refresh(from: $0) }
    }

    /// An account row is the one its last entry was written for, or it is from before, or forged.
    static func verify(_ row: AccountRow, in store: StoreReader) throws {
        guard let record = try store.logRecord(UInt64(max(0, row.logSequence))),
            let entry = try? LogEntry(encoded: record.body),
            entry.account == row.id.text, entry.accountDigest == row.digest
        else {
            throw StoreError(
                .brokenLog,
                "The row of an account is not the one the log knows: it was altered, or is from before. Restore the latest backup."
            )
        }
    }

    /// The row where the log knows it; refuses with `.tampered` one that was altered under the running daemon.
    static func genuine(_ row: AccountRow, in store: StoreReader) throws -> AccountRow {
        do {
            try verify(row, in: store)
            return row
        } catch {
            throw Vault.tampered(
                "The row of an account is not the one the log knows: it was altered, or is from before.",
                error
            )
        }
    }

    static let noZone = OfficeError(
        .cannotStart,
        "The machine does not know the time zone Europe/Stockholm. Install the package tzdata."
    )
}

extension OfficeError {
    /// An error that keeps a bureau from being opened or made: the lower floor's own words, which say what to do.
    static func atStart(_ error: any Error) -> OfficeError {
        switch error {
        case let error as OfficeError: error
        case let error as StoreError: OfficeError(.cannotStart, error.message, cause: error)
        case let error as SealingError: OfficeError.from(error)
        default: OfficeError(.cannotStart, "The bureau cannot be opened: \(error)", cause: error)
        }
    }

    /// The code of the store's refusal, for those who turn it into an exit code.
    package var storeCode: String? { (cause as? StoreError)?.code.rawValue }
}
