import GRDB
import Glibc

extension Store {
    /// Copies the bureau, as it is at one moment, to a new file with mode 0600, while it goes on being used.
    ///
    /// The copy is written under another name beside `path`, checked, written out to the disk and only then named; a crash
    /// leaves no half copy under that name. Refused as `.alreadyExists` where the name is taken. What keys on the same disk
    /// open (the daemon key) is not in it. Blocks a reader's thread, no writer; costs the size of the file on the disk.
    package func backup(to path: String) async throws {
        guard try FileStatus(of: path) == nil else { throw StoreError.backupExists(path) }
        defer { retryTruncation() }
        let partial = path + ".partial"
        try Backup.make(partial)
        do {
            let pool = pool
            try await pool.unsafeRead { try Backup.copy($0, to: partial) }
            try Backup.name(partial, path)
        } catch {
            Backup.remove(partial)
            throw noticing(error)
        }
    }
}

extension StoreError {
    static func backupExists(_ path: String) -> StoreError {
        StoreError(.alreadyExists, "\(path) is there already; nothing was written. Choose another name.")
    }
}

/// The steps of a backup.
private enum Backup {
    static func make(_ path: String) throws {
        let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw StoreError.backupExists(path) }
            throw FileFailure(doing: "make the backup", path: path).storeError
        }
        fchmod(descriptor, 0o600)
        Glibc.close(descriptor)
    }

    static func copy(_ source: Database, to path: String) throws {
        let queue = try DatabaseQueue(path: path, configuration: BureauFile.configuration())
        defer { try? queue.close() }
        try queue.writeWithoutTransaction { copy in
            try source.backup(to: copy)
            // One file, without a log beside it.
            try copy.execute(sql: "PRAGMA journal_mode = DELETE")
            try Store.check(copy, with: "PRAGMA quick_check(1)")
        }
    }

    /// Writes the copy out and gives it its name, which must be free.
    static func name(_ partial: String, _ path: String) throws {
        let descriptor = Glibc.open(partial, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FileFailure(doing: "write out the backup", path: partial).storeError }
        let isWritten = fsync(descriptor) == 0
        let failure = FileFailure(doing: "write out the backup", path: partial)
        Glibc.close(descriptor)
        guard isWritten else { throw failure.storeError }
        guard link(partial, path) == 0 else {
            if errno == EEXIST { throw StoreError.backupExists(path) }
            throw FileFailure(doing: "name the backup", path: path).storeError
        }
        unlink(partial)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        try FolderEntry.synchronize(folder)
    }

    static func remove(_ partial: String) {
        for path in [partial, partial + "-journal", partial + "-wal", partial + "-shm"] { unlink(path) }
    }
}
