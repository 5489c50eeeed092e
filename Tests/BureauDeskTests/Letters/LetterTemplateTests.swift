import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct LetterTemplateTests {
    struct Row: Sendable, CustomStringConvertible {
        let kind: TemplateFault.Kind
        let file: String
        /// Changes the text of the file; nothing takes the file away.
        let replacing: String
        let by: String
        /// The place that must be named.
        let at: String
        var description: String { "\(kind.rawValue) by \(by)" }

        init(
            _ kind: TemplateFault.Kind,
            _ by: String,
            for replacing: String = "{{caseNumber}}",
            at: String = "mandate.sv.html:9:"
        ) {
            self.kind = kind
            self.by = by
            self.replacing = replacing
            self.at = at
            file = String(at.prefix { $0 != ":" })
        }
    }

    static let rows = [
        Row(.unknownVariable, "{{caseNumer}}"),
        Row(.unknownVariable, "{{narrative}}"),
        Row(.unknownVariable, "{{#reportback}}x{{/reportback}}"),
        Row(.unknownVariable, "{{^caseNumer}}x{{/caseNumer}}"),
        Row(.unescaped, "{{{caseNumber}}}"),
        Row(.unescaped, "{{&caseNumber}}"),
        Row(.unescaped, "{{& caseNumber }}"),
        Row(.notAllowed, "{{=<% %>=}}"),
        Row(.notAllowed, "{{% CONTENT_TYPE: TEXT}}"),
        Row(.notAllowed, "{{capitalized(caseNumber)}}"),
        Row(.notAllowed, "{{person.name}}"),
        Row(.notAllowed, "{{.}}"),
        Row(.notAllowed, "{{>*caseNumber}}"),
        Row(.syntax, "{{caseNumber"),
        Row(.syntax, "{{caseNumber}"),
        Row(.syntax, "{{case number}}"),
        Row(.syntax, "{{}}"),
        Row(.syntax, "{{#reportBack}}x", at: "mandate.sv.html:"),
        Row(.syntax, "x{{/reportBack}}"),
        Row(.syntax, "{{#reportBack}}{{#onConsent}}x{{/reportBack}}{{/onConsent}}"),
        Row(.syntax, "\u{E000}0\u{E001}"),
        Row(.unknownTemplate, "{{> letterhead}}"),
        Row(.unknownTemplate, "{{> style}}"),
        Row(.unknownTemplate, "{{<other}}{{/other}}", for: "{{<base}}", at: "mandate.sv.html:1:"),
        Row(.unknownTemplate, "{{> style}}", for: "<meta charset=\"utf-8\"/>", at: "base.en.html:5:"),
        Row(.unknownBlock, "{{$text}}", for: "{{$body}}", at: "mandate.sv.html:3:"),
        Row(.unknownBlock, "{{$body}}x{{/body}}"),
        Row(.textOutsideBlock, "{{/title}}Fullmakt", for: "{{/title}}", at: "mandate.sv.html:2:"),
        Row(.textOutsideBlock, "{{/title}}{{caseNumber}}", for: "{{/title}}", at: "mandate.sv.html:2:"),
        Row(.variableMissing, "", for: "{{mandateScope}}", at: "mandate.sv.html"),
        Row(.variableMissing, "{{! answerBy }}", for: "{{answerBy}}", at: "statement-request.en.html"),
        Row(.listWithoutElse, "{{#clocks}}x{{/clocks}}"),
        Row(.misplacedVariable, "{{clockAct}}"),
        Row(.misplacedVariable, "{{clocks}}"),
        Row(.misplacedVariable, "{{reportBack}}"),
        Row(.misplacedVariable, "{{#caseNumber}}x{{/caseNumber}}"),
        Row(.misplacedVariable, "{{#clocks}}{{#clocks}}x{{/clocks}}{{/clocks}}"),
        Row(.misplacedVariable, "{{^clocks}}{{clockAct}}{{/clocks}}"),
        Row(.misplacedVariable, "<p class=\"{{caseNumber}}\">x</p>"),
        Row(.misplacedVariable, "{{caseNumber}}", for: "{{$title}}Fullmakt", at: "mandate.sv.html:2:"),
        Row(.markup, "<script>x</script>"),
        Row(.markup, "<img src=\"https://example.org/x\"/>"),
        Row(.markup, "<a href=\"https://example.org/\">x</a>"),
        Row(.markup, "<iframe/>"),
        Row(.markup, "<form>x</form>"),
        Row(.markup, "<link rel=\"stylesheet\"/>"),
        Row(.markup, "<meta http-equiv=\"refresh\" content=\"0\"/>"),
        Row(.markup, "<p onclick=\"x\">x</p>"),
        Row(.markup, "<p style=\"color: red\">x</p>"),
        Row(.markup, "<p class=x>x</p>"),
        Row(.markup, "<br>"),
        Row(.markup, "<p>x"),
        Row(.markup, "x</p>"),
        Row(.markup, "{{#reportBack}}<strong>{{/reportBack}}x</strong>"),
        Row(.markup, "<strong {{#reportBack}}class=\"x\"{{/reportBack}}>x</strong>"),
        Row(.markup, "<!-- x -->"),
        Row(.markup, "<p <b>"),
        Row(.markup, "p { background: url(x) }", for: "html {", at: "letter.css:2:"),
        Row(.markup, "@import \"x\"; html {", for: "html {", at: "letter.css:2:"),
        Row(.markup, "</style><script> html {", for: "html {", at: "letter.css:2:"),
    ]

    static func faults(_ files: [String: [UInt8]]) -> [TemplateFault] {
        do {
            _ = try LetterTemplates(files: files)
            return []
        } catch {
            guard error.code == .faultyTemplates, let faults = error.cause as? TemplateFaults else { return [] }
            // The message for the log and for whoever starts the daemon names every place.
            return faults.faults.filter { error.message.contains($0.description) }
        }
    }

    @Test(arguments: rows)
    func `a faulty template is refused with its file and place`(row: Row) throws {
        var files = try LetterFolder.files()
        let text = String(decoding: try #require(files[row.file]), as: UTF8.self)
        let range = try #require(text.range(of: row.replacing))
        // The title is changed by adding to it; all else stands in place of what was there.
        let by = row.replacing.hasPrefix("{{$title}}") ? row.replacing + row.by : row.by
        files[row.file] = Array(text.replacingCharacters(in: range, with: by).utf8)
        let faults = Self.faults(files)
        #expect(faults.contains { $0.kind == row.kind && $0.description.hasPrefix(row.at) }, "\(faults)")
        #expect(faults.allSatisfy { $0.file == row.file || row.file.hasPrefix("base") })
    }

    @Test func `the templates of the project are without a fault`() throws {
        #expect(Self.faults(try LetterFolder.files()).isEmpty)
        #expect(try LetterFolder.templates.get().style.contains("@page"))
    }

    @Test func `every kind of fault is tried`() {
        let files: Set<TemplateFault.Kind> = [.fileMissing, .fileUnknown, .fileTooLarge, .notUTF8]
        #expect(files.union(Self.rows.map(\.kind)) == Set(TemplateFault.Kind.allCases))
    }

    @Test func `a file that is missing in one language is named`() throws {
        for name in try LetterFolder.files().keys {
            var files = try LetterFolder.files()
            files[name] = nil
            #expect(Self.faults(files).map(\.description) == ["\(name): file-missing"])
        }
    }

    @Test func `a file that belongs to no letter, is too large or not UTF-8 is named`() throws {
        var files = try LetterFolder.files()
        files["mandat.sv.html"] = []
        files["mandate.en.html"] = [UInt8](repeating: 32, count: LetterTemplates.sizeLimit + 1)
        files["settlement.sv.html"]?.append(0xE5)
        #expect(
            Self.faults(files).map(\.description) == [
                "mandat.sv.html: file-unknown", "mandate.en.html: file-too-large", "settlement.sv.html: not-utf-8",
            ]
        )
    }

    @Test func `a byte order mark and carriage returns do no harm`() throws {
        var files = try LetterFolder.files()
        for (name, bytes) in files {
            let text = String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n")
            files[name] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        }
        #expect(Self.faults(files).isEmpty)
        let fields = try LetterFields(
            LetterSample.request(.mandate, in: .swedish),
            of: LetterSample.full(),
            from: LetterSample.bureau,
            on: LetterSample.today
        )
        let page = try LetterPage(fields, templates: LetterTemplates(files: files))
        #expect(page == (try LetterPage(fields, templates: LetterFolder.templates.get())))
    }

    @Test func `a folder that is not there is an error of its own`() {
        #expect {
            try LetterTemplates(folder: "/nowhere/letters")
        } throws: { error in
            (error as? DeskError)?.code == .unreadableTemplates
        }
    }

    @Test func `noise in place of a template is refused and harms nothing`() throws {
        let files = try LetterFolder.files()
        let whole = Array(String(decoding: try #require(files["settlement.sv.html"]), as: UTF8.self))
        for end in stride(from: 0, to: whole.count - 10, by: 211) {
            var cut = files
            cut["settlement.sv.html"] = Array(String(whole[..<end]).utf8)
            #expect(!Self.faults(cut).isEmpty, "cut at \(end)")
        }
    }
}
