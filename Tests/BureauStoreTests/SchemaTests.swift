import Foundation
import Testing

@testable import BureauStore

struct SchemaTests {
    /// Written anew by a run with UPDATE_GOLDEN=1.
    static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schema.sql")

    @Test func `the schema is the one that was released`() throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let schema = try store.readBlocking { try $0.schema() }
        try store.close()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try schema.write(to: Self.golden, atomically: true, encoding: .utf8)
        }
        #expect(schema == (try String(contentsOf: Self.golden, encoding: .utf8)))
    }

    @Test func `the table of what stands in clear names every column and no other`() throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let columns = try store.readBlocking { try $0.columns() }
        try store.close()
        #expect(Set(columns) == Set(ClearColumns.all.keys))
        #expect(columns.count == Set(columns).count)
        #expect(columns.count > 60)
    }

    @Test func `every table is strict, and what a row holds is known to be sealed or said to be clear`() throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let loose = try store.readBlocking {
            try $0.db.all("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0") { try $0.text(0) }
        }
        try store.close()
        #expect(Set(loose) == ["sqlite_schema", "grdb_migrations"])
        for (column, content) in ClearColumns.all {
            if case .clear(let reason) = content { #expect(!reason.isEmpty, "\(column)") }
        }
        for column in ["event.header", "event.content", "case_wrap.wrap", "case_epoch.link", "account.sealed_private"] {
            #expect(ClearColumns.all[column] == .sealed)
        }
    }
}
