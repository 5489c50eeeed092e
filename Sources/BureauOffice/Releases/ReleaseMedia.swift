/// What the files of a release are, by the end of their names.
package enum ReleaseMedia {
    /// The media type of a file; one that is not known is only bytes.
    package static func type(of name: String) -> String {
        let end = name.split(separator: ".").last.map(String.init) ?? ""
        return types[end] ?? "application/octet-stream"
    }

    // PC-Axis has none that is registered; its own writers use this one.
    private static let types = [
        "csv": "text/csv; charset=utf-8", "json": "application/json", "px": "text/x-px",
        "html": "text/html; charset=utf-8", "jsonld": "application/ld+json", "p7s": "application/pkcs7-signature",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
}
