import GRDB
package import Sealing

extension StoreTransaction {
    /// The next place in the order of writes.
    func takePlace() throws -> Int {
        let place = try db.one("UPDATE write_order SET last = last + 1 WHERE singleton = 1 RETURNING last") {
            try $0.integer(0)
        }
        guard let place else { throw StoreError(.damaged, "The bureau's file has lost the order of its writes.") }
        return place
    }

    /// Registers a case with its first events (versions from 1, epoch 1) and its wraps; gives where it stands.
    ///
    /// Refused as `.conflict` where the identifier is taken, and as `.outOfSequence` where versions or epochs are others.
    package func insertCase(
        _ caseID: Identifier,
        events: [SealedEventRow],
        wraps: [CaseWrapRow]
    ) throws -> CaseHeadRow {
        try checkSequence(events, after: 0, epoch: 1)
        let place = try takePlace()
        let head = CaseHeadRow(id: caseID, place: place, version: events.count, epoch: 1, changed: place)
        try db.run(
            "INSERT INTO case_file (place, id, version, epoch, changed) VALUES (?, ?, ?, 1, ?)",
            [place, caseID.blob, head.version, place]
        )
        try db.run("INSERT INTO case_epoch (case_place, epoch, link) VALUES (?, 1, NULL)", [place])
        try insert(wraps, of: head)
        try insert(events, of: head)
        return try touch(head)
    }

    /// Adds events to a case that has the version expected; gives where it stands then.
    ///
    /// Refused as `.versionMoved` (with the version that it has), `.notFound`, and `.outOfSequence` where the events do
    /// not follow it or name another epoch than the newest.
    package func append(
        _ events: [SealedEventRow],
        to caseID: Identifier,
        expecting version: Int
    ) throws -> CaseHeadRow {
        let head = try expectedHead(caseID, version: version)
        try checkSequence(events, after: version, epoch: head.epoch)
        try insert(events, of: head)
        return try touch(
            CaseHeadRow(
                id: head.id,
                place: head.place,
                version: version + events.count,
                epoch: head.epoch,
                changed: head.changed
            )
        )
    }

    /// Strikes the content of one event, keeping its header; the case's version stays, its change moves.
    ///
    /// Refused as `.notFound` where there is no such event. Follow it with `Store.truncateLog`.
    package func strikeContent(_ caseID: Identifier, version: Int) throws {
        guard let head = try head(caseID) else { throw StoreError.noCase }
        let struck = try db.run(
            "UPDATE event SET content = NULL WHERE case_place = ? AND version = ?",
            [head.place, version]
        )
        guard struck == 1 else { throw StoreError(.notFound, "The case has no such event.") }
        _ = try touch(head)
    }

    func expectedHead(_ caseID: Identifier, version: Int) throws -> CaseHeadRow {
        guard let head = try head(caseID) else { throw StoreError.noCase }
        guard head.version == version else { throw StoreError.versionMoved(to: head.version) }
        return head
    }

    /// Writes version and epoch and moves the case to the end of the order of writes.
    func touch(_ head: CaseHeadRow) throws -> CaseHeadRow {
        let place = try takePlace()
        try db.run(
            "UPDATE case_file SET version = ?, epoch = ?, changed = ? WHERE place = ?",
            [head.version, head.epoch, place, head.place]
        )
        return CaseHeadRow(id: head.id, place: head.place, version: head.version, epoch: head.epoch, changed: place)
    }

    private func checkSequence(_ events: [SealedEventRow], after version: Int, epoch: Int) throws {
        let follows = events.indices.allSatisfy {
            events[$0].version == version + 1 + $0 && events[$0].epoch == epoch
        }
        guard follows, !events.isEmpty else {
            throw StoreError(.outOfSequence, "The events do not follow version \(version) in epoch \(epoch).")
        }
    }

    private func insert(_ events: [SealedEventRow], of head: CaseHeadRow) throws {
        for event in events {
            try db.run(
                "INSERT INTO event (place, case_place, version, epoch, header, content) VALUES (?, ?, ?, ?, ?, ?)",
                [try takePlace(), head.place, event.version, event.epoch, event.header.blob, event.content.blob]
            )
        }
    }
}

extension StoreError {
    static let noCase = StoreError(.notFound, "There is no such case.")
}
