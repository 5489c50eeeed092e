import GRDB
package import Sealing

extension StoreTransaction {
    /// Begins the epoch after the newest one: keeps its link and gives the case to exactly the holders of `wraps`.
    ///
    /// The events of that epoch are appended afterwards. Refused as `.versionMoved`, `.notFound`, and as `.outOfSequence`
    /// unless `epoch` follows. Follow it with `Store.truncateLog`.
    package func beginEpoch(
        _ epoch: Int,
        of caseID: Identifier,
        expecting version: Int,
        link: [UInt8],
        wraps: [CaseWrapRow]
    ) throws -> CaseHeadRow {
        let head = try expectedHead(caseID, version: version)
        guard epoch == head.epoch + 1 else {
            throw StoreError(.outOfSequence, "Epoch \(epoch) does not follow epoch \(head.epoch).")
        }
        let begun = CaseHeadRow(
            id: head.id,
            place: head.place,
            version: head.version,
            epoch: epoch,
            changed: head.changed
        )
        try db.run("DELETE FROM case_wrap WHERE case_place = ?", [head.place])
        try db.run(
            "INSERT INTO case_epoch (case_place, epoch, link) VALUES (?, ?, ?)",
            [head.place, epoch, link.blob]
        )
        try insert(wraps, of: begun)
        return try touch(begun)
    }

    /// Gives the case to one more holder; a wrap that the holder had is replaced.
    ///
    /// Refused as `.versionMoved`, `.notFound`, and as `.outOfSequence` where the wrap is not of the newest epoch.
    package func addWrap(_ wrap: CaseWrapRow, to caseID: Identifier, expecting version: Int) throws -> CaseHeadRow {
        let head = try expectedHead(caseID, version: version)
        try insert([wrap], of: head)
        return try touch(head)
    }

    /// Takes the case from holders without a new epoch; gives how many had it.
    ///
    /// Follow it with `Store.truncateLog`.
    @discardableResult
    package func removeWraps(of caseID: Identifier, holders: [Identifier]) throws -> Int {
        guard let head = try head(caseID) else { throw StoreError.noCase }
        var removed = 0
        for holder in holders {
            removed += try db.run(
                "DELETE FROM case_wrap WHERE case_place = ? AND holder = ?",
                [head.place, holder.blob]
            )
        }
        if removed > 0 { _ = try touch(head) }
        return removed
    }

    func insert(_ wraps: [CaseWrapRow], of head: CaseHeadRow) throws {
        for wrap in wraps {
            guard wrap.epoch == head.epoch else {
                throw StoreError(.outOfSequence, "A wrap of epoch \(wrap.epoch) does not open epoch \(head.epoch).")
            }
            try db.run(
                """
                INSERT INTO case_wrap (case_place, holder, epoch, given, wrap) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (case_place, holder)
                DO UPDATE SET epoch = excluded.epoch, given = excluded.given, wrap = excluded.wrap
                """,
                [head.place, wrap.holder.blob, wrap.epoch, try takePlace(), wrap.wrap.blob]
            )
        }
    }
}
