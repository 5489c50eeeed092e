import Disclosure

/// The tables of a release as a workbook (XLSX, ISO/IEC 29500) for office programs: what is in it, then a sheet a table.
///
/// Two dimensions become rows and columns; one, three or more become lines with the figure last. A hidden figure is `..`
/// and is explained under its table. Every word is written as text, so that no label is taken for a formula.
struct ReleaseWorkbook {
    /// A table with its words.
    struct Sheet {
        let table: PublishedTable
        let text: TableText
    }

    let title: String
    let sheets: [Sheet]
    let language: ReportLanguage
    /// Stands on every sheet and on every printed page of an exact return.
    let warning: String?
    /// When it was made, in seconds since 1970: the same input gives the same bytes.
    let made: Int64

    private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    /// The bytes of the workbook.
    ///
    /// Throws `.unexpected` where the library fails.
    func bytes() throws(OfficeError) -> [UInt8] {
        try WorkbookFile.make(title: title, author: sheets.first?.text.source ?? "", made: made) {
            (workbook: borrowing WorkbookFile) throws(OfficeError) in
            try writeContents(in: workbook)
            for (place, sheet) in sheets.enumerated() { try write(sheet, named: name(place), in: workbook) }
        }
    }

    private func name(_ place: Int) -> String { say("Tabell", "Table") + " \(place + 1)" }

    private func writeContents(in workbook: borrowing WorkbookFile) throws(OfficeError) {
        let page = try workbook.sheet(say("Innehåll", "Contents"), header: warning)
        try page.width(of: 0...0, 14)
        try page.width(of: 1...1, 90)
        var row = try writeHead([title], on: page)
        for (place, sheet) in sheets.enumerated() {
            try page.link(to: name(place), row, 0)
            try page.write(sheet.text.title, row, 1, .plain)
            row += 1
        }
    }

    private func write(_ sheet: Sheet, named name: String, in workbook: borrowing WorkbookFile) throws(OfficeError) {
        let page = try workbook.sheet(name, header: warning)
        let (table, text) = (sheet.table, sheet.text)
        let unit = say("Räknat: ", "Counted: ") + text.unit
        let source = say("Källa: ", "Source: ") + text.source
        let row = try writeHead([text.title, unit, source], on: page)
        let next =
            table.dimensions.count == 2 ? try matrix(table, text, on: page, row) : try lines(table, text, on: page, row)
        var notes: [String] = []
        if table.figures.contains(nil) {
            notes.append(
                say(
                    ".. = visas inte, för att ingen ska kunna pekas ut.",
                    ".. = not shown, so that nobody can be singled out."
                )
            )
        }
        if table.isPerturbed {
            notes.append(
                say(
                    "Talen har ett litet slumpmässigt tillägg och summerar därför inte alltid.",
                    "The figures carry a small random addition, so they do not always add up."
                )
            )
        }
        for (place, note) in notes.enumerated() { try page.write(note, next + 1 + place, 0, .plain) }
    }

    /// Writes what stands above a table, and gives the first row under it.
    private func writeHead(_ lines: [String], on page: WorkbookSheet) throws(OfficeError) -> Int {
        var row = 0
        if let warning {
            try page.write(warning, row, 0, .heading)
            row += 2
        }
        for (place, line) in lines.enumerated() { try page.write(line, row + place, 0, place == 0 ? .heading : .plain) }
        return row + lines.count + 1
    }

    private func matrix(_ table: PublishedTable, _ text: TableText, on page: WorkbookSheet, _ top: Int)
        throws(OfficeError)
        -> Int
    {
        let (rows, columns) = (table.dimensions[0], table.dimensions[1])
        try page.width(of: 0...0, 42)
        try page.width(of: 1...columns.classes.count + 1, 16)
        try page.write("\(text.name(of: rows.id)) × \(text.name(of: columns.id))", top, 0, .column)
        let acrosses: [DimensionClass?] = columns.classes + [nil]
        for (column, part) in acrosses.enumerated() {
            try page.write(text.label(part, of: columns.id), top, column + 1, .column)
        }
        for (row, part) in ((rows.classes as [DimensionClass?]) + [nil]).enumerated() {
            try page.write(text.label(part, of: rows.id), top + 1 + row, 0, .plain)
            for column in acrosses.indices {
                try page.write(table.figures[row * acrosses.count + column], top + 1 + row, column + 1)
            }
        }
        page.freeze(above: top + 1, leftOf: 1)
        return top + rows.classes.count + 2
    }

    private func lines(_ table: PublishedTable, _ text: TableText, on page: WorkbookSheet, _ top: Int)
        throws(OfficeError)
        -> Int
    {
        let last = table.dimensions.count
        try page.width(of: 0...max(last - 1, 0), 42)
        for (column, dimension) in table.dimensions.enumerated() {
            try page.write(text.name(of: dimension.id), top, column, .column)
        }
        try page.write(say("Antal", "Number"), top, last, .column)
        for place in table.figures.indices {
            for (column, (part, dimension)) in zip(table.classes(at: place), table.dimensions).enumerated() {
                try page.write(text.label(part, of: dimension.id), top + 1 + place, column, .plain)
            }
            try page.write(table.figures[place], top + 1 + place, last)
        }
        page.freeze(above: top + 1, leftOf: 0)
        return top + 1 + table.figures.count
    }
}
