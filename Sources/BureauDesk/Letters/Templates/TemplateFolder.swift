import CaseWorkflow
import DiscriminationLaw
import Mustache

/// The files of a folder of templates on their way to be checked.
struct TemplateFolder {
    private(set) var texts: [String: String] = [:]
    private(set) var faults: [TemplateFault] = []

    init(_ files: [String: [UInt8]]) {
        read(files)
        if let style = texts[LetterTemplates.styleFile] { lint(style: style) }
        for language in Language.allCases { lint(in: language) }
    }

    private mutating func read(_ files: [String: [UInt8]]) {
        let expected = LetterTemplates.fileNames
        for name in expected where files[name] == nil { faults.append(TemplateFault(.fileMissing, in: name)) }
        for (name, data) in files.sorted(by: { $0.key < $1.key }) {
            if !expected.contains(name) {
                faults.append(TemplateFault(.fileUnknown, in: name))
            } else if data.count > LetterTemplates.sizeLimit {
                faults.append(TemplateFault(.fileTooLarge, in: name))
            } else if let text = String(validating: data, as: UTF8.self) {
                // Windows editors begin a file with a byte order mark, which would come before the document type.
                texts[name] = (text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text).replacing(
                    "\r\n",
                    with: "\n"
                )
            } else {
                faults.append(TemplateFault(.notUTF8, in: name))
            }
        }
    }

    /// The style may fetch nothing and must not end its element.
    private mutating func lint(style: String) {
        for (number, line) in style.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let place = TemplatePlace(line: number + 1, column: 1)
            let plain = line.lowercased()
            for forbidden in ["<", "&", "{{", "}}", "url(", "@import", "@font-face", "expression(", "\\"]
            where plain.contains(forbidden) {
                faults.append(
                    TemplateFault(.markup, in: LetterTemplates.styleFile, at: place, "\(forbidden) is not allowed")
                )
            }
        }
    }

    private mutating func lint(in language: Language) {
        let name = LetterTemplates.baseFile(in: language)
        guard let text = texts[name] else { return }
        let lint = TemplateLint(text, file: name, base: nil)
        faults += lint.faults
        for letter in Letter.allCases {
            let file = letter.file(in: language)
            guard let text = texts[file] else { continue }
            let own = TemplateLint(text, file: file, base: lint.base)
            faults += own.faults
            // A file that could not be read to its end tells nothing of what is in it.
            guard own.faults.isEmpty else { continue }
            for field in letter.essentials where !own.used.contains(field) && !lint.used.contains(field) {
                faults.append(TemplateFault(.variableMissing, in: file, field.rawValue))
            }
        }
    }

    /// The templates as the engine wants them; what it cannot read is a fault like the others.
    mutating func library(in language: Language) -> MustacheLibrary {
        var library = MustacheLibrary()
        var names = [LetterTemplates.baseFile(in: language): "base", LetterTemplates.styleFile: "style"]
        for letter in Letter.allCases { names[letter.file(in: language)] = letter.rawValue }
        for (file, name) in names.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(texts[file] ?? "", named: name)
            } catch let error as MustacheTemplate.ParserError {
                let place = TemplatePlace(line: error.context.lineNumber, column: error.context.columnNumber)
                faults.append(TemplateFault(.syntax, in: file, at: place, "\(error.error)"))
            } catch {
                faults.append(TemplateFault(.syntax, in: file, "\(error)"))
            }
        }
        return library
    }
}
