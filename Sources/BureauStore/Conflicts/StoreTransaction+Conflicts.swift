import GRDB
package import Sealing

// The generations of the matching key and its shares are bound into the head of the log with the staff; rows of tokens,
// ties and questions are not, as events are not.
extension StoreTransaction {
    /// Begins a generation of the matching key: the shares of the one before are deleted.
    ///
    /// Refused as `.outOfSequence` unless its number follows the newest one.
    package func beginMatching(_ generation: MatchingGenerationRow, wraps: [MatchingWrapRow]) throws {
        try willChangeAnchored()
        let newest = try db.one("SELECT max(number) FROM matching_generation") { try $0.optionalInteger(0) } ?? nil
        guard generation.number == (newest ?? 0) + 1 else {
            throw StoreError(.outOfSequence, "Generation \(generation.number) of the matching key is not the next one.")
        }
        try db.run(
            "INSERT INTO matching_generation (number, key, signer, signature, link, began) VALUES (?, ?, ?, ?, ?, ?)",
            [
                generation.number, generation.key.blob, generation.signer, generation.signature.blob,
                generation.link?.blob, generation.began,
            ]
        )
        try db.run("DELETE FROM matching_wrap")
        for wrap in wraps { try addMatchingWrap(wrap) }
    }

    /// Signs a generation of the matching key anew.
    package func signMatching(_ number: Int, signer: Int, signature: [UInt8]) throws {
        try willChangeAnchored()
        try db.run(
            "UPDATE matching_generation SET signer = ?, signature = ? WHERE number = ?",
            [signer, signature.blob, number]
        )
    }

    /// Gives the newest matching key to one more key; a share that it had is replaced.
    package func addMatchingWrap(_ wrap: MatchingWrapRow) throws {
        try willChangeAnchored()
        try db.run(
            """
            INSERT INTO matching_wrap (holder, wrap) VALUES (?, ?)
            ON CONFLICT (holder) DO UPDATE SET wrap = excluded.wrap
            """,
            [wrap.holder.blob, wrap.wrap.blob]
        )
    }

    /// Puts a row of tokens in place of the one before.
    package func putMatchingRow(_ row: MatchingTokensRow) throws {
        try db.run(
            """
            INSERT INTO matching_row (id, content) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET content = excluded.content
            """,
            [row.id.blob, row.content.blob]
        )
    }

    /// Takes a row of tokens away.
    package func removeMatchingRow(_ id: Identifier) throws {
        try db.run("DELETE FROM matching_row WHERE id = ?", [id.blob])
    }

    /// Keeps a copy of a tie; one for the same key is replaced.
    package func putTie(_ row: SealedCopyRow) throws {
        try db.run(
            "INSERT OR REPLACE INTO tie (id, holder, wrap, content) VALUES (?, ?, ?, ?)",
            [row.id.blob, row.holder.blob, row.wrap.blob, row.content.blob]
        )
    }

    /// Takes every copy of a tie away; gives how many there were.
    @discardableResult
    package func removeTie(_ id: Identifier) throws -> Int {
        try db.run("DELETE FROM tie WHERE id = ?", [id.blob])
    }

    /// Keeps a copy of a question; one for the same key is replaced.
    package func putQuestion(_ row: SealedCopyRow) throws {
        try db.run(
            "INSERT OR REPLACE INTO conflict_question (id, holder, wrap, content) VALUES (?, ?, ?, ?)",
            [row.id.blob, row.holder.blob, row.wrap.blob, row.content.blob]
        )
    }

    /// Takes one copy of a question away.
    package func removeQuestion(_ id: Identifier, holder: Identifier) throws {
        try db.run("DELETE FROM conflict_question WHERE id = ? AND holder = ?", [id.blob, holder.blob])
    }

    /// Takes every copy of a question away but that of one key.
    package func removeQuestion(_ id: Identifier, exceptOf holder: Identifier) throws {
        try db.run("DELETE FROM conflict_question WHERE id = ? AND holder <> ?", [id.blob, holder.blob])
    }
}
