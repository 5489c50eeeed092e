import GRDB
import TransparencyLog

extension Store {
    /// Makes a bureau in `folder` (which is made, with mode 0700, where it is missing) and opens it.
    ///
    /// `headKey` (32 bytes) authenticates the end of the log. Refused as `.alreadyExists`, `.locked`, `.permissions`,
    /// `.setting` and `.diskFull`; a file that was begun is taken away again.
    package static func create(folder path: String, headKey: [UInt8]) throws -> Store {
        let folder = DataFolder(path: path)
        try folder.make()
        return try create(folder, headKey: headKey, configuration: BureauFile.configuration())
    }

    /// Opens the bureau in `folder`.
    ///
    /// Refuses to start, leaving the file as it is: `.notCreated`; `.locked`, where another process has it; `.permissions`, where
    /// others may reach it; `.newerFile`; `.damaged`, where it is no bureau's file or, after an unclean stop, a quick check
    /// finds damage; `.setting`, where a setting does not hold; `.brokenLog`, where the head of the log is not authentic
    /// or not that of the last entry (the chain before it is verified by `verifyLog`). Takes milliseconds after a clean
    /// stop, and a pass over the file after another.
    package static func open(folder path: String, headKey: [UInt8]) throws -> Store {
        try open(DataFolder(path: path), headKey: headKey, configuration: BureauFile.configuration())
    }

    static func create(_ folder: DataFolder, headKey: [UInt8], configuration: Configuration) throws -> Store {
        try BureauFile.prepareProcess()
        try folder.checkPermissions()
        let lock = try FolderLock(folder)
        try folder.makeDatabase()
        do {
            let pool = try StoreError.translated {
                try DatabasePool(path: folder.database, configuration: configuration)
            }
            let store = Store(
                folder: folder,
                pool: pool,
                lock: lock,
                headKey: headKey,
                followsUncleanStop: false
            )
            try store.prepareConnections()
            try StoreError.translated {
                try pool.writeWithoutTransaction { db in
                    try db.execute(sql: "PRAGMA application_id = \(BureauFile.applicationID)")
                }
                try Migrations.migrator.migrate(pool)
                try pool.write { try StoreTransaction($0, headKey: headKey).beginLog() }
            }
            return store
        } catch {
            folder.removeDatabase()
            throw error
        }
    }

    static func open(_ folder: DataFolder, headKey: [UInt8], configuration: Configuration) throws -> Store {
        try BureauFile.prepareProcess()
        try folder.checkPermissions()
        guard try folder.hasDatabase() else {
            throw StoreError(.notCreated, "There is no bureau in \(folder.path). Make one with bureauctl init.")
        }
        let lock = try FolderLock(folder)
        try folder.checkPermissions()
        try folder.checkHeader()
        let isUnclean = try !folder.hasCleanStop()
        try folder.removeCleanStop()
        do {
            return try open(folder, lock, isUnclean: isUnclean, headKey: headKey, configuration: configuration)
        } catch {
            // Nothing was written to it.
            if !isUnclean { try? folder.writeCleanStop() }
            throw error
        }
    }

    private static func open(
        _ folder: DataFolder,
        _ lock: FolderLock,
        isUnclean: Bool,
        headKey: [UInt8],
        configuration: Configuration
    ) throws -> Store {
        let pool = try StoreError.translated { try DatabasePool(path: folder.database, configuration: configuration) }
        let store = Store(folder: folder, pool: pool, lock: lock, headKey: headKey, followsUncleanStop: isUnclean)
        do {
            try store.prepareConnections()
            try store.checkFile(isUnclean: isUnclean)
        } catch {
            try? pool.close()
            throw error
        }
        return store
    }

    /// Sets what opening a pool undid, and reads every setting back on the writer and on a reader.
    private func prepareConnections() throws {
        try StoreError.translated {
            try pool.writeWithoutTransaction { db in
                try ConnectionSetting.synchronous.set(db)
                try ConnectionSetting.verify(db)
            }
            try pool.read(ConnectionSetting.verify)
        }
    }

    private func checkFile(isUnclean: Bool) throws {
        try StoreError.translated {
            try pool.read { db in
                guard try Int.fetchOne(db, sql: "PRAGMA application_id") == BureauFile.applicationID else {
                    throw StoreError(.damaged, "\(folder.database) is not a bureau's file. Restore the latest backup.")
                }
                guard try !Migrations.migrator.hasBeenSuperseded(db) else {
                    throw StoreError(
                        .newerFile,
                        "The bureau's file was written by a later release of Bureau. Install that release, or a later one."
                    )
                }
                if isUnclean { try Store.check(db, with: "PRAGMA quick_check(1)") }
            }
            try Migrations.migrator.migrate(pool)
            try pool.read { try StoreReader($0).checkLogEnd(key: headKey) }
        }
    }
}

extension StoreReader {
    /// Refuses a head that is not authentic, or not the one that the last entry gives, as `.brokenLog`.
    func checkLogEnd(key: [UInt8]) throws {
        let tail = try verifiedLogTail(key: key)
        guard try tail.anchored == anchoredDigest() else { throw StoreError.strangeAnchored }
        let head = tail.head
        let last = try db.one("SELECT max(sequence) FROM log") { try $0.optionalInteger(0) } ?? nil
        guard last ?? 0 == Int(clamping: head.sequence) else {
            throw StoreError(.brokenLog, "The log does not end where its head says.")
        }
        guard head.sequence > 0 else { return }
        guard try logRecord(head.sequence)?.hash == head.hash else {
            throw StoreError(.brokenLog, "The last entry of the log is not the one that its head names.")
        }
    }
}
