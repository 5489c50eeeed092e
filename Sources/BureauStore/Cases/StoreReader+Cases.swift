import GRDB
package import Sealing

extension StoreReader {
    /// Where the case stands, or nil where there is none.
    package func head(_ caseID: Identifier) throws -> CaseHeadRow? {
        try db.one(
            "SELECT id, place, version, epoch, changed FROM case_file WHERE id = ?",
            [caseID.blob],
            CaseHeadRow.init
        )
    }

    /// The events of a case from `version` on, oldest first; none for a case that is not there.
    package func events(_ caseID: Identifier, from version: Int = 1) throws -> [StoredEventRow] {
        try db.all(
            """
            SELECT event.place, event.version, event.epoch, event.header, event.content
            FROM case_file JOIN event ON event.case_place = case_file.place
            WHERE case_file.id = ? AND event.version >= ? ORDER BY event.version
            """,
            [caseID.blob, version]
        ) {
            StoredEventRow(
                place: try $0.integer(0),
                version: try $0.integer(1),
                epoch: try $0.integer(2),
                header: try $0.bytes(3),
                content: try $0.optionalBytes(4)
            )
        }
    }

    /// Every epoch of a case, oldest first.
    package func epochs(_ caseID: Identifier) throws -> [CaseEpochRow] {
        try db.all(
            """
            SELECT case_epoch.epoch, case_epoch.link
            FROM case_file JOIN case_epoch ON case_epoch.case_place = case_file.place
            WHERE case_file.id = ? ORDER BY case_epoch.epoch
            """,
            [caseID.blob]
        ) {
            CaseEpochRow(epoch: try $0.integer(0), link: try $0.optionalBytes(1))
        }
    }

    /// Where the order of writes has come to: zero for an empty bureau.
    package func lastPlace() throws -> Int {
        try db.one("SELECT last FROM write_order WHERE singleton = 1") { try $0.integer(0) } ?? 0
    }

    /// The cases that changed after `place`, in the order of their last change, at most `limit`.
    ///
    /// `isHeld` tells whether one of `holders` has a wrap now; where not, a desk that shows the case drops it. To go on,
    /// ask again from the last `changed`.
    package func changes(since place: Int, holders: [Identifier], limit: Int) throws -> [CaseChangeRow] {
        let heads = try db.all(
            "SELECT id, place, version, epoch, changed FROM case_file WHERE changed > ? ORDER BY changed LIMIT ?",
            [place, limit],
            CaseHeadRow.init
        )
        return try heads.map { head in
            CaseChangeRow(head: head, isHeld: try holders.contains { try isHeld(head.place, by: $0) })
        }
    }

    private func isHeld(_ casePlace: Int, by holder: Identifier) throws -> Bool {
        try db.one(
            "SELECT 1 FROM case_wrap WHERE case_place = ? AND holder = ?",
            [casePlace, holder.blob]
        ) { _ in true } ?? false
    }
}

extension CaseHeadRow {
    init(_ row: Row) throws {
        self.init(
            id: try row.identifier(0),
            place: try row.integer(1),
            version: try row.integer(2),
            epoch: try row.integer(3),
            changed: try row.integer(4)
        )
    }
}
