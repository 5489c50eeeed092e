import BureauStore
package import CaseWorkflow
import Sealing
import Synchronization
import TransparencyLog

extension Office {
    /// Every account, for administrators and supervisors (caseworkers see names to assign to).
    ///
    /// Refuses recipients with `.forbidden`.
    package func accounts(_ session: Session) async throws -> [AccountSummary] {
        guard !session.roles.contains(.recipient) else { throw Self.forbidden }
        return try await read { store in
            try store.accounts().map { try AccountSummary($0, in: store) }
        }
    }

    /// One account.
    ///
    /// Refuses with `.notFound` and, for recipients, `.forbidden`.
    package func account(_ id: StaffID, _ session: Session) async throws -> AccountSummary {
        guard !session.roles.contains(.recipient) || id == session.person else { throw Self.forbidden }
        let identifier = try id.account
        return try await read { store in
            guard let row = try store.account(identifier) else { throw Self.noAccount }
            return try AccountSummary(row, in: store)
        }
    }

    /// The words of the supervisors' key and its generation: to be compared with a supervisor before activation.
    package func supervisorsFingerprint() async throws -> (words: [String], generation: Int) {
        guard let newest = directory.reading.newestGeneration else {
            throw OfficeError(.notFound, "There is no supervisors' key yet. Run `bureauctl init`.")
        }
        return (newest.keys.fingerprint.words, Int(newest.generation))
    }

    /// Writes an account as it is now, with the entry that carries its digest, and takes the directory anew.
    @discardableResult
    func change(
        _ id: Identifier,
        by actor: Identifier?,
        kind: LogEntry.Kind,
        at moment: Moment,
        outcome: String? = nil,
        keeping answer: IdempotencyRow? = nil,
        _ change: @escaping @Sendable (inout AccountRow, StoreTransaction) throws -> Void
    ) async throws -> AccountSummary {
        try await writeStaff { store in
            try store.keep(answer)
            // A row that somebody altered is not bound to the log as if it were right.
            guard var row = try store.account(id).map({ try Self.genuine($0, in: store) }) else { throw Self.noAccount }
            try change(&row, store)
            row.changed = moment.milliseconds
            let updated = try store.updateAccount(row)
            try store.appendLog(OfficeLog.entry(kind, by: actor, at: moment, outcome: outcome), binding: updated)
            return try AccountSummary(updated, in: store)
        }
    }

    /// Runs a transaction that changes accounts or generations, and takes the directory anew: as it wrote them, or as they
    /// were where the disk refused it, so that nothing is sealed to a generation that never came to be.
    func writeStaff<T: Sendable>(_ work: @escaping @Sendable (StoreTransaction) throws -> T) async throws -> T {
        let isTaken = Mutex(false)
        do {
            return try await write { [directory] store in
                let result = try work(store)
                try directory.refresh(from: store)
                isTaken.withLock { $0 = true }
                return result
            }
        } catch {
            // In the order of the writes: a view from before would undo what another one has just taken.
            if isTaken.withLock({ $0 }) { try? await write { [directory] in try directory.refresh(from: $0) } }
            throw error
        }
    }

    /// Ends every session of an account, but for one; their desk is sealed and wiped with the last.
    func endSessions(of account: Identifier, but kept: Identifier? = nil) async {
        sessions.end { $0.account == account && $0.id != kept }
        await closeDesk(ofAccount: account)
    }

    func requireAdministrator(_ session: Session) throws {
        guard session.roles.contains(.administrator) else { throw Self.forbidden }
    }

    func requireSupervisor(_ session: Session) throws {
        guard session.roles.contains(.supervisor) else { throw Self.forbidden }
    }

    static let forbidden = OfficeError(.forbidden, "Your role does not include this.")
    static let noAccount = OfficeError(.notFound, "There is no such account.")
}

extension AccountSummary {
    init(_ row: AccountRow, in store: StoreReader) throws {
        let newest = try store.generations().last
        let member = try StaffMember(row, newest: newest?.number)
        let wraps = try newest.map { try store.generationWraps(ofGeneration: $0.number) } ?? []
        let state: State =
            switch row.state {
            case .invited: .invited
            case .active: .active
            case .closed: .closed
            }
        self.init(
            id: member.person,
            name: row.name,
            role: member.role,
            state: state,
            certified: member.isCertified,
            fingerprint: member.keys?.fingerprint.words,
            secondFactor: row.totpRequired,
            holdsSupervisorsKey: wraps.contains { $0.account == row.id },
            setAsideUntil: row.setAside == nil ? nil : row.setAsideUntil
        )
    }
}
