import Foundation
import GRDB

/// What the machine itself can do: a durable insert of the same bytes, without sealing, log, or HTTP.
enum Floors {
    /// Rows a second, each in a transaction of its own and then eight at a time, on the same disk.
    static func insertRates(bytes: Int, in folder: String, seconds: Double) throws -> (alone: Double, shared: Double) {
        let path = folder + "/floor.sqlite"
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(
                sql: "CREATE TABLE row (place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body BLOB) STRICT"
            )
        }
        let alone = try rate(queue, bytes, rows: 1, seconds)
        let shared = try rate(queue, bytes, rows: 8, seconds)
        try queue.close()
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        return (alone, shared)
    }

    private static func rate(_ queue: DatabaseQueue, _ bytes: Int, rows: Int, _ seconds: Double) throws -> Double {
        var random = SplitMix(UInt64(rows))
        let body = Data((0..<bytes).map { _ in UInt8.random(in: 0...255, using: &random) })
        let start = ProcessInfo.processInfo.systemUptime
        var count = 0
        while ProcessInfo.processInfo.systemUptime - start < seconds {
            let identifiers = (0..<rows).map { _ in
                Data((0..<16).map { _ in UInt8.random(in: 0...255, using: &random) })
            }
            try queue.write { db in
                let statement = try db.cachedStatement(sql: "INSERT INTO row (id, body) VALUES (?, ?)")
                for identifier in identifiers { try statement.execute(arguments: [identifier, body]) }
            }
            count += rows
        }
        return Double(count) / (ProcessInfo.processInfo.systemUptime - start)
    }

    /// The bytes that one registration writes into rows: its events, its wraps and its entry of the log.
    static func bytesOfRegistration(bureau: String) throws -> Int {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: bureau + "/bureau.sqlite", configuration: configuration)
        return try queue.read { db in
            let event = try Double.fetchOne(
                db,
                sql:
                    "SELECT avg(length(header) + length(content)) FROM (SELECT * FROM event WHERE version = 1 LIMIT 1000)"
            )
            let wraps = try Double.fetchOne(
                db,
                sql: "SELECT 2.0 * avg(length(wrap)) FROM (SELECT wrap FROM case_wrap LIMIT 1000)"
            )
            let log = try Double.fetchOne(
                db,
                sql:
                    "SELECT avg(length(body) + length(hash)) FROM (SELECT * FROM log ORDER BY sequence DESC LIMIT 1000)"
            )
            return Int((event ?? 0) + (wraps ?? 0) + (log ?? 0))
        }
    }
}
