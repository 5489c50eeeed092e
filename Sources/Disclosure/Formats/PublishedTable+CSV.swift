extension PublishedTable {
    /// The table as comma-separated values (RFC 4180), one figure a line: codes, then the figure, then `s` where it is
    /// hidden.
    package var csv: [UInt8] {
        var text = CSVWriter.line(dimensions.map(\.id) + ["value", "status"])
        for place in figures.indices {
            let codes = classes(at: place).map { $0?.code ?? DimensionClass.total }
            let figure = figures[place]
            text += CSVWriter.line(codes + [figure.map(String.init) ?? "", figure == nil ? "s" : ""])
        }
        return Array(text.utf8)
    }
}
