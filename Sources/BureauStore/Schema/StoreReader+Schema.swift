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
            SELECT item.name || '.' || detail.name
            FROM sqlite_schema AS item JOIN pragma_table_xinfo(item.name) AS detail
            WHERE item.type = 'table' ORDER BY 1
            """
        ) { try $0.text(0) }
    }
}
