import GRDB
import Synchronization
import Dispatch

extension Desk {
    /// Writes the sealed image, where something changed since the last one: temporary file, fsync, rename.
    ///
    /// Queries wait while the bytes are sealed (a second for 300 MB), not while they reach the disk. A desk that is still being built
    /// is written as far as it is. Refused with `.diskFull` or `.unexpected`, and the image before stays.
    package func persist() async throws {
        let isNeeded = condition.withLock { condition in
            guard condition.stage == .loaded, condition.isChanged else { return false }
            condition.isChanged = false
            return true
        }
        guard isNeeded else { return }
        do {
            let order = try await source.lastOrder()
            let files = files
            let written = try await connection.queue.writeWithoutTransaction { try files.seal($0, order: order) }
            try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
                DispatchQueue.global(qos: .utility).async {
                    done.resume(with: Result { try written.publish(as: files.path) })
                }
            }
        } catch {
            condition.withLock { $0.isChanged = true }
            throw error
        }
    }

    /// Ends the desk: running queries end, what changed is written, the memory is wiped.
    ///
    /// An image that cannot be written is no loss: the next opening catches up from the one before.
    /// - Parameter keepingImage: Whether to write the image; without it the memory is wiped and that is all.
    package func close(keepingImage: Bool = true) async {
        if keepingImage { try? await persist() }
        condition.withLock {
            $0.stage = .closed
            $0.waiting = []
            $0.gone = [:]
        }
        try? await connection.queue.writeWithoutTransaction { try DeskConnection.wipe($0) }
    }
}
