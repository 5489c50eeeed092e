import Glibc

// The mark says that the last process closed the file in order. It is taken away before the first write and put back as
// the last act, so a process that ends in between leaves none.
extension DataFolder {
    /// Whether the last process stopped cleanly.
    func hasCleanStop() throws -> Bool { try FileStatus(of: cleanStop) != nil }

    /// Takes the mark away, durably.
    func removeCleanStop() throws {
        guard unlink(cleanStop) == 0 || errno == ENOENT else {
            throw FileFailure(doing: "remove the mark of a clean stop", path: cleanStop).storeError
        }
        try FolderEntry.synchronize(path)
    }

    /// Leaves the mark, durably.
    func writeCleanStop() throws {
        let descriptor = Glibc.open(cleanStop, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw FileFailure(doing: "leave the mark of a clean stop", path: cleanStop).storeError
        }
        let synchronized = fchmod(descriptor, 0o600) == 0 && fsync(descriptor) == 0
        Glibc.close(descriptor)
        guard synchronized else {
            throw FileFailure(doing: "leave the mark of a clean stop", path: cleanStop).storeError
        }
        try FolderEntry.synchronize(path)
    }
}
