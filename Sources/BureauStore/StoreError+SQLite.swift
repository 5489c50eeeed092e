import GRDB

extension StoreError {
    /// The same failure in the words of this floor.
    ///
    /// Errors of SQLite carry no values of a statement.
    init(_ error: DatabaseError) {
        let (code, message): (Code, String) =
            switch error.resultCode {
            case .SQLITE_FULL:
                (.diskFull, "The disk is full. Nothing of this change was kept; make room and try again.")
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                (.damaged, "The bureau's file is damaged. Stop the bureau and restore the latest backup.")
            case .SQLITE_IOERR:
                (.inputOutput, "The disk failed. Nothing of this change was kept; look at the machine's log.")
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
                (.permissions, "The bureau's file cannot be opened for writing; look at its owner and mode.")
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                (.locked, "Another process has the bureau's file open.")
            case .SQLITE_CONSTRAINT:
                (.conflict, "The change contradicts a row that is already there.")
            case .SQLITE_INTERRUPT:
                (.interrupted, "The work was interrupted before it was done.")
            default:
                (.unexpected, "SQLite refused the work with result \(error.extendedResultCode.rawValue).")
            }
        self.init(code, message, cause: error)
    }

    /// Errors of SQLite in the words of this floor; every other error as it is.
    static func translating(_ error: any Error) -> any Error {
        if let error = error as? DatabaseError { return StoreError(error) }
        return error
    }

    /// Runs `work` and throws errors of SQLite in the words of this floor.
    static func translated<T>(_ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch {
            throw translating(error)
        }
    }
}
