import CSQLite
import GRDB

@testable import BureauStore

/// An in-memory database with the settings of every connection of Bureau and its tokenizer.
func inMemory() throws -> DatabaseQueue {
    try BureauFile.prepareProcess()
    var configuration = Configuration()
    configuration.prepareDatabase { db in
        if let name = bureau_sqlite_harden(db.sqliteConnection) {
            throw StoreError(.setting, "The setting \(String(cString: name)) does not hold.")
        }
        guard bureau_sqlite_register_tokenizer(db.sqliteConnection) == SQLITE_OK else {
            throw StoreError(.setting, "The tokenizer cannot be registered.")
        }
    }
    return try DatabaseQueue(configuration: configuration)
}
