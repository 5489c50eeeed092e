import DiscriminationLaw
import Foundation
import Testing

@testable import BureauServer

@Suite struct JuristPageTests {
    // Without tags and with entities undone: what a reader reads.
    private static func words(_ html: String) -> String {
        let text = html.replacing(#/<[^>]*>/#, with: " ")
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    @Test(arguments: Language.allCases)
    func `the page holds every rule with its section, period, start and example`(_ language: Language) {
        let page = JuristPage()
        let words = Self.words(page.html(in: language))
        #expect(page.rules.count == LimitationRule.Identifier.allCases.count)
        for row in page.rules {
            #expect(words.contains("\(row.rule.identifier.rawValue): \(row.period.in(language))"))
            for reference in row.rule.references { #expect(words.contains(reference.description)) }
            for text in [row.rule.applies, row.rule.start, row.rule.certainty.words, row.facts, row.example.arithmetic]
            {
                #expect(words.contains(text.in(language)), "\(row.rule.identifier)")
            }
            if let doubt = row.rule.doubt { #expect(words.contains(doubt.in(language))) }
        }
        for text in page.calendar + page.notModelled { #expect(words.contains(text.in(language))) }
    }

    @Test(arguments: Language.allCases)
    func `the page holds every code, check, question and reason with its section`(_ language: Language) {
        let page = JuristPage()
        let words = Self.words(page.html(in: language))
        for row in page.lists.flatMap(\.rows) {
            for text in [row.code, row.entry.statutoryLabel, row.entry.plainSwedish, row.entry.english] {
                #expect(words.contains(text), "\(row.code)")
            }
            if let reference = row.entry.reference { #expect(words.contains(reference.description)) }
            if let from = row.entry.validity.from { #expect(words.contains(from.text)) }
        }
        for check in ClassificationWarning.Kind.allCases {
            #expect(words.contains(check.message.in(language)))
            #expect(words.contains(check.reference.description))
        }
        for step in Form.allCases.flatMap({ AssessmentLadder(for: $0).steps }) {
            #expect(words.contains("\(step.question.in(language)) [\(step.reference)]"))
        }
        for reason in StandingReason.Code.allCases {
            #expect(words.contains("\(reason.words.in(language)) [\(reason.reference)]"))
        }
    }

    @Test(arguments: Language.allCases)
    func `every element that begins ends, and nothing is loaded but the style sheet`(_ language: Language) {
        let html = JuristPage().html(in: language)
        var open: [Substring] = []
        for match in html.matches(of: #/<(/?)([a-z][a-z0-9]*)[^>]*>/#) {
            let name = match.output.2
            if ["meta", "link"].contains(name) { continue }
            if match.output.1.isEmpty {
                open.append(name)
            } else {
                #expect(open.popLast() == name)
            }
        }
        #expect(open.isEmpty)
        for forbidden in ["<script", "<img", "<form", "<iframe", "style=", "onclick", "http:", "https:", "javascript:"]
        {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
        #expect(
            html.matches(of: #/(src|href)="([^"]*)"/#).map(\.output.2) == ["/law.css", "/law?lang=sv", "/law?lang=en"]
        )
    }

    @Test func `text that means something to HTML is escaped`() {
        var html = HTMLText(in: .swedish)
        html.element("p", #"<b> & "x" 'y'"#)
        #expect(html.text == "<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>\n")
    }
}
