import GRDB

/// Work that waits for the writer.
enum PendingWrite: Sendable {
    /// Shares a transaction. `perform` gives what is to be told once that transaction is on the disk; `fail` is told instead
    /// when it or its transaction failed.
    case shared(
        perform: @Sendable (StoreTransaction) throws -> @Sendable () -> Void,
        fail: @Sendable (any Error) -> Void
    )
    /// Runs between transactions, alone; tells its outcome itself.
    case alone(@Sendable (Database) -> Void)
}
