import CaseWorkflow
import DiscriminationLaw
import Foundation
import Mustache

/// The templates of the letters, read from a folder and checked whole: a faulty one is never used.
///
/// The folder holds, for each letter, `LETTER.sv.html` and `LETTER.en.html`; `base.sv.html` and `base.en.html`, which they
/// build on with `{{<base}}`; and `letter.css`. Files with other endings are left alone.
package struct LetterTemplates: Sendable {
    /// The text between `<style>` and `</style>` of every letter, as it is.
    package let style: String
    private let libraries: [Language: MustacheLibrary]

    /// Bytes of one file at most.
    package static let sizeLimit = 256 * 1024
    static let styleFile = "letter.css"

    /// Reads and checks the files of a folder; costs one read of some thirty kilobytes.
    package init(folder: String) throws(DeskError) {
        var files: [String: [UInt8]] = [:]
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) where Self.isTemplate(name) {
                files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name)))
            }
        } catch {
            throw DeskError(
                .unreadableTemplates,
                "the folder of letter templates cannot be read: \(folder)",
                cause: error
            )
        }
        try self.init(files: files)
    }

    /// The templates that the program brings with it: those of `Config/letters`.
    package static func shipped() throws(DeskError) -> LetterTemplates {
        // A literal ends without the end of its last line.
        try LetterTemplates(files: shippedFiles.mapValues { Array("\($0)\n".utf8) })
    }

    /// Checks files by their name in the folder.
    package init(files: [String: [UInt8]]) throws(DeskError) {
        var check = TemplateFolder(files)
        var libraries: [Language: MustacheLibrary] = [:]
        if check.faults.isEmpty {
            for language in Language.allCases { libraries[language] = check.library(in: language) }
        }
        guard check.faults.isEmpty else {
            let list = check.faults.map(\.description).joined(separator: "\n")
            throw DeskError(.faultyTemplates, list, cause: TemplateFaults(faults: check.faults))
        }
        style = check.texts[Self.styleFile] ?? ""
        self.libraries = libraries
    }

    /// The text of a letter with a mark for every value; nothing where the template is not there.
    func render(_ context: [String: Any], _ letter: Letter, in language: Language) -> String? {
        libraries[language]?.render(context, withTemplate: letter.rawValue)
    }

    static func baseFile(in language: Language) -> String { "base.\(language.rawValue).html" }

    /// The names that must be there.
    static var fileNames: [String] {
        Language.allCases.flatMap { language in
            [baseFile(in: language)] + Letter.allCases.map { $0.file(in: language) }
        } + [styleFile]
    }

    private static func isTemplate(_ name: String) -> Bool {
        !name.hasPrefix(".") && (name.hasSuffix(".html") || name.hasSuffix(".css"))
    }
}
