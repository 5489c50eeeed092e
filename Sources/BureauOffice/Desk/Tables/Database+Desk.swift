import Foundation
import GRDB
import Sealing

// Statements of a desk are prepared once; their text is static, or put together from the few parts of `RegisterPlan`.
extension Database {
    func run(desk sql: String, _ values: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: values)
    }

    func first<T>(desk sql: String, _ values: StatementArguments = [], _ read: (Row) throws -> T) throws -> T? {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: values)
        // A cursor that ends resets its statement, and the row reads as nothing.
        return try withExtendedLifetime(rows) { try rows.next().map(read) }
    }

    func every<T>(desk sql: String, _ values: StatementArguments = [], _ read: (Row) throws -> T) throws -> [T] {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: values)
        var found: [T] = []
        while let row = try rows.next() { found.append(try read(row)) }
        return found
    }
}

extension Row {
    /// The bytes of a column.
    func deskBytes(_ column: Int) throws -> [UInt8] {
        try withUnsafeData(atIndex: column) { $0.map { [UInt8]($0) } } ?? []
    }

    /// The identifier of a column.
    func deskIdentifier(_ column: Int) throws -> Identifier {
        guard let identifier = Identifier(bytes: try deskBytes(column)) else {
            throw OfficeError(.unexpected, "A row of the desk holds no identifier where one belongs.")
        }
        return identifier
    }
}
