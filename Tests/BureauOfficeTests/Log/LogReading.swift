import BureauStore
import TransparencyLog

@testable import BureauOffice

/// The entries of the log, of one kind where that is asked for.
func entries(_ office: Office, _ kind: LogEntry.Kind? = nil) async throws -> [LogEntry] {
    try await office.read { store in
        try store.logRecords(after: 0, limit: 100_000).map { try LogEntry(encoded: $0.body) }
            .filter { kind == nil || $0.kind == kind }
    }
}
