extension StoreReader {
    /// The statements that would make the file, sorted by name.
    package func schema() throws -> String {
        try db.all("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name") { try $0.text(0) + ";\n" }
            .joined()
    }

    /// Every column of every table, as `table.column`, generated and hidden ones too.
    package func columns() throws -> [String] {
        try db.all(
            """
            SELECT sqlite_schema.name || '.' || column.name
            FROM sqlite_schema JOIN pragma_table_xinfo(sqlite_schema.name) AS column
            WHERE sqlite_schema.type = 'table' ORDER BY 1
            """
        ) { try $0.text(0) }
    }
}
