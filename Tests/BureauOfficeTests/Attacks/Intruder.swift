import BureauStore
import CaseWorkflow
import Foundation
import GRDB
import Sealing

@testable import BureauOffice

/// Somebody with access to the disk, who writes into a bureau's file with SQLite, running or stopped.
struct Intruder {
    let folder: String

    @discardableResult
    func write<T>(_ work: (Database) throws -> T) throws -> T {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: folder + "/bureau.sqlite", configuration: configuration)
        defer { try? queue.close() }
        return try queue.write(work)
    }

    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try write { try $0.execute(sql: sql, arguments: arguments) }
    }

    /// A copy of the whole folder, as a backup is.
    func copy() throws -> String {
        let copy = folder + "-copy-" + UUID().uuidString
        try FileManager.default.copyItem(atPath: folder, toPath: copy)
        return copy
    }

    /// Puts rows of an earlier copy in the place of the present ones.
    func restore(
        _ table: String,
        from copy: String,
        where condition: String = "true",
        _ arguments: StatementArguments = []
    ) throws {
        let old = try DatabaseQueue(path: copy + "/bureau.sqlite")
        let rows = try old.read {
            try Row.fetchAll($0, sql: "SELECT * FROM \(table) WHERE \(condition)", arguments: arguments)
        }
        try old.close()
        try write { db in
            try db.execute(sql: "DELETE FROM \(table) WHERE \(condition)", arguments: arguments)
            for row in rows {
                let columns = row.columnNames.joined(separator: ", ")
                let marks = row.map { _ in "?" }.joined(separator: ", ")
                try db.execute(
                    sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))",
                    arguments: StatementArguments(row.map(\.1))
                )
            }
        }
    }

    func publicKeys(of name: String) throws -> PublicKeys {
        let encoded = try write {
            try Data.fetchOne($0, sql: "SELECT public_keys FROM account WHERE name = ?", arguments: [name])
        }
        return try PublicKeys(encoded: Array(encoded ?? Data()))
    }

    func epoch(of caseID: Identifier) throws -> Int {
        try write {
            try Int.fetchOne($0, sql: "SELECT epoch FROM case_file WHERE id = ?", arguments: [Data(caseID.bytes)]) ?? 0
        }
    }

    /// Begins an epoch in the file, sealed to the first supervisor, and leaves the events as they are.
    func beginEpoch(of caseID: Identifier, isLinked: Bool) throws {
        let sigrid = try publicKeys(of: "Sigrid")
        let epoch = try epoch(of: caseID) + 1
        let keys = CaseKeys(epoch: epoch, keys: [epoch: .random()])
        let wraps = try Vault.wraps(of: keys, caseID: caseID, to: [sigrid.identifier: sigrid])
        let place = Binding(.epochLink, caseID: caseID, epoch: UInt32(epoch))
        // A key of the intruder's own making: they do not know the one before.
        let link = try ContentKey.random().seal([UInt8](repeating: 1, count: 32), bound: place, padding: .none)
        try write { db in
            let row = try Int.fetchOne(
                db,
                sql: "SELECT place FROM case_file WHERE id = ?",
                arguments: [Data(caseID.bytes)]
            )
            try db.execute(sql: "DELETE FROM case_wrap WHERE case_place = ?", arguments: [row])
            try db.execute(
                sql: "INSERT INTO case_epoch (case_place, epoch, link) VALUES (?, ?, ?)",
                arguments: [row, epoch, isLinked ? Data(link) : nil]
            )
            for wrap in wraps { try Self.insert(wrap, row, db) }
            try db.execute(sql: "UPDATE case_file SET epoch = ? WHERE place = ?", arguments: [epoch, row])
        }
    }

    /// Puts a wrap of the keys given into the file.
    func insertWrap(of keys: CaseKeys, to holder: PublicKeys, of caseID: Identifier) throws {
        let wraps = try Vault.wraps(of: keys, caseID: caseID, to: [holder.identifier: holder])
        try write { db in
            let row = try Int.fetchOne(
                db,
                sql: "SELECT place FROM case_file WHERE id = ?",
                arguments: [Data(caseID.bytes)]
            )
            for wrap in wraps { try Self.insert(wrap, row, db) }
        }
    }

    private static func insert(_ wrap: Vault.Wrap, _ row: Int?, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO case_wrap (case_place, holder, epoch, given, wrap) VALUES (?, ?, ?, 1, ?)",
            arguments: [row, Data(wrap.holder.bytes), wrap.epoch, Data(wrap.bytes)]
        )
    }

    /// Adds a note after the last event, signed and sealed with the keys given.
    func addNote(signedBy signing: PrivateKeys, as author: Identifier, with keys: CaseKeys, to caseID: Identifier)
        throws
    {
        try write { db in
            let id = Data(caseID.bytes)
            let head = try Row.fetchOne(db, sql: "SELECT place, version FROM case_file WHERE id = ?", arguments: [id])
            let place: Int = head?["place"] ?? 0
            let version: Int = head?["version"] ?? 0
            let last = try Data.fetchOne(
                db,
                sql: "SELECT header FROM event WHERE case_place = ? AND version = ?",
                arguments: [place, version]
            )
            let sealed = try Vault.seal(
                [Event.noteAdded(NoteAdded(id: 9, note: Note(kind: .memo, text: "Påhittat.")))],
                of: caseID,
                after: version,
                headHash: SealedHash.of(Array(last ?? Data())),
                keys: keys,
                by: Vault.Author(account: author, keys: signing),
                at: TestClock().clock.now()
            )
            let row = sealed.rows[0]
            try db.execute(
                sql: """
                    INSERT INTO event (place, case_place, version, epoch, header, content) VALUES (99999, ?, ?, ?, ?, ?)
                    """,
                arguments: [place, row.version, row.epoch, Data(row.header), Data(row.content)]
            )
            try db.execute(sql: "UPDATE case_file SET version = ? WHERE place = ?", arguments: [row.version, place])
        }
    }
}
