import Foundation
import GRDB
import Sealing

// Statements are static text, prepared once per connection. Values are read so that a file somebody has altered gives
// an error and not a crash.
extension Database {
    /// Runs a statement; returns the number of rows it changed.
    @discardableResult
    func run(_ sql: StaticString, _ values: StatementArguments = []) throws -> Int {
        try cachedStatement(sql: sql.description).execute(arguments: values)
        return changesCount
    }

    /// The first row, as `read` reads it.
    func one<T>(_ sql: StaticString, _ values: StatementArguments = [], _ read: (Row) throws -> T) throws -> T? {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql.description), arguments: values)
        // The cursor resets its statement when it goes, and the row reads from that statement.
        return try withExtendedLifetime(rows) { try rows.next().map(read) }
    }

    /// Every row, as `read` reads it.
    func all<T>(_ sql: StaticString, _ values: StatementArguments = [], _ read: (Row) throws -> T) throws -> [T] {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql.description), arguments: values)
        var found: [T] = []
        while let row = try rows.next() { found.append(try read(row)) }
        return found
    }
}

extension Row {
    func integer(_ index: Int) throws -> Int { try optionalInteger(index) ?? missing(index) }

    func optionalInteger(_ index: Int) throws -> Int? { self[index] }

    func text(_ index: Int) throws -> String { try self[index] ?? missing(index) }

    func bytes(_ index: Int) throws -> [UInt8] { try optionalBytes(index) ?? missing(index) }

    func optionalBytes(_ index: Int) throws -> [UInt8]? {
        try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } }
    }

    func identifier(_ index: Int) throws -> Identifier { try Identifier(bytes: bytes(index)) ?? missing(index) }

    func optionalIdentifier(_ index: Int) throws -> Identifier? {
        try optionalBytes(index).map { try Identifier(bytes: $0) ?? missing(index) }
    }

    private func missing<T>(_ index: Int) throws -> T {
        throw StoreError(.damaged, "A row of the bureau's file does not hold what belongs there (column \(index)).")
    }
}

extension [UInt8] {
    /// These bytes, as SQLite takes them.
    var blob: Data { Data(self) }
}

extension Identifier {
    /// The sixteen bytes, as SQLite takes them.
    var blob: Data { Data(bytes) }
}
