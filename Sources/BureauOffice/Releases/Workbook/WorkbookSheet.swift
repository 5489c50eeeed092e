import CXLSXWriter

/// A sheet of a workbook that is being written; rows and columns count from 0.
struct WorkbookSheet {
    /// How a cell looks.
    enum Style: CaseIterable {
        case plain
        case heading
        case column
        case figure
        case hidden
        case link

        func set(_ format: UnsafeMutablePointer<lxw_format>) {
            switch self {
            case .plain: break
            case .heading:
                format_set_bold(format)
                format_set_font_size(format, 14)
            case .column:
                format_set_bold(format)
                format_set_text_wrap(format)
                format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            case .figure: format_set_num_format(format, "#,##0")
            case .hidden: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
            case .link: format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
            }
        }
    }

    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: [Style: UnsafeMutablePointer<lxw_format>]

    /// Writes words, never a formula.
    func write(_ words: String, _ row: Int, _ column: Int, _ style: Style) throws(OfficeError) {
        let (row, column) = (lxw_row_t(row), lxw_col_t(column))
        try WorkbookFile.check(worksheet_write_string(sheet, row, column, words, formats[style]))
    }

    /// Writes a figure; `..` where it is hidden.
    func write(_ figure: Int?, _ row: Int, _ column: Int) throws(OfficeError) {
        guard let figure else { return try write("..", row, column, .hidden) }
        let (row, column) = (lxw_row_t(row), lxw_col_t(column))
        try WorkbookFile.check(worksheet_write_number(sheet, row, column, Double(figure), formats[.figure]))
    }

    /// Writes the name of another sheet, which leads to it.
    func link(to name: String, _ row: Int, _ column: Int) throws(OfficeError) {
        let place = "internal:'\(name)'!A1"
        try WorkbookFile.check(
            worksheet_write_url_opt(sheet, lxw_row_t(row), lxw_col_t(column), place, formats[.link], name, nil)
        )
    }

    /// Sets the width of columns, in characters.
    func width(of columns: ClosedRange<Int>, _ width: Double) throws(OfficeError) {
        let (first, last) = (lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
        try WorkbookFile.check(worksheet_set_column(sheet, first, last, width, nil))
    }

    /// Keeps the rows above and the columns before in sight.
    func freeze(above row: Int, leftOf column: Int) {
        worksheet_freeze_panes(sheet, lxw_row_t(row), lxw_col_t(column))
    }
}
