import GRDB
package import Sealing

extension StoreReader {
    /// Every published release, the oldest first.
    package func releases() throws -> [ReleaseRow] {
        try db.all(
            #"SELECT number, digest, published, manifest, signature FROM "release" ORDER BY number"#,
            [],
            ReleaseRow.init
        )
    }

    /// A published release; nothing where there is none of this number.
    package func release(_ number: Int) throws -> ReleaseRow? {
        try db.one(
            #"SELECT number, digest, published, manifest, signature FROM "release" WHERE number = ?"#,
            [number],
            ReleaseRow.init
        )
    }

    /// The content of a file of a release; nothing where there is none of this name.
    package func releaseFile(_ name: String, of number: Int) throws -> [UInt8]? {
        try db.one("SELECT content FROM release_file WHERE number = ? AND name = ?", [number, name]) {
            try $0.bytes(0)
        }
    }

    /// The names of every file that is kept of a release.
    package func releaseFileNames(of number: Int) throws -> [String] {
        try db.all("SELECT name FROM release_file WHERE number = ? ORDER BY name", [number]) { try $0.text(0) }
    }

    /// The papers of a kind, in the order of their identifiers.
    package func papers(_ kind: SupervisorsPaperRow.Kind) throws -> [SupervisorsPaperRow] {
        try db.all(
            "SELECT id, generation, wrap, content FROM supervisors_paper WHERE kind = ? ORDER BY id",
            [kind.rawValue]
        ) { row in
            SupervisorsPaperRow(
                id: try row.identifier(0),
                kind: kind,
                generation: try row.identifier(1),
                wrap: try row.bytes(2),
                content: try row.bytes(3)
            )
        }
    }

    /// A paper by its identifier; nothing where there is none.
    package func paper(_ id: Identifier) throws -> SupervisorsPaperRow? {
        try db.one("SELECT kind, generation, wrap, content FROM supervisors_paper WHERE id = ?", [id.blob]) { row in
            guard let kind = SupervisorsPaperRow.Kind(rawValue: try row.text(0)) else {
                throw StoreError(.damaged, "A paper of the supervisors is of no kind.")
            }
            return SupervisorsPaperRow(
                id: id,
                kind: kind,
                generation: try row.identifier(1),
                wrap: try row.bytes(2),
                content: try row.bytes(3)
            )
        }
    }
}

extension ReleaseRow {
    /// Reads number, digest, published, manifest and signature, in this order.
    fileprivate init(_ row: Row) throws {
        self.init(
            number: try row.integer(0),
            digest: try row.bytes(1),
            published: try Int64(row.integer(2)),
            manifest: try row.bytes(3),
            signature: try row.bytes(4)
        )
    }
}
