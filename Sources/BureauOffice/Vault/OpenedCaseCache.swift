import Sealing
import Synchronization

/// The cases that a session has opened lately, so that reading or changing one again opens only what was written since.
///
/// It is used only after the bytes in the store were found to be the same, and it ends with the session.
final class OpenedCaseCache: Sendable {
    /// So many events are kept at most: a session on many long cases does not grow without end.
    private static let events = 20_000

    private struct State {
        var cases: [Identifier: Vault.OpenedCase] = [:]
        var events = 0
    }

    private let state = Mutex(State())

    func known(_ caseID: Identifier) -> Vault.OpenedCase? {
        state.withLock { $0.cases[caseID] }
    }

    func keep(_ opened: Vault.OpenedCase) {
        state.withLock { state in
            state.events -= state.cases[opened.caseID]?.history.count ?? 0
            if state.events + opened.history.count > Self.events {
                state.cases.removeAll()
                state.events = 0
            }
            guard opened.history.count <= Self.events else { return }
            state.cases[opened.caseID] = opened
            state.events += opened.history.count
        }
    }

    func forget(_ caseID: Identifier) {
        state.withLock { state in
            state.events -= state.cases.removeValue(forKey: caseID)?.history.count ?? 0
        }
    }

    func removeAll() {
        state.withLock { $0 = State() }
    }
}
