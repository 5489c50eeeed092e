import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Sealing
import TransparencyLog

extension Office {
    /// The statistical records of every case that a supervisor's keys open, of those behind walls as far as their holders
    /// have let them out, and what is left of those that were erased.
    ///
    /// Derived from the events there and then, as the cases stood at the times given, which are now unless something is said:
    /// opens each case once, about a millisecond each. The record of a case that
    /// stands behind a wall is taken from what was let out, also where this supervisor holds it, so that whoever prepares a
    /// release counts the same.
    func statisticalRecords(_ session: Session, asOf times: RecordTimes? = nil) async throws -> [ReportRecord] {
        let times = times ?? RecordTimes(years: [:], latest: clock.now().milliseconds)
        return try await recordsFound(session, asOf: times).records
    }

    /// The same, for who prepares a release: walled cases of their own whose time has come are let out first, and the moment
    /// from which reports of the year count is after that.
    func recordsToPrepare(
        _ session: Session,
        _ years: [Int: Int64]
    ) async throws -> (records: [ReportRecord], begun: Moment) {
        while true {
            let begun = clock.now()
            let found = try await recordsFound(session, asOf: RecordTimes(years: years, latest: begun.milliseconds))
            // Each is let out once, so that this ends.
            if !found.hasLetOut { return (found.records, begun) }
        }
    }

    private func recordsFound(
        _ session: Session,
        asOf times: RecordTimes
    ) async throws -> (records: [ReportRecord], hasLetOut: Bool) {
        let key = try papersKey(session)
        let settings = configuration.releases
        var hasLetOut = false
        var records: [ReportRecord] = []
        var counted: Set<Identifier> = []
        try await forEachHeldCase(of: session) { head in
            do {
                let opened = try await openCase(head.id, session, keeping: false)
                guard opened.file.wall == nil else {
                    if try await letRecordOut(of: opened, session) { hasLetOut = true }
                    return
                }
                records += times.record(of: opened, key: try Self.recordKey(of: opened.keys))?.counted ?? []
                // A wall that was taken down leaves behind what it let out.
                counted.formUnion(try WalledRecordPlace.allCases.map { try $0.identifier(opened.keys) })
            } catch let error as OfficeError where error.code == .notFound {
                // Taken away between the list and the opening.
            }
        }
        for paper in try await read({ try $0.papers(.record) }) where !counted.contains(paper.id) {
            records += try LooseRecord(encoded: try SupervisorsPaper.open(paper, with: key)).counted(asOf: times)
        }
        return (records.map(settings.counted), hasLetOut)
    }

    /// Lets the record of a walled case out to the supervisors, cut down to what is counted, once the year it belongs to has
    /// ended.
    ///
    /// Done when the wall is raised, else from a holder's session, under an identifier that only holders can reckon; a record
    /// that is out is not let out twice. The closing of a case follows when the year of the closing has ended. What is past its time is not let out
    /// again. Tells whether it went out now.
    @discardableResult
    func letRecordOut(of opened: Vault.OpenedCase, _ session: Session) async throws -> Bool {
        guard opened.file.wall != nil, let supervisors = try writing(session).1.supervisors else { return false }
        let (settings, year) = (configuration.releases, clock.now().day.parts.year)
        var record = StatisticalRecord(opened.file)
        guard record.registered.year < year, record.isKept(in: year, years: settings.retentionYears) else {
            return false
        }
        let isClosed = record.closed.map { $0.year < year } ?? false
        let open = try WalledRecordPlace.registered.identifier(opened.keys)
        let closed = try WalledRecordPlace.closed.identifier(opened.keys)
        let known = try await read { (try $0.paper(open) != nil, try $0.paper(closed) != nil) }
        guard !known.1, isClosed || !known.0 else { return false }
        record = record.reduced(keeping: settings.neededDimensions)
        if !isClosed {
            record.closed = nil
            record.outcome = nil
        }
        let loose = LooseRecord(
            record: record,
            release: LooseRecord.Release(
                at: clock.now().milliseconds,
                walledAt: opened.walledAt,
                isClosingAlone: known.0
            ),
            // Noise is the same for the same cell for ever, so the method needs the key that the case has.
            key: settings.usesCellKey
                ? try Self.recordKey(of: opened.keys) : RecordKey(fraction: .random(in: 0...UInt64.max))
        )
        let paper = try SupervisorsPaper.seal(
            record: try loose.encoded(),
            id: isClosed ? closed : open,
            to: supervisors
        )
        do {
            return try await write { store in
                // It may have been erased since, with a record of its own left behind.
                guard try store.head(opened.caseID)?.version == opened.file.version else { return false }
                try store.keepCurrent(paper)
                return true
            }
        } catch let error as OfficeError where error.code == .notCertified {
            // A generation has begun meanwhile: the next time.
            return false
        }
    }

    /// Takes the records away that are past their time; those of cases that are still there are made from the case.
    ///
    /// Gives how many. Done from a supervisor's session, because nobody else opens them.
    @discardableResult
    func forgetOldRecords(_ session: Session) async throws -> Int {
        let key = try papersKey(session)
        let (years, year) = (configuration.releases.retentionYears, clock.now().day.parts.year)
        let old = try await read({ try $0.papers(.record) }).filter { paper in
            let loose = try LooseRecord(encoded: try SupervisorsPaper.open(paper, with: key))
            return !loose.isKept(in: year, years: years)
        }
        guard !old.isEmpty else { return 0 }
        let (actor, moment) = (session.account, clock.now())
        try await write { store in
            for paper in old { try store.removePaper(paper.id) }
            let outcome = String(old.count)
            try store.appendLog(OfficeLog.entry(.recordsForgotten, by: actor, at: moment, outcome: outcome))
        }
        try? await store.truncateLog()
        return old.count
    }

    /// The permanent key of a case for the cell-key method: the same in every release for ever, and telling nothing else.
    static func recordKey(of keys: CaseKeys) throws -> RecordKey {
        let code = try WalledRecordPlace.key(of: keys).mac([], label: "record key")
        return RecordKey(fraction: code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }
}

/// Where the record of a walled case, or of an erased one, stands among the supervisors' papers.
enum WalledRecordPlace: String, CaseIterable {
    case registered
    case closed

    /// An identifier that nobody reckons who does not hold the case.
    func identifier(_ keys: CaseKeys) throws -> Identifier {
        let code = try Self.key(of: keys).mac(Array(rawValue.utf8), label: "place of record")
        return Identifier(bytes: code.prefix(16))!
    }

    /// Of the first epoch, because it must stay the same for ever.
    static func key(of keys: CaseKeys) throws -> ContentKey {
        guard let first = keys[1] else { throw Vault.tampered("A case lacks the key of its first epoch.") }
        return first.derive(label: "statistical record")
    }
}

extension Vault.OpenedCase {
    /// Since when the wall has stood that stands now, in milliseconds since 1970.
    var walledAt: Int64 { history.last { $0.kind == .wallRaised }?.at.milliseconds ?? 0 }
}

extension StatisticalRecord {
    /// Whether the record is still kept in a year: for so many years after the last one that it is counted in.
    func isKept(in year: Int, years: Int) -> Bool { max(registered.year, closed?.year ?? 0) + years >= year }
}

extension LogEntry.Kind {
    /// Statistical records that were past their time were removed; the outcome is how many.
    static let recordsForgotten = Self(rawValue: "release.records-forgotten")
}
