import Glibc

/// What a path is, without following a link at its end.
struct FileStatus {
    let isFolder: Bool
    let isFile: Bool
    let owner: uid_t
    let mode: mode_t

    /// Nil where nothing is there.
    init?(of path: String) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw FileFailure(doing: "look at", path: path).storeError
        }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        isFile = status.st_mode & S_IFMT == S_IFREG
        owner = status.st_uid
        mode = status.st_mode & 0o7777
    }
}

/// A call of the system that failed, with the reason it gave.
struct FileFailure: Error {
    let doing: String
    let path: String
    let number: Int32

    init(doing: String, path: String) {
        number = errno
        self.doing = doing
        self.path = path
    }

    var storeError: StoreError {
        let code: StoreError.Code =
            switch number {
            case ENOSPC, EDQUOT: .diskFull
            case EACCES, EPERM, EROFS, ELOOP, ENOENT, ENOTDIR: .permissions
            default: .inputOutput
            }
        return StoreError(code, "Could not \(doing) (\(path)): \(String(cString: strerror(number))).", cause: self)
    }
}

/// Names in a folder, which a crash forgets unless the folder itself is written out.
enum FolderEntry {
    /// Writes the names in the folder out to the disk.
    static func synchronize(_ folder: String) throws {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(doing: "open the folder", path: folder).storeError }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileFailure(doing: "write out the folder", path: folder).storeError }
    }
}
