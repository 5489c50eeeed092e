import BureauStore
import CaseWorkflow
import Sealing
import TransparencyLog

extension Office {
    /// A page of the register of the cases that this person holds.
    ///
    /// Refuses with `.forbidden` (a role without cases), `.invalid`, `.cursorInvalid` and `.deadline`.
    package func register(matching query: RegisterQuery, _ session: Session) async throws -> RegisterPage {
        try await desk(of: session).register(query, today: clock.now().day)
    }

    /// Full-text search over the cases that this person holds.
    ///
    /// That a search was made is an entry of the log; its words are kept nowhere.
    package func search(_ query: SearchQuery, _ session: Session) async throws -> SearchPage {
        let page = try await desk(of: session).search(query)
        tally.add(to: \.searches)
        let moment = clock.now()
        let actor = session.account
        try await write { _ = try $0.appendLog(OfficeLog.entry(.deskSearch, by: actor, at: moment)) }
        return page
    }

    /// The open tasks of this person, or for supervisors of somebody else or of everyone.
    package func tasks(_ query: TaskQuery, _ session: Session) async throws -> TaskPage {
        if query.whose != .mine { try requireSupervisor(session) }
        return try await desk(of: session).tasks(query, today: clock.now().day)
    }

    /// Tasks, limitation clocks, open questions of the law and promises in one order: what this person is told of, or for
    /// supervisors also everybody's.
    package func watch(_ query: WatchQuery, _ session: Session) async throws -> WatchPage {
        switch query.scope {
        case .person, .everyone: try requireSupervisor(session)
        case .told, .mine, .deputising, .escalated: break
        }
        let desk = try desk(of: session)
        let today = clock.now().day
        return try await desk.watch(query, today: today, duty: try await duty(on: today))
    }

    /// The unassigned queue, oldest first; a supervisor's.
    package func queue(limit: Int, cursor: String?, _ session: Session) async throws -> RegisterPage {
        try requireSupervisor(session)
        return try await desk(of: session).queue(limit: limit, cursor: cursor, today: clock.now().day)
    }

    /// What each caseworker has on their hands, as far as this supervisor's desk shows it.
    package func workload(_ session: Session) async throws -> [WorkloadEntry] {
        try requireSupervisor(session)
        return try await desk(of: session).workload(today: clock.now().day)
    }

    private func desk(of session: Session) throws -> Desk {
        guard session.worksOnCases else { throw Self.forbidden }
        guard let desk = desks.desk(of: session.account) else {
            throw OfficeError(.notSignedIn, "Your desk is not open. Sign in again.")
        }
        return desk
    }
}
