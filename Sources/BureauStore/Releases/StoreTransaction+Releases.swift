import GRDB
package import Sealing

extension StoreTransaction {
    /// Publishes a release with its files; it is never changed again.
    ///
    /// - Throws: `.conflict` where the number is not the next one.
    package func publish(_ release: ReleaseRow, files: [String: [UInt8]]) throws {
        try willChangeAnchored()
        let last = try db.one(#"SELECT coalesce(max(number), 0) FROM "release""#) { try $0.integer(0) } ?? 0
        guard release.number == last + 1 else {
            throw StoreError(.conflict, "Another release was published meanwhile. Prepare this one again.")
        }
        try db.run(
            #"INSERT INTO "release" (number, digest, published, manifest, signature) VALUES (?, ?, ?, ?, ?)"#,
            [release.number, release.digest.blob, release.published, release.manifest.blob, release.signature.blob]
        )
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            try db.run(
                "INSERT INTO release_file (number, name, content) VALUES (?, ?, ?)",
                [release.number, name, content.blob]
            )
        }
    }

    /// Keeps a paper, in the place of one with the same identifier.
    package func keep(_ paper: SupervisorsPaperRow) throws {
        try willChangeAnchored()
        try db.run(
            """
            INSERT OR REPLACE INTO supervisors_paper (id, kind, generation, wrap, content) VALUES (?, ?, ?, ?, ?)
            """,
            [paper.id.blob, paper.kind.rawValue, paper.generation.blob, paper.wrap.blob, paper.content.blob]
        )
    }

    /// Takes a paper away; false where there was none.
    @discardableResult
    package func removePaper(_ id: Identifier) throws -> Bool {
        try willChangeAnchored()
        return try db.run("DELETE FROM supervisors_paper WHERE id = ?", [id.blob]) > 0
    }
}
