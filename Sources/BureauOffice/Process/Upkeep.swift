import Sealing

/// What is to be done beside requests: building desks, and giving cases new keys after somebody came or left.
final class Upkeep: Sendable {
    /// One thing to do.
    enum Job: Sendable {
        case build(Identifier)
        case renew(Session)
    }

    let jobs: AsyncStream<Job>
    private let queue: AsyncStream<Job>.Continuation

    init() {
        (jobs, queue) = AsyncStream.makeStream(of: Job.self)
    }

    /// Asks for a desk to be built or caught up.
    func requestBuild(of account: Identifier) {
        queue.yield(.build(account))
    }

    /// Asks for the cases that a person holds to be sealed to exactly those who hold them.
    func requestRenewal(for session: Session) {
        queue.yield(.renew(session))
    }

    func finish() {
        queue.finish()
    }
}
