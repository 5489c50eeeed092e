import Hummingbird
import NIOCore
import Synchronization

/// How far a request's body has been read, and the one iterator that can read on.
// because the iterator is used by one task at a time: the handler's, and after its return the answer's.
final class BodyState: @unchecked Sendable {
    private enum Progress {
        case untouched
        case reading
        case finished
    }

    private let progress = Mutex(Progress.untouched)
    private var iterator: RequestBody.AsyncIterator?

    /// Whether the last byte has been read.
    var isFinished: Bool { progress.withLock { $0 == .finished } }

    /// The next bytes of the body; nil at its end.
    func next(of request: Request) async throws -> ByteBuffer? {
        if progress.withLock({ $0 == .finished }) { return nil }
        if iterator == nil {
            progress.withLock { $0 = .reading }
            iterator = request.body.makeAsyncIterator()
        }
        let buffer: ByteBuffer?
        do {
            buffer = try await iterator?.next()
        } catch let error as CancellationError {
            throw error
        } catch {
            throw BrokenConnection(cause: error)
        }
        if buffer == nil, !Task.isCancelled { progress.withLock { $0 = .finished } }
        return buffer
    }
}

/// The bytes of a request stopped being HTTP, or stopped coming.
struct BrokenConnection: Error {
    let cause: any Error
}
