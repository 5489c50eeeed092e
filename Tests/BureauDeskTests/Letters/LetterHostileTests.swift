import BureauContract
import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct LetterHostileTests {
    static let texts = [
        "<script>alert(1)</script>", "</style><script>x</script>", "{{narrative}}", "{{{personName}}}", "{{#clocks}}",
        "{{/base}}", "\"><img src=x onerror=y>", "' onclick='z", "&lt;b&gt; & &#x41;", "]]>", "<!--",
        "\u{200F}שלום\u{200E}",
        "\u{E000}0\u{E001}", "\u{E000}999\u{E001}",
    ]

    static func file(_ text: String) -> CaseFile {
        var person = LetterSample.person()
        person.name = text
        person.contactWays = [ContactWay(kind: .post, value: text)]
        let change = Event.incidentChanged(
            IncidentChanged(id: LetterSample.ID.incident, incident: Incident(what: text, respondents: [2]))
        )
        return LetterSample.full(person: person, and: [change])
    }

    @Test(arguments: texts, LetterFolder.everything)
    func `what people write comes out as text`(text: String, page: (Letter, Language)) throws {
        let bureau = LetterBureau(name: text, organisationNumber: text, address: text, contact: text)
        var request = LetterSample.request(page.0, in: page.1)
        request.details.caseworker = text
        let html = try LetterFolder.html(request, of: Self.file(text), from: bureau)
        let plain = try LetterFolder.html(LetterSample.request(page.0, in: page.1), of: LetterSample.full())
        // The same elements as in the letter without it, but for those that a value is shown with.
        let elements = #/<(?!\/?bdi|\/?strong|br\/)[^>]*>/#
        #expect(html.matches(of: elements).map { String($0.0) } == plain.matches(of: elements).map { String($0.0) })
        #expect(LetterFolder.words(of: html).contains(text))
        #expect(html.contains("</bdi>"))
        #expect(!html.contains("<script") && !html.contains("<img"))
    }

    @Test func `line breaks are kept, whatever they are written as`() throws {
        let html = try LetterFolder.html(
            LetterSample.request(.statementRequest, in: .swedish),
            of: Self.file("ett\ntvå\r\ntre\rfyra\u{2028}fem")
        )
        #expect(html.contains("<bdi>ett<br/>två<br/>tre<br/>fyra<br/>fem</bdi>"))
    }

    @Test func `marks that turn the order of what follows are shown by their number`() throws {
        let html = try LetterFolder.html(
            LetterSample.request(.mandate, in: .swedish),
            of: Self.file("\u{202E}0001\u{202C} \u{2066}x\u{2069}")
        )
        #expect(html.contains("⟨U+202E⟩0001⟨U+202C⟩ ⟨U+2066⟩x⟨U+2069⟩"))
        for scalar in ["\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}"] { #expect(!html.contains(scalar)) }
    }

    @Test func `characters that no document may hold are replaced`() throws {
        let html = try LetterFolder.html(
            LetterSample.request(.mandate, in: .swedish),
            of: Self.file("a\u{0}b\u{1B}c\u{FFFF}d")
        )
        #expect(html.contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}d"))
    }
}
