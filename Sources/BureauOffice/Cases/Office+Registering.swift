import BureauStore
package import CaseWorkflow
import DiscriminationLaw
import Sealing
import TransparencyLog

extension Office {
    /// Registers a case: the one way for a case to begin.
    ///
    /// The number is taken from the year's series inside the transaction and sealed there, so neither a refusal nor a
    /// crash makes a gap. Refuses with `.invalid`, `.refused`, `.notCertified` and `.idempotencyMismatch`.
    package func register(
        _ command: Command,
        _ session: Session,
        _ idempotency: Idempotency?
    ) async throws -> CaseAnswer {
        if let before = try await replay(idempotency, session, of: .register) { return before }
        let moment = clock.now()
        do {
            return try await untilMatchingStands {
                try await registerAnew(command, session, idempotency, at: moment)
            }
        } catch let error as OfficeError where error.code == .idempotencyRace {
            guard let before = try await replay(idempotency, session, of: .register) else { throw error }
            return before
        } catch let error as OfficeError {
            try await logRefusal(error, session, at: moment)
            throw error
        }
    }

    private func registerAnew(
        _ command: Command,
        _ session: Session,
        _ idempotency: Idempotency?,
        at moment: Moment
    ) async throws -> CaseAnswer {
        let (author, holderKeys) = try writing(session)
        try Self.check(command, on: moment)
        let events = try decide(command, on: nil, session, at: moment)
        let caseID = Identifier.random()
        let keys = Vault.newKeys()
        guard let preview = Workflow.fold(try Self.recorded(events, after: 0, by: session.person, at: moment)) else {
            throw OfficeError(.unexpected, "A registration gave no event.")
        }
        let holders = holderKeys.keys(for: preview.holders)
        guard !holders.isEmpty else { throw Self.notCertified }
        let wraps = try Vault.wraps(of: keys, caseID: caseID, to: holders).map(CaseWrapRow.init)
        let year = moment.day.year
        let reminders = try CaseReminders.rows(
            of: preview,
            keys: keys,
            supervisors: directory.reading.supervisors,
            routedUnder: daemonKey.remindingKey
        )
        let record = idempotencyRow(idempotency, session, status: 201, result: caseID, version: events.count)
        let check = try await conflictCheck(of: events, after: preview, caseID, keys: keys, session)
        let (opened, head, asks) = try await takingMatching { [matching] store, taking in
            try store.keep(record)
            let number = CaseNumber(year: year, serial: try store.takeNumber(year: year))
            let numbered = events.map { $0.numbered(number) }
            let sealed = try Vault.seal(
                numbered,
                of: caseID,
                after: 0,
                headHash: EventHeader.noPrevious,
                keys: keys,
                by: author,
                at: moment
            )
            let head = try store.insertCase(caseID, events: sealed.rows, wraps: wraps)
            try store.replaceReminders(in: [], with: reminders)
            let hash = SealedHash.of(sealed.rows[0].header)
            try store.appendLog(
                OfficeLog.entry(.caseRegistered, by: author.account, at: moment, keys: keys, eventHash: hash)
            )
            let history = try Self.recorded(numbered, after: 0, by: session.person, at: moment)
            guard let file = Workflow.fold(history) else {
                throw OfficeError(.unexpected, "A registration gave no event.")
            }
            let opened = Vault.OpenedCase(
                caseID: caseID,
                file: file,
                headHash: sealed.headHash,
                keys: keys,
                history: history,
                marks: sealed.rows.map { Vault.EventMark(header: $0.header, content: $0.content) }
            )
            let asks = try check?.conclude(in: store, matching, by: author.account, at: moment, taking: taking)
            return (opened, head, asks)
        }
        tally.add(to: \.appends)
        session.caseKeys.keep(keys, of: caseID)
        desks.changed(opened, place: Int64(head.changed)) { holds($0, any: Set(holders.keys)) }
        return answer(opened, session, created: true, replayed: false, asks: asks)
    }

    // MARK: What registering and changing have in common

    /// Who writes, and to which keys the case may be sealed.
    ///
    /// Refuses with `.notCertified` and `.forbidden`.
    func writing(_ session: Session) throws -> (Vault.Author, HolderKeys) {
        guard session.worksOnCases else { throw Self.forbidden }
        let held = try session.heldKeys()
        guard session.certified, let signing = held.signing, let trusted = held.trusted else { throw Self.notCertified }
        return (
            Vault.Author(account: session.account, keys: signing),
            try HolderKeys(directory: directory.reading, trusted: trusted)
        )
    }

    /// Refuses faults of the command's shape with `.invalid`, every one named.
    static func check(_ command: Command, on moment: Moment) throws {
        let faults = command.faults(on: moment.day)
        if !faults.isEmpty { throw OfficeError.invalid(faults) }
    }

    func decide(_ command: Command, on file: CaseFile?, _ session: Session, at moment: Moment) throws -> [Event] {
        do {
            return try Workflow.decide(
                command,
                on: file,
                by: session.actor,
                at: moment,
                in: directory.reading.context
            )
        } catch {
            throw OfficeError.refused(error)
        }
    }

    static func recorded(
        _ events: [Event],
        after version: Int,
        by person: StaffID,
        at moment: Moment
    ) throws -> [RecordedEvent] {
        events.enumerated().map {
            RecordedEvent(version: version + 1 + $0.offset, event: $0.element, at: moment, by: person)
        }
    }
}

extension CaseWrapRow {
    init(_ wrap: Vault.Wrap) {
        self.init(holder: wrap.holder, epoch: wrap.epoch, wrap: wrap.bytes)
    }
}
