import GRDB
package import Sealing

extension StoreTransaction {
    /// Begins a generation.
    ///
    /// Refused as `.outOfSequence` unless its number follows the newest one.
    package func insertGeneration(_ generation: GenerationRow) throws {
        try willChangeAnchored()
        let newest = try db.one("SELECT max(number) FROM generation") { try $0.optionalInteger(0) } ?? nil
        guard generation.number == (newest ?? 0) + 1 else {
            throw StoreError(.outOfSequence, "Generation \(generation.number) does not follow the newest one.")
        }
        try db.run(
            "INSERT INTO generation (number, id, public_keys, certificate, began) VALUES (?, ?, ?, ?, ?)",
            [
                generation.number, generation.id.blob, generation.publicKeys.blob, generation.certificate.blob,
                generation.began,
            ]
        )
    }

    /// Gives an account a generation; one that it had is replaced.
    package func insertGenerationWrap(_ wrap: GenerationWrapRow) throws {
        try willChangeAnchored()
        try db.run(
            """
            INSERT INTO generation_wrap (generation, account, wrap) VALUES (?, ?, ?)
            ON CONFLICT (generation, account) DO UPDATE SET wrap = excluded.wrap
            """,
            [wrap.generation, wrap.account.blob, wrap.wrap.blob]
        )
    }

    /// Takes every generation from an account; gives their number.
    ///
    /// Follow it with `Store.truncateLog`.
    @discardableResult
    package func removeGenerationWraps(of account: Identifier) throws -> Int {
        try willChangeAnchored()
        return try db.run("DELETE FROM generation_wrap WHERE account = ?", [account.blob])
    }
}
