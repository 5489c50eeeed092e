import Glibc

/// The folder that holds a bureau: its file, its lock and the mark of a clean stop.
///
/// The folder belongs to the user of the process and has mode 0700, its files 0600; anything else is refused, so that a
/// copied or restored folder is put right before it is served. Links are not followed.
struct DataFolder: Sendable {
    let path: String

    var database: String { path + "/bureau.sqlite" }
    var lock: String { path + "/bureau.lock" }
    var cleanStop: String { path + "/clean-stop" }

    private var files: [String] { [database, database + "-wal", database + "-shm", lock, cleanStop] }

    /// Makes the folder where it is missing, with mode 0700.
    func make() throws {
        guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        throw FileFailure(doing: "make the data folder", path: path).storeError
    }

    /// Refuses a folder or file that others may reach, and one that belongs to somebody else.
    func checkPermissions() throws {
        try check(path, isFolder: true, mode: 0o700)
        for file in files where try FileStatus(of: file) != nil { try check(file, isFolder: false, mode: 0o600) }
    }

    private func check(_ path: String, isFolder: Bool, mode: mode_t) throws {
        guard let status = try FileStatus(of: path) else {
            throw StoreError(.notCreated, "There is no bureau in \(self.path). Make one with bureauctl init.")
        }
        guard isFolder ? status.isFolder : status.isFile else {
            throw StoreError(
                .permissions,
                "\(path) is not a \(isFolder ? "folder" : "regular file") but a link or the like."
            )
        }
        guard status.owner == geteuid() else {
            throw StoreError(.permissions, "\(path) belongs to another user than the one the program runs as.")
        }
        guard status.mode == mode else {
            let wanted = "0" + String(mode, radix: 8)
            let found = "0" + String(status.mode, radix: 8)
            throw StoreError(.permissions, "\(path) has mode \(found); it must be \(wanted): chmod \(wanted) \(path)")
        }
    }

    /// Whether the file of the bureau is there.
    func hasDatabase() throws -> Bool { try FileStatus(of: database) != nil }

    /// Makes an empty file for the bureau, mode 0600; refuses one that is there.
    func makeDatabase() throws {
        let descriptor = Glibc.open(database, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST {
                throw StoreError(.alreadyExists, "There is a bureau in \(path) already; nothing was changed.")
            }
            throw FileFailure(doing: "make the bureau's file", path: database).storeError
        }
        defer { Glibc.close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else {
            throw FileFailure(doing: "make the bureau's file", path: database).storeError
        }
        try FolderEntry.synchronize(path)
    }

    /// Refuses a file that is not SQLite's, before SQLite sees it.
    func checkHeader() throws {
        let descriptor = Glibc.open(database, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FileFailure(doing: "read the bureau's file", path: database).storeError }
        defer { Glibc.close(descriptor) }
        var header = [UInt8](repeating: 0, count: 16)
        let count = header.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        guard count == 16, header == Array("SQLite format 3\0".utf8) else {
            throw StoreError(.damaged, "\(database) is not a bureau's file. Restore the latest backup.")
        }
    }

    /// Takes away a file that was begun and not finished.
    func removeDatabase() {
        for file in [database, database + "-wal", database + "-shm"] { unlink(file) }
    }
}
