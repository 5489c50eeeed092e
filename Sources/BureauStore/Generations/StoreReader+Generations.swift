import GRDB
package import Sealing

extension StoreReader {
    /// Every generation of the supervisors' key, oldest first.
    package func generations() throws -> [GenerationRow] {
        try db.all("SELECT number, id, public_keys, certificate, began FROM generation ORDER BY number") {
            GenerationRow(
                number: try $0.integer(0),
                id: try $0.identifier(1),
                publicKeys: try $0.bytes(2),
                certificate: try $0.bytes(3),
                began: Int64(try $0.integer(4))
            )
        }
    }

    /// The generations that are sealed to this account, oldest first.
    package func generationWraps(of account: Identifier) throws -> [GenerationWrapRow] {
        try db.all(
            "SELECT generation, account, wrap FROM generation_wrap WHERE account = ? ORDER BY generation",
            [account.blob],
            GenerationWrapRow.init
        )
    }

    /// To whom a generation is sealed.
    package func generationWraps(ofGeneration number: Int) throws -> [GenerationWrapRow] {
        try db.all(
            "SELECT generation, account, wrap FROM generation_wrap WHERE generation = ? ORDER BY account",
            [number],
            GenerationWrapRow.init
        )
    }
}

extension GenerationWrapRow {
    fileprivate init(_ row: Row) throws {
        self.init(generation: try row.integer(0), account: try row.identifier(1), wrap: try row.bytes(2))
    }
}
