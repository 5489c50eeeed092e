import CaseWorkflow
import Sealing
import Synchronization

/// The sessions that live now, by the hash of their token; the token itself is kept nowhere.
final class SessionTable: Sendable {
    private let sessions = Mutex<[[UInt8]: Session]>([:])
    private let idleMilliseconds: Int64

    init(idleMilliseconds: Int64) {
        self.idleMilliseconds = idleMilliseconds
    }

    var count: Int { sessions.withLock { $0.count } }

    var all: [Session] { sessions.withLock { Array($0.values) } }

    func insert(_ session: Session, tokenHash: [UInt8]) {
        sessions.withLock { $0[tokenHash] = session }
    }

    /// The session of a token, unless it has been idle too long.
    ///
    /// Activity moves its end; a page's own polling does not.
    func find(tokenHash: [UInt8], at monotonic: Int64, isActivity: Bool) -> Session? {
        guard let session = sessions.withLock({ $0[tokenHash] }),
            !session.isIdle(at: monotonic, after: idleMilliseconds)
        else { return nil }
        if isActivity { session.touch(at: monotonic) }
        return session
    }

    /// Ends the sessions for which `condition` holds, and answers them.
    @discardableResult
    func end(where condition: (Session) -> Bool) -> [Session] {
        let ended = sessions.withLock { sessions -> [Session] in
            let leaving = sessions.filter { condition($0.value) }
            for key in leaving.keys { sessions[key] = nil }
            return Array(leaving.values)
        }
        for session in ended { session.end() }
        return ended
    }

    /// Ends what has been idle too long.
    func endIdle(at monotonic: Int64) -> [Session] {
        end { $0.isIdle(at: monotonic, after: idleMilliseconds) }
    }

    func hasSession(of account: Identifier) -> Bool {
        sessions.withLock { $0.values.contains { $0.account == account } }
    }

    /// Any live session of an account.
    func sessions(of account: Identifier) -> [Session] {
        sessions.withLock { $0.values.filter { $0.account == account } }
    }
}
