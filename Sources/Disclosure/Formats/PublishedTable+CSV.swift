extension PublishedTable {
    /// The table as comma-separated values (RFC 4180) of codes, one figure a line: codes, then the figure, then `s`
    /// where it is hidden; for programs.
    package var csv: [UInt8] {
        lines(header: dimensions.map(\.id) + ["value", "status"]) { part, _ in part?.code ?? DimensionClass.total }
    }

    /// The table as comma-separated values in words, for people: the mark of UTF-8 stands first, without which
    /// spreadsheets spoil å, ä and ö.
    package func csv(_ text: TableText) -> [UInt8] {
        let header = dimensions.map { text.name(of: $0.id) } + [text.unit, "status"]
        return [0xEF, 0xBB, 0xBF] + lines(header: header) { text.label($0, of: $1) }
    }

    private func lines(header: [String], _ word: (DimensionClass?, String) -> String) -> [UInt8] {
        var text = CSVWriter.line(header)
        for place in figures.indices {
            let words = zip(classes(at: place), dimensions).map { word($0, $1.id) }
            let figure = figures[place]
            text += CSVWriter.line(words + [figure.map(String.init) ?? "", figure == nil ? "s" : ""])
        }
        return Array(text.utf8)
    }
}
