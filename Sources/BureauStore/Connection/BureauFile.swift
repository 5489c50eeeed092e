import CSQLite
import GRDB

/// How the file of a bureau is opened.
enum BureauFile {
    /// Stands in the header of every bureau's file ("Bure").
    static let applicationID = 0x4275_7265
    static let readers = 4
    static let busyMilliseconds: Int32 = 5000

    /// Takes SQLite into use; refused where somebody started it before with memory that is not zeroed.
    static func prepareProcess() throws {
        guard bureau_sqlite_prepare() == SQLITE_OK else {
            throw StoreError(.setting, "SQLite was started before its memory could be made to be zeroed when freed.")
        }
    }

    /// `afterwards` runs on each connection once it is set up; tests use it to undo a setting.
    static func configuration(afterwards: @escaping @Sendable (Database) throws -> Void = { _ in }) -> Configuration {
        var configuration = Configuration()
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(Double(busyMilliseconds) / 1000)
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { db in
            try ConnectionSetting.prepare(db)
            try afterwards(db)
            // Every connection, also a reader that is opened much later.
            try ConnectionSetting.verifyConnection(db)
        }
        return configuration
    }
}
