extension PublishedTable {
    /// The table as a PC-Axis file (.px), in UTF-8: the last dimension runs along the lines, hidden figures are `..`.
    ///
    /// No line is longer than the format allows; a class whose words are too long for that has them in a note.
    package func pcAxis(_ text: TableText) -> [UInt8] {
        let isSwedish = text.language == .swedish
        var file = PCAxisWriter()
        file.add("CHARSET", ["ANSI"])
        file.add("AXIS-VERSION", ["2013"])
        file.add("CODEPAGE", ["utf-8"])
        file.add("LANGUAGE", [text.language.rawValue])
        file.add("DECIMALS=0")
        file.add("SHOWDECIMALS=0")
        file.add("MATRIX", ["bureau"])
        file.add("SUBJECT-CODE", ["DISK"])
        file.add("SUBJECT-AREA", [isSwedish ? "Diskriminering" : "Discrimination"])
        let title = PCAxisWriter.plain(text.title)
        file.add("TITLE", [title])
        file.add("CONTENTS", [title])
        file.add("UNITS", [PCAxisWriter.plain(text.unit)])
        let names = PCAxisWriter.short(
            dimensions.map { PCAxisWriter.plain(text.name(of: $0.id)) },
            over: PCAxisWriter.longestName
        )
        if names.count > 1 { file.add("STUB", names.dropLast()) }
        file.add("HEADING", names.suffix(1))
        var notes: [(key: String, words: String)] = []
        for (name, dimension) in zip(names, dimensions) {
            let parts = dimension.classes.map { Optional($0) } + [nil]
            let words = parts.map { PCAxisWriter.plain(text.label($0, of: dimension.id)) }
            let values = PCAxisWriter.short(words)
            file.add("VALUES(\"\(name)\")", values)
            notes += zip(values, words).filter { $0 != $1 }.map { ("VALUENOTE(\"\(name)\",\"\($0)\")", $1) }
        }
        for (name, dimension) in zip(names, dimensions) {
            let codes = dimension.classes.map(\.code) + [DimensionClass.total]
            file.add("CODES(\"\(name)\")", PCAxisWriter.short(codes.map(PCAxisWriter.plain)))
        }
        file.add("DATASYMBOL2", [".."])
        file.add("SOURCE", [PCAxisWriter.plain(text.source)])
        for note in notes { file.add(note.key, [note.words]) }
        let width = (dimensions.last?.classes.count ?? 0) + 1
        file.add(
            data: stride(from: 0, to: figures.count, by: width).map { start in
                figures[start..<start + width].map { $0.map(String.init) ?? "\"..\"" }
            }
        )
        return Array((file.lines.joined(separator: "\r\n") + "\r\n").utf8)
    }
}
