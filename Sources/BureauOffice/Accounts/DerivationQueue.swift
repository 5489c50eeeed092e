import Dispatch
import Sealing
import Synchronization

/// Lets passphrases be stretched one after the other; sixteen wait at most eight seconds, the next is turned away.
///
/// One derivation takes half a second and 128 MB, so that the number of them at once is the memory that strangers can
/// make the daemon use: two beside the desk of a supervisor with 100,000 cases were more than it may take. Who is let in
/// gets their turn. Work runs on threads of its own, never on those that serve requests.
final class DerivationQueue: Sendable {
    /// How many run at once, how many wait, and for how long.
    struct Limits: Sendable {
        var running = 1
        var waiting = 16
        var patience: Duration = .seconds(8)
    }

    private struct State {
        var running = 0
        var nextTicket = 0
        var waiting: [(ticket: Int, resume: CheckedContinuation<Bool, Never>)] = []
    }

    private let limits: Limits
    private let state = Mutex(State())
    private let threads = DispatchQueue(label: "bureau.derivation", attributes: .concurrent)

    init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Runs `work` when a place is free.
    ///
    /// Refuses with `.busy` where none becomes free in time.
    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        guard await enter() else {
            var error = OfficeError(.busy, "Too many people are signing in at this moment. Try again in a few seconds.")
            error.retryAfter = 3
            throw error
        }
        defer { leave() }
        return try await withCheckedThrowingContinuation { continuation in
            threads.async { continuation.resume(with: Result { try work() }) }
        }
    }

    private func enter() async -> Bool {
        let ticket = state.withLock { state -> Int? in
            if state.running < limits.running {
                state.running += 1
                return nil
            }
            state.nextTicket += 1
            return state.nextTicket
        }
        guard let ticket else { return true }
        return await withCheckedContinuation { continuation in
            let admitted = state.withLock { state -> Bool? in
                if state.running < limits.running {
                    state.running += 1
                    return true
                }
                if state.waiting.count >= limits.waiting { return false }
                state.waiting.append((ticket, continuation))
                return nil
            }
            if let admitted {
                continuation.resume(returning: admitted)
                return
            }
            let patience =
                Double(limits.patience.components.seconds)
                + Double(limits.patience.components.attoseconds) / 1e18
            threads.asyncAfter(deadline: .now() + patience) { [self] in giveUp(ticket) }
        }
    }

    private func giveUp(_ ticket: Int) {
        let waiter = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard let place = state.waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.waiting.remove(at: place).resume
        }
        waiter?.resume(returning: false)
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            if state.waiting.isEmpty {
                state.running -= 1
                return nil
            }
            return state.waiting.removeFirst().resume
        }
        next?.resume(returning: true)
    }
}
