import BureauStore
package import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Sealing
import TransparencyLog

extension Office {
    /// Erases a closed case for good (gallring); what statistics count of it is kept, cut down.
    ///
    /// One transaction: the record is kept as the supervisors', and everything that names the case leaves the file, but for
    /// its entries in the log, whose key goes with it. Its number is never given again. Afterwards it is answered as a case
    /// that never was. Backups made before hold it still.
    ///
    /// Refuses with `.notFound`, `.versionMoved`, `.refused` (who may, phase, legal hold), `.notCertified`, and with
    /// `.invalid` where the number is not the case's: nobody erases the wrong one.
    ///
    /// - Parameter number: The case's own number, said again.
    package func erase(_ caseID: CaseID, number: CaseNumber, expecting version: Int, _ session: Session) async throws {
        let moment = clock.now()
        do {
            try await eraseNow(try caseID.identifier, number: number, expecting: version, session, moment)
        } catch let error as OfficeError {
            try await logRefusal(error, session, at: moment)
            throw error
        }
    }

    private func eraseNow(
        _ caseID: Identifier,
        number: CaseNumber,
        expecting version: Int,
        _ session: Session,
        _ moment: Moment
    ) async throws {
        let opened = try await openCase(caseID, session)
        guard opened.file.version == version else { throw OfficeError.versionMoved(to: opened.file.version) }
        do {
            try Workflow.checkErasure(
                of: opened.file,
                by: session.actor,
                on: moment.day,
                in: directory.reading.context
            )
        } catch {
            throw OfficeError.refused(error)
        }
        guard opened.file.number == number else {
            throw OfficeError.invalid([Fault(path: "number", code: .mismatch)])
        }
        let left = try await recordLeft(by: opened, session, at: moment)
        let (slots, row) = (CaseReminders.slots(of: opened.keys), MatchingRow.place(of: opened.keys))
        let actor = session.account
        try await takingMatching { [matching] store, taking in
            try store.eraseCase(caseID, expecting: version)
            try store.replaceReminders(in: slots, with: [])
            for place in left.places { try store.removePaper(place) }
            if let paper = left.paper { try store.keepCurrent(paper) }
            try store.appendLog(OfficeLog.entry(.caseErased, by: actor, at: moment, keys: opened.keys))
            guard let row else { return }
            try store.removeMatchingRow(row)
            taking()
            matching.remove(row)
        }
        for session in sessions.all {
            session.caseKeys.forget(caseID)
            session.opened.forget(caseID)
        }
        await desks.erased(opened)
        // Others' copies of questions about it go at their next look.
        try? await forgetEmptyQuestions(session)
        try? await store.truncateLog()
    }

    /// What an erased case leaves to be counted: the places to be emptied, and the paper to be kept.
    private struct RecordLeft: Sendable {
        var places: [Identifier] = []
        var paper: SupervisorsPaperRow?
    }

    /// The record as reports count the case from now on: as it stood for what is published, cut down to the year and to what
    /// a declared table needs.
    ///
    /// What a walled case has let out after its closing stands as it is; without a wall, what an earlier one let out goes.
    private func recordLeft(
        by opened: Vault.OpenedCase,
        _ session: Session,
        at moment: Moment
    ) async throws -> RecordLeft {
        guard let supervisors = try writing(session).1.supervisors else { throw Self.notCertified }
        let settings = configuration.releases
        let closed = try WalledRecordPlace.closed.identifier(opened.keys)
        let open = try WalledRecordPlace.registered.identifier(opened.keys)
        let isWalled = opened.file.wall != nil
        if isWalled, try await read({ try $0.paper(closed) != nil }) { return RecordLeft() }
        let key =
            settings.usesCellKey
            ? try Self.recordKey(of: opened.keys) : RecordKey(fraction: .random(in: 0...UInt64.max))
        var left = RecordLeft(places: try WalledRecordPlace.allCases.map { try $0.identifier(opened.keys) })
        let whole: LooseRecord?
        if isWalled {
            let known = try await read { try $0.paper(open) != nil }
            // What was let out stays; only the closing comes to it.
            if known { left.places.removeAll { $0 == open } }
            whole = LooseRecord(
                record: StatisticalRecord(opened.file),
                release: LooseRecord.Release(
                    at: moment.milliseconds,
                    walledAt: opened.walledAt,
                    isClosingAlone: known
                ),
                key: key
            )
        } else {
            let years = try await ledger(session).times(butNot: nil)
            whole = RecordTimes(years: years, latest: moment.milliseconds).record(of: opened, key: key)
        }
        guard let record = whole?.reduced(keeping: settings.neededDimensions),
            record.isKept(in: moment.day.parts.year, years: settings.retentionYears)
        else { return left }
        left.paper = try SupervisorsPaper.seal(record: try record.encoded(), id: closed, to: supervisors)
        return left
    }
}
