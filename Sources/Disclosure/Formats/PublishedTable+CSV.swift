extension PublishedTable {
    /// The table as comma-separated values (RFC 4180) in words, one figure a line: the table's title, the classes, the
    /// figure, `s` where it is hidden, and the source.
    ///
    /// A file that is passed on by itself so says what it counts, and whose it is; every line says it, because a line above
    /// the header would be no table to most readers. The source stands last, where a spreadsheet shows a long text whole.
    /// The mark of UTF-8 stands first, without which spreadsheets spoil å, ä and ö.
    package func csv(_ text: TableText) -> [UInt8] {
        let isSwedish = text.language == .swedish
        let names = dimensions.map { text.name(of: $0.id) }
        var lines = CSVWriter.line(
            [isSwedish ? "tabell" : "table"] + names + [text.unit, "status", isSwedish ? "källa" : "source"]
        )
        for place in figures.indices {
            let words = zip(classes(at: place), dimensions).map { text.label($0, of: $1.id) }
            let figure = figures[place]
            let marks = [figure.map(String.init) ?? "", figure == nil ? "s" : "", text.source]
            lines += CSVWriter.line([text.title] + words + marks)
        }
        return [0xEF, 0xBB, 0xBF] + Array(lines.utf8)
    }
}
