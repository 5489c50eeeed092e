import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Sealing

extension Office {
    /// The statistical records of every case that a supervisor's keys open, and of those behind walls as far as their
    /// holders have let them out.
    ///
    /// Derived from the events there and then: opens each case once, about a millisecond each. The record of a case that
    /// stands behind a wall is taken from what was let out, also where this supervisor holds it, so that whoever prepares a
    /// release counts the same.
    func statisticalRecords(_ session: Session) async throws -> [ReportRecord] {
        var records: [ReportRecord] = []
        var counted: Set<Identifier> = []
        try await forEachHeldCase(of: session) { head in
            do {
                let opened = try await openCase(head.id, session, keeping: false)
                guard opened.file.wall == nil else { return }
                let record = LooseRecord(
                    record: StatisticalRecord(opened.file),
                    key: try Self.recordKey(of: opened.keys)
                )
                records.append(record.counted)
                // A wall that was taken down leaves behind what it let out.
                counted.formUnion(try WalledRecordPlace.allCases.map { try $0.identifier(opened.keys) })
            } catch let error as OfficeError where error.code == .notFound {
                // Taken away between the list and the opening.
            }
        }
        let held = try session.heldKeys()
        for paper in try await read({ try $0.papers(.record) }) where !counted.contains(paper.id) {
            records.append(try LooseRecord(encoded: try SupervisorsPaper.open(paper, with: held)).counted)
        }
        return records
    }

    /// Lets the records of walled cases out to the supervisors, cut down to what is counted, once the year they belong to
    /// has ended.
    ///
    /// Done from a holder's session, under an identifier that only holders can reckon; a record that is out is not let out
    /// twice. The closing of a case follows when the year of the closing has ended.
    func letWalledRecordsOut(_ session: Session) async throws {
        let year = clock.now().day.parts.year
        guard let supervisors = try writing(session).1.supervisors else { return }
        let known = Set(try await read { try $0.papers(.record) }.map(\.id))
        try await forEachHeldCase(of: session) { head in
            let opened = try await openCase(head.id, session, keeping: false)
            guard opened.file.wall != nil else { return }
            var record = StatisticalRecord(opened.file).reduced(keeping: [.municipality, .eventMunicipality, .ageBand])
            guard record.registered.year < year else { return }
            let isClosed = record.closed.map { $0.year < year } ?? false
            if !isClosed {
                record.closed = nil
                record.outcome = nil
            }
            let place = try (isClosed ? WalledRecordPlace.closed : .registered).identifier(opened.keys)
            let before = try WalledRecordPlace.registered.identifier(opened.keys)
            guard !known.contains(place), try !known.contains(WalledRecordPlace.closed.identifier(opened.keys)) else {
                return
            }
            let loose = LooseRecord(record: record, key: try Self.recordKey(of: opened.keys))
            let paper = try SupervisorsPaper.seal(try loose.encoded(), as: .record, id: place, to: supervisors)
            try await write { store in
                try store.removePaper(before)
                try store.keep(paper)
            }
        }
    }

    /// The permanent key of a case for the cell-key method: the same in every release for ever, and telling nothing else.
    static func recordKey(of keys: CaseKeys) throws -> RecordKey {
        let code = try WalledRecordPlace.key(of: keys).mac([], label: "record key")
        return RecordKey(fraction: code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }
}

/// Where the record of a walled case stands among the supervisors' papers.
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
