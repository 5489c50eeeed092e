import Foundation
import GRDB
import Sealing

/// A copy of a bureau's file, read with SQLite and nothing of the service.
struct SealedCopy: Sendable {
    struct Account: Sendable {
        let id: Identifier
        let name: String
        let lock: PassphraseLock?
        let sealedPrivate: [UInt8]?
        let setAside: [UInt8]?
    }

    struct Share: Sendable {
        let generation: Int
        let account: Identifier
        let wrap: [UInt8]
    }

    struct Wrap: Sendable {
        let holder: Identifier
        let epoch: Int
        let wrap: [UInt8]
    }

    struct Event: Sendable {
        let version: Int
        let epoch: Int
        let header: [UInt8]
        let content: [UInt8]?
    }

    struct Case: Sendable {
        let id: Identifier
        let epoch: Int
        let links: [Int: [UInt8]]
        let wraps: [Wrap]
        let events: [Event]
    }

    let accounts: [String: Account]
    let shares: [Share]
    let cases: [Identifier: Case]

    /// Copies the file as it is at this moment, also under a running bureau, and reads the copy.
    init(ofFolder folder: String) throws {
        let copy = try DatabaseQueue()
        let live = try DatabaseQueue(path: folder + "/bureau.sqlite")
        try live.backup(to: copy)
        try live.close()
        let db = copy
        (accounts, shares, cases) = try db.read { db in
            (try Self.accounts(db), try Self.shares(db), try Self.cases(db))
        }
    }

    private static func accounts(_ db: Database) throws -> [String: Account] {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT id, name, salt, kdf_log2n, kdf_r, kdf_p, sealed_private, set_aside FROM account"
        )
        let accounts = try rows.map { row in
            let lock: PassphraseLock? = try (row["salt"] as Data?).map { salt in
                let parameters = ScryptParameters(log2N: row["kdf_log2n"], r: row["kdf_r"], p: row["kdf_p"])
                return try PassphraseLock(storedSalt: Array(salt), parameters: parameters)
            }
            return Account(
                id: identifier(row["id"]),
                name: row["name"],
                lock: lock,
                sealedPrivate: (row["sealed_private"] as Data?).map { Array($0) },
                setAside: (row["set_aside"] as Data?).map { Array($0) }
            )
        }
        return Dictionary(uniqueKeysWithValues: accounts.map { ($0.name, $0) })
    }

    private static func shares(_ db: Database) throws -> [Share] {
        try Row.fetchAll(db, sql: "SELECT generation, account, wrap FROM generation_wrap").map {
            Share(generation: $0["generation"], account: identifier($0["account"]), wrap: bytes($0["wrap"]))
        }
    }

    private static func cases(_ db: Database) throws -> [Identifier: Case] {
        var cases: [Identifier: Case] = [:]
        for head in try Row.fetchAll(db, sql: "SELECT place, id, epoch FROM case_file") {
            let place: Int = head["place"]
            let links = try Row.fetchAll(
                db,
                sql: "SELECT epoch, link FROM case_epoch WHERE case_place = ?",
                arguments: [place]
            )
            let wraps = try Row.fetchAll(
                db,
                sql: "SELECT holder, epoch, wrap FROM case_wrap WHERE case_place = ?",
                arguments: [place]
            )
            let events = try Row.fetchAll(
                db,
                sql: "SELECT version, epoch, header, content FROM event WHERE case_place = ? ORDER BY version",
                arguments: [place]
            )
            let id = identifier(head["id"])
            cases[id] = Case(
                id: id,
                epoch: head["epoch"],
                links: links.reduce(into: [:]) { links, row in
                    links[row["epoch"]] = (row["link"] as Data?).map { Array($0) }
                },
                wraps: wraps.map {
                    Wrap(holder: identifier($0["holder"]), epoch: $0["epoch"], wrap: bytes($0["wrap"]))
                },
                events: events.map {
                    Event(
                        version: $0["version"],
                        epoch: $0["epoch"],
                        header: bytes($0["header"]),
                        content: ($0["content"] as Data?).map { Array($0) }
                    )
                }
            )
        }
        return cases
    }

    private static func bytes(_ data: Data) -> [UInt8] { Array(data) }

    private static func identifier(_ data: Data) -> Identifier {
        // The schema holds identifiers to sixteen bytes.
        Identifier(bytes: Array(data))!
    }
}
