import Foundation
import Mustache

/// The template of a report and its style, read from a folder.
///
/// The folder holds `report.html` and `report.css`.
package struct ReleaseTemplates: Sendable {
    private let library: MustacheLibrary
    /// The text of the style, as it is.
    package let style: String

    /// Bytes of one file at most.
    package static let sizeLimit = 256 * 1024
    static let page = "report.html"
    static let styleSheet = "report.css"

    /// Reads the files of a folder.
    package init(folder: String) throws(DeskError) {
        var files: [String: [UInt8]] = [:]
        do {
            for name in [Self.page, Self.styleSheet] {
                files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name)))
            }
        } catch {
            throw DeskError(
                .unreadableTemplates,
                "the folder of the report's template cannot be read: \(folder)",
                cause: error
            )
        }
        try self.init(files: files)
    }

    /// The template and the style that the program brings with it: those of `Config/release`.
    package static func shipped() throws(DeskError) -> ReleaseTemplates {
        // A literal ends without the end of its last line.
        try ReleaseTemplates(files: shippedFiles.mapValues { Array("\($0)\n".utf8) })
    }

    /// Takes files by their name in the folder.
    ///
    /// Refuses a template that writes anything unescaped but the rules of its pages, runs a script or fetches, and a
    /// style that could end its element or fetch.
    package init(files: [String: [UInt8]]) throws(DeskError) {
        var texts: [String: String] = [:]
        for name in [Self.page, Self.styleSheet] {
            guard let bytes = files[name], bytes.count <= Self.sizeLimit,
                let text = String(validating: bytes, as: UTF8.self)
            else { throw DeskError(.faultyTemplates, "\(name) is missing, too large or not UTF-8") }
            texts[name] = text
        }
        let html = texts[Self.page] ?? ""
        let style = texts[Self.styleSheet] ?? ""
        try Self.refuse(["<", "{{", "url(", "@import", "@font-face", "expression("], in: style, Self.styleSheet)
        try Self.refuse(
            [
                "<script", "<link", "<img", "<iframe", "<object", "<embed", "<base", "<form", " onload", "src=", "{{&",
                "{{=",
            ],
            in: html,
            Self.page
        )
        guard html.replacing("{{{pages}}}", with: "").contains("{{{") == false else {
            throw DeskError(.faultyTemplates, "\(Self.page) writes something unescaped with three braces; use two")
        }
        var library = MustacheLibrary()
        do {
            try library.register(html, named: "report")
            try library.register(style, named: "style")
        } catch {
            throw DeskError(.faultyTemplates, "\(Self.page) cannot be read as a template: \(error)", cause: error)
        }
        self.style = style
        self.library = library
    }

    func render(_ context: [String: Any]) -> String? { library.render(context, withTemplate: "report") }

    private static func refuse(_ forbidden: [String], in text: String, _ file: String) throws(DeskError) {
        let plain = text.lowercased()
        for word in forbidden where plain.contains(word) {
            throw DeskError(.faultyTemplates, "\(file) holds \(word), which a report does without")
        }
    }
}
