import GRDB
package import Sealing

extension StoreReader {
    /// The wrap of a case that belongs to the first of `holders` who has one; nil where none has, or there is no case.
    package func wrap(_ caseID: Identifier, holders: [Identifier]) throws -> CaseWrapRow? {
        for holder in holders {
            let found = try db.one(
                """
                SELECT case_wrap.holder, case_wrap.epoch, case_wrap.wrap
                FROM case_file JOIN case_wrap ON case_wrap.case_place = case_file.place
                WHERE case_file.id = ? AND case_wrap.holder = ?
                """,
                [caseID.blob, holder.blob],
                CaseWrapRow.init
            )
            if let found { return found }
        }
        return nil
    }

    /// Every wrap of a case, in the order in which they were given.
    package func wraps(_ caseID: Identifier) throws -> [CaseWrapRow] {
        try db.all(
            """
            SELECT case_wrap.holder, case_wrap.epoch, case_wrap.wrap
            FROM case_file JOIN case_wrap ON case_wrap.case_place = case_file.place
            WHERE case_file.id = ? ORDER BY case_wrap.given, case_wrap.holder
            """,
            [caseID.blob],
            CaseWrapRow.init
        )
    }

    /// The cases to which one of `holders` has a wrap, newest registered first, each once, at most `limit`.
    ///
    /// To go on, ask again with the `place` of the last one as `before`.
    package func casesHeld(by holders: [Identifier], before: Int? = nil, limit: Int) throws -> [CaseHeadRow] {
        var found: [Int: CaseHeadRow] = [:]
        for holder in holders {
            let heads = try db.all(
                """
                SELECT case_file.id, case_file.place, case_file.version, case_file.epoch, case_file.changed
                FROM case_wrap JOIN case_file ON case_file.place = case_wrap.case_place
                WHERE case_wrap.holder = ? AND case_wrap.case_place < ?
                ORDER BY case_wrap.case_place DESC LIMIT ?
                """,
                [holder.blob, before ?? .max, limit],
                CaseHeadRow.init
            )
            for head in heads { found[head.place] = head }
        }
        return Array(found.values.sorted { $0.place > $1.place }.prefix(limit))
    }

    /// How many cases have a wrap for this holder.
    package func countCasesHeld(by holder: Identifier) throws -> Int {
        try db.one("SELECT count(*) FROM case_wrap WHERE holder = ?", [holder.blob]) { try $0.integer(0) } ?? 0
    }
}

extension CaseWrapRow {
    fileprivate init(_ row: Row) throws {
        self.init(holder: try row.identifier(0), epoch: try row.integer(1), wrap: try row.bytes(2))
    }
}
