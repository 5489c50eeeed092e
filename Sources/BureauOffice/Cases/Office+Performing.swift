import BureauStore
package import CaseWorkflow
import Logging
import Sealing
import TransparencyLog

extension Office {
    /// Does a command to a case that stands at `version`: the one way for a case to change.
    ///
    /// Events, new keys where they are due, the answer to the idempotency key and the entry of the log are one
    /// transaction. Answers once the asker's own desk has it. Refuses with `.notFound`, `.versionMoved`, `.refused`,
    /// `.invalid`, `.notCertified` and `.idempotencyMismatch`.
    package func perform(
        _ command: Command,
        on caseID: CaseID,
        expecting version: Int,
        _ session: Session,
        _ idempotency: Idempotency?
    ) async throws -> CaseAnswer {
        if let before = try await replay(idempotency, session, of: command.kind) { return before }
        let moment = clock.now()
        do {
            return try await untilMatchingStands {
                try await performAnew(
                    command,
                    on: try caseID.identifier,
                    expecting: version,
                    session,
                    idempotency,
                    moment
                )
            }
        } catch let error as OfficeError where error.code == .idempotencyRace {
            guard let before = try await replay(idempotency, session, of: command.kind) else { throw error }
            return before
        } catch let error as OfficeError {
            try await logRefusal(error, session, at: moment)
            throw error
        }
    }

    private func performAnew(
        _ command: Command,
        on caseID: Identifier,
        expecting version: Int,
        _ session: Session,
        _ idempotency: Idempotency?,
        _ now: Moment
    ) async throws -> CaseAnswer {
        try Self.check(command, on: now)
        let opened = try await openCase(caseID, session)
        guard opened.file.version == version else { throw OfficeError.versionMoved(to: opened.file.version) }
        let (author, holderKeys) = try writing(session)
        let events = try decide(command, on: opened.file, session, at: now)
        let moment = now.notBefore(opened.file.lastAt)
        let change = try await prepare(events, on: opened, holderKeys, author, session, at: moment)
        let record = idempotencyRow(
            idempotency,
            session,
            status: 200,
            result: caseID,
            version: change.after.file.version
        )
        let check = try await conflictCheck(
            of: events,
            after: change.after.file,
            caseID,
            keys: change.after.keys,
            session
        )
        let (head, asks) = try await takingMatching { [matching] store, taking in
            try store.keep(record)
            let head = try store.write(change, of: caseID, expecting: version, by: author.account, at: moment)
            return (head, try check?.conclude(in: store, matching, by: author.account, at: moment, taking: taking))
        }
        tally.add(to: \.appends)
        session.caseKeys.keep(change.after.keys, of: caseID)
        if change.struck.isEmpty {
            session.opened.keep(change.after)
        } else {
            for session in sessions.all { session.opened.forget(caseID) }
        }
        desks.changed(change.after, place: Int64(head.changed)) { holds($0, any: Set(change.holders)) }
        if change.needsTruncation {
            if change.after.file.wall != nil { desks.deleteImages(exceptOf: accounts(holding: change.holders)) }
            try? await store.truncateLog()
        }
        if events.contains(where: { $0.kind == .wallRaised }) {
            // Without it a case of an ended year would be missing until a holder signs in, and its absence would tell of it.
            do {
                try await letRecordOut(of: change.after, session)
            } catch {
                logger.error("A record was not let out.", metadata: ["code": "\(OfficeError.from(error).code)"])
            }
        }
        return answer(change.after, session, created: false, replayed: false, asks: asks)
    }

    /// Seals events after a case as it was opened, with a new epoch where one is due.
    ///
    /// One is due when somebody lost the case, and when a key that has a wrap is none of a present holder's: an older
    /// generation, a replaced key, or one that the events do not know.
    private func prepare(
        _ events: [Event],
        on opened: Vault.OpenedCase,
        _ holderKeys: HolderKeys,
        _ author: Vault.Author,
        _ session: Session,
        at moment: Moment
    ) async throws -> CaseChange {
        let caseID = opened.caseID
        let recorded = try Self.recorded(events, after: opened.file.version, by: session.person, at: moment)
        let history = opened.history + recorded
        // What a struck event had done is taken back by folding anew, and by that alone.
        let strikes = events.contains { $0.kind == .eventStruck }
        let file = strikes ? Workflow.fold(history) : recorded.reduce(opened.file) { Workflow.evolve($0, with: $1) }
        guard let file else { throw OfficeError.caseNotFound }
        let wanted = holderKeys.keys(for: file.holders)
        guard !wanted.isEmpty else {
            throw OfficeError(.notCertified, "Nobody who would hold this case has certified keys: it would be lost.")
        }
        let present = Set(try await read { try $0.wraps(caseID).map(\.holder) })
        try await reportUnknownWraps(present, of: opened, session)
        let loses = Holders.needsNewEpoch(from: opened.file.holders, to: file.holders)
        let renews = events.contains { $0.kind == .keysRenewed }
        let beginsEpoch = loses || renews || !present.isSubset(of: Set(wanted.keys))
        var keys = opened.keys
        var link: [UInt8]?
        if beginsEpoch {
            let next = try Vault.nextEpoch(of: caseID, after: opened.keys)
            (keys, link) = (next.keys, next.link)
        }
        let reminders: CaseChange.Reminders? =
            beginsEpoch || events.contains(where: \.kind.movesClocks)
            ? .init(
                slots: CaseReminders.slots(of: opened.keys),
                rows: try CaseReminders.rows(
                    of: file,
                    keys: keys,
                    supervisors: directory.reading.supervisors,
                    routedUnder: daemonKey.remindingKey
                )
            ) : nil
        let missing = beginsEpoch ? wanted : wanted.filter { !present.contains($0.key) }
        let wraps = try Vault.wraps(of: keys, caseID: caseID, to: missing).map(CaseWrapRow.init)
        let sealed = try Vault.seal(
            events,
            of: caseID,
            after: opened.file.version,
            headHash: opened.headHash,
            keys: keys,
            by: author,
            at: moment
        )
        let struck = events.compactMap { event -> Int? in
            if case .eventStruck(let content) = event { content.version } else { nil }
        }
        return CaseChange(
            rows: sealed.rows,
            link: link,
            wraps: wraps,
            struck: struck,
            holders: Array(wanted.keys),
            reminders: reminders,
            after: Vault.OpenedCase(
                caseID: caseID,
                file: file,
                headHash: sealed.headHash,
                keys: keys,
                history: history,
                marks: opened.marks + sealed.rows.map { Vault.EventMark(header: $0.header, content: $0.content) }
            )
        )
    }
}

/// A change of a case, sealed and ready to be written.
struct CaseChange: Sendable {
    let rows: [SealedEventRow]
    /// The link of the epoch that begins with it; nil where none does.
    let link: [UInt8]?
    let wraps: [CaseWrapRow]
    /// The versions whose content is removed.
    let struck: [Int]
    /// The keys that hold the case afterwards.
    let holders: [Identifier]
    /// The days on which people are reminded; nil where they stay as they are.
    let reminders: Reminders?
    let after: Vault.OpenedCase

    /// The slots to be emptied, and what is put instead.
    struct Reminders: Sendable {
        let slots: [Identifier]
        let rows: [ReminderRow]
    }

    /// Whether something was deleted that the write-ahead log still holds.
    var needsTruncation: Bool { link != nil || !struck.isEmpty }
}

extension StoreTransaction {
    /// Writes a prepared change: epoch and wraps, events, what is struck, and an entry of the log for each event.
    func write(
        _ change: CaseChange,
        of caseID: Identifier,
        expecting version: Int,
        by actor: Identifier,
        at moment: Moment
    ) throws -> CaseHeadRow {
        if let link = change.link {
            _ = try beginEpoch(
                change.after.keys.epoch,
                of: caseID,
                expecting: version,
                link: link,
                wraps: change.wraps
            )
        } else {
            for wrap in change.wraps { _ = try addWrap(wrap, to: caseID, expecting: version) }
        }
        var head = try append(change.rows, to: caseID, expecting: version)
        if let reminders = change.reminders { try replaceReminders(in: reminders.slots, with: reminders.rows) }
        for struck in change.struck {
            try strikeContent(caseID, version: struck)
            head = try self.head(caseID) ?? head
        }
        for row in change.rows {
            try appendLog(
                OfficeLog.entry(
                    change.struck.isEmpty ? .caseChanged : .caseStruck,
                    by: actor,
                    at: moment,
                    keys: change.after.keys,
                    eventHash: SealedHash.of(row.header)
                )
            )
        }
        return head
    }
}
