extension PublishedTable {
    /// The table as a PC-Axis file (.px), in UTF-8: the last dimension runs along the lines, hidden figures are `..`.
    package func pcAxis(_ text: TableText) -> [UInt8] {
        var lines: [String] = [
            "CHARSET=\"ANSI\";", "AXIS-VERSION=\"2013\";", "CODEPAGE=\"utf-8\";", "LANGUAGE=\"sv\";", "DECIMALS=0;",
            "SHOWDECIMALS=0;", "MATRIX=\"bureau\";", "SUBJECT-CODE=\"DISK\";", "SUBJECT-AREA=\"Diskriminering\";",
            "TITLE=\(Self.quoted(text.title));", "CONTENTS=\(Self.quoted(text.title));",
            "UNITS=\(Self.quoted(text.unit));",
        ]
        let names = dimensions.map { text.name(of: $0.id) }
        if names.count > 1 { lines.append("STUB=\(Self.list(Array(names.dropLast())));") }
        lines.append("HEADING=\(Self.list(Array(names.suffix(1))));")
        for dimension in dimensions {
            let parts = dimension.classes.map { Optional($0) } + [nil]
            let values = parts.map { text.label($0, of: dimension.id) }
            lines.append("VALUES(\(Self.quoted(text.name(of: dimension.id))))=\(Self.list(values));")
        }
        for dimension in dimensions {
            let codes = dimension.classes.map(\.code) + [DimensionClass.total]
            lines.append("CODES(\(Self.quoted(text.name(of: dimension.id))))=\(Self.list(codes));")
        }
        lines.append("DATASYMBOL2=\"..\";")
        lines.append("SOURCE=\(Self.quoted(text.source));")
        lines.append("DATA=")
        let width = (dimensions.last?.classes.count ?? 0) + 1
        for start in stride(from: 0, to: figures.count, by: width) {
            let cells = figures[start..<start + width].map { $0.map(String.init) ?? "\"..\"" }
            lines.append(cells.joined(separator: " "))
        }
        return Array((lines.joined(separator: "\r\n") + ";\r\n").utf8)
    }

    /// A quotation mark ends a text in PC-Axis and cannot be written inside one.
    private static func quoted(_ text: String) -> String {
        "\"" + String(text.map { $0 == "\"" ? "'" : $0.isNewline ? " " : $0 }) + "\""
    }

    private static func list(_ texts: [String]) -> String { texts.map(quoted).joined(separator: ",") }
}
