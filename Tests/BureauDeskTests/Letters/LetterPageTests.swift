import BureauContract
import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation
import FoundationXML
import Testing

@Suite struct LetterPageTests {
    /// Collects elements and text as an XML reader sees them.
    final class Reader: NSObject, XMLParserDelegate {
        var elements: [String] = []
        var text = ""
        var style = ""

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append(name)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            if elements.last == "style" { style += string } else { text += string }
        }
    }

    @Test(arguments: LetterFolder.everything)
    func `a letter is well formed and whole in itself`(letter: Letter, language: Language) throws {
        for file in [LetterSample.full(), LetterSample.empty, LetterHostileTests.file("<a> & \"å\" ]]>")] {
            var request = LetterSample.request(letter, in: language)
            if file.parties.isEmpty { request.details.mandate = nil }
            let html = try LetterFolder.html(request, of: file)
            let parser = XMLParser(data: Data(html.utf8))
            let reader = Reader()
            parser.delegate = reader
            #expect(parser.parse(), "\(String(describing: parser.parserError)) at line \(parser.lineNumber)")
            #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\""))
            #expect(reader.elements.count { $0 == "h1" } == 1)
            #expect(reader.elements.count { $0 == "title" } == 1)
            #expect(reader.text.contains("Övre Åstad"))
            // Nothing is fetched, run or sent.
            let open: Set<String> = ["script", "link", "img", "iframe", "object", "a", "form", "base"]
            #expect(open.isDisjoint(with: reader.elements))
            for word in ["http:", "https:", "src=", "href=", " on", "javascript:", "url(", "@import", "style=\""] {
                let markup = html.matches(of: #/<[^>]*>/#).map { String($0.0) }.joined()
                #expect(!markup.contains(word), "\(word)")
            }
            let style = try LetterFolder.templates.get().style
            #expect(html.contains("<style>\(style)</style>"))
            #expect(style.contains("size: A4") && style.contains("break-inside: avoid"))
        }
    }

    @Test func `the policy admits the one style and nothing else`() throws {
        let templates = try LetterFolder.templates.get()
        let policy = LetterPage.policy(for: templates) { bytes in
            bytes == Array(templates.style.utf8) ? "HASH=" : "other"
        }
        #expect(policy.contains("default-src 'none'; style-src 'sha256-HASH='"))
        for word in ["unsafe-inline", "script-src", "http", "*"] { #expect(!policy.contains(word)) }
    }

    @Test func `the same case gives the same bytes`() throws {
        for (letter, language) in LetterFolder.everything {
            let request = LetterSample.request(letter, in: language)
            let once = try LetterFolder.html(request, of: LetterSample.full())
            #expect(try LetterFolder.html(request, of: LetterSample.full()) == once)
            #expect(once.utf8.count < 40_000)
        }
    }
}
