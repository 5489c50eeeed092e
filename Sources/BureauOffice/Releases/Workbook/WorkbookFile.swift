import CProcess
import CXLSXWriter
import Foundation

/// A workbook while it is written; it lives in memory, and the library's own working files in the memory of the system.
struct WorkbookFile: ~Copyable {
    fileprivate let workbook: UnsafeMutablePointer<lxw_workbook>
    private let formats: [WorkbookSheet.Style: UnsafeMutablePointer<lxw_format>]

    /// Makes a workbook and gives its bytes.
    ///
    /// - Parameters:
    ///   - made: seconds since 1970, kept in the file.
    ///   - write: adds the sheets.
    ///
    /// Throws `.unexpected` where the library or the system refuses.
    static func make(
        title: String,
        author: String,
        made: Int64,
        _ write: (borrowing WorkbookFile) throws(OfficeError) -> Void
    ) throws(OfficeError) -> [UInt8] {
        // The library writes to a path: that of a file that has no place on any disk.
        let file = bureau_memory_file()
        guard file >= 0 else { throw failure("no memory for it") }
        defer { close(file) }
        let folder = strdup("/dev/shm")
        defer { free(folder) }
        var options = lxw_workbook_options()
        options.tmpdir = folder
        guard let workbook = workbook_new_opt("/proc/self/fd/\(file)", &options) else { throw failure("out of memory") }
        let written = WorkbookFile(workbook, title: title, author: author, made: made)
        let result = Result { () throws(OfficeError) in try write(written) }
        // Closing frees the workbook, also one that was not finished.
        let closed = workbook_close(workbook)
        try result.get()
        try check(closed)
        let length = Int(lseek(file, 0, SEEK_END))
        guard length > 0 else { throw failure("nothing was written") }
        var bytes = [UInt8](repeating: 0, count: length)
        guard pread(file, &bytes, length, 0) == length else { throw failure("it cannot be read back") }
        return bytes
    }

    private init(_ workbook: UnsafeMutablePointer<lxw_workbook>, title: String, author: String, made: Int64) {
        self.workbook = workbook
        title.withCString { title in
            author.withCString { author in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.author = UnsafeMutablePointer(mutating: author)
                properties.created = time_t(made)
                workbook_set_properties(workbook, &properties)
            }
        }
        var formats: [WorkbookSheet.Style: UnsafeMutablePointer<lxw_format>] = [:]
        for style in WorkbookSheet.Style.allCases {
            guard let format = workbook_add_format(workbook) else { continue }
            style.set(format)
            formats[style] = format
        }
        self.formats = formats
    }

    /// Adds a sheet.
    ///
    /// - Parameters:
    ///   - header: stands on every printed page.
    borrowing func sheet(_ name: String, header: String?) throws(OfficeError) -> WorkbookSheet {
        guard let sheet = workbook_add_worksheet(workbook, name) else { throw Self.failure("a sheet's name") }
        worksheet_set_paper(sheet, 9)
        worksheet_set_landscape(sheet)
        worksheet_fit_to_pages(sheet, 1, 0)
        // `&` begins a code of the header's own language.
        if let header {
            try Self.check(worksheet_set_header(sheet, "&C" + header.replacingOccurrences(of: "&", with: "&&")))
        }
        try Self.check(worksheet_set_footer(sheet, "&C&A  &P (&N)"))
        return WorkbookSheet(sheet: sheet, formats: formats)
    }

    static func check(_ answer: lxw_error) throws(OfficeError) {
        guard answer != LXW_NO_ERROR else { return }
        throw failure(lxw_strerror(answer).map { String(cString: $0) } ?? "code \(answer.rawValue)")
    }

    private static func failure(_ what: String) -> OfficeError {
        OfficeError(.unexpected, "The workbook of a release could not be written: \(what).")
    }
}
