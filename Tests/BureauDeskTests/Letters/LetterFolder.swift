import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation

/// The templates that the project brings, and letters filled from them.
enum LetterFolder {
    static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Config/letters")

    static let templates = Result { try LetterTemplates(folder: url.path) }

    /// The files as they stand, for changing one.
    static func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
            files[name] = [UInt8](try Data(contentsOf: url.appendingPathComponent(name)))
        }
        return files
    }

    static func html(
        _ request: LetterRequest,
        of file: CaseFile,
        from bureau: LetterBureau = LetterSample.bureau
    ) throws -> String {
        let fields = try LetterFields(request, of: file, from: bureau, on: LetterSample.today)
        return try LetterPage(fields, templates: templates.get()).html
    }

    /// The words that are read: no style, no tags, entities resolved.
    static func words(of html: String) -> String {
        html.replacing(#/<style>[^<]*<\/style>/#, with: "").replacing("<br/>", with: "\n").replacing(
            #/<[^>]*>/#,
            with: ""
        )
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    static let everything: [(Letter, Language)] = Letter.allCases.flatMap { letter in
        Language.allCases.map { (letter, $0) }
    }
}
