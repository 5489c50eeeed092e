import Glibc
import Synchronization

/// The exclusive lock on a data folder; ends with `release`, with this value, and with the process however it ends.
final class FolderLock: Sendable {
    private let descriptor: Mutex<Int32>

    /// Takes the lock or refuses at once where another process (or another store of this one) has it.
    init(_ folder: DataFolder) throws {
        let descriptor = Glibc.open(folder.lock, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileFailure(doing: "open the lock", path: folder.lock).storeError }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let failure = FileFailure(doing: "lock the data folder", path: folder.lock)
            Glibc.close(descriptor)
            guard failure.number == EWOULDBLOCK else { throw failure.storeError }
            throw StoreError(.locked, "Another process works on \(folder.path). Stop bureaud first, or use its socket.")
        }
        self.descriptor = Mutex(descriptor)
    }

    func release() {
        descriptor.withLock {
            if $0 >= 0 { Glibc.close($0) }
            $0 = -1
        }
    }

    deinit { release() }
}
