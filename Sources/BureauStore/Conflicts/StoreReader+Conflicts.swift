import GRDB
package import Sealing

extension StoreReader {
    /// Every generation of the matching key, oldest first.
    package func matchingGenerations() throws -> [MatchingGenerationRow] {
        try db.all("SELECT number, key, signer, signature, link, began FROM matching_generation ORDER BY number") {
            MatchingGenerationRow(
                number: try $0.integer(0),
                key: try $0.identifier(1),
                signer: try $0.integer(2),
                signature: try $0.bytes(3),
                link: try $0.optionalBytes(4),
                began: Int64(try $0.integer(5))
            )
        }
    }

    /// To which keys the newest matching key is sealed.
    package func matchingWraps() throws -> [MatchingWrapRow] {
        try db.all("SELECT holder, wrap FROM matching_wrap ORDER BY holder") {
            MatchingWrapRow(holder: try $0.identifier(0), wrap: try $0.bytes(1))
        }
    }

    /// Rows of tokens after an identifier, at most `limit`.
    package func matchingRows(after id: Identifier?, limit: Int) throws -> [MatchingTokensRow] {
        try db.all(
            "SELECT id, content FROM matching_row WHERE id > ? ORDER BY id LIMIT ?",
            [(id?.bytes ?? []).blob, limit]
        ) { MatchingTokensRow(id: try $0.identifier(0), content: try $0.bytes(1)) }
    }

    /// The ties that are sealed to one of these keys.
    package func ties(heldBy holders: [Identifier]) throws -> [SealedCopyRow] {
        try holders.flatMap {
            try db.all(
                "SELECT id, holder, wrap, content FROM tie WHERE holder = ? ORDER BY id",
                [$0.blob],
                SealedCopyRow.init
            )
        }
    }

    /// The questions that are sealed to one of these keys.
    package func questions(heldBy holders: [Identifier]) throws -> [SealedCopyRow] {
        try holders.flatMap {
            try db.all(
                "SELECT id, holder, wrap, content FROM conflict_question WHERE holder = ? ORDER BY id",
                [$0.blob],
                SealedCopyRow.init
            )
        }
    }
}

extension SealedCopyRow {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.identifier(0),
            holder: try row.identifier(1),
            wrap: try row.bytes(2),
            content: try row.bytes(3)
        )
    }
}
