import DiscriminationLaw
import Testing

struct JuristPageTests {
    @Test func `every rule stands on the page with section, period, start and a computed example`() {
        let page = JuristPage()
        #expect(page.rules.map(\.rule.identifier) == LimitationRule.Identifier.allCases)
        for language in Language.allCases {
            let text = page.text(in: language)
            for row in page.rules {
                #expect(text.contains("\n\(row.rule.identifier.rawValue): \(row.period.in(language))\n"))
                #expect(text.contains(row.rule.applies.in(language)))
                #expect(text.contains(row.rule.start.in(language)))
                #expect(text.contains(row.example.arithmetic.in(language)))
                for reference in row.rule.references { #expect(text.contains(reference.description)) }
                if let doubt = row.rule.doubt { #expect(text.contains(doubt.in(language))) }
            }
            #expect(text.hasSuffix("\n") && !text.contains("Optional"))
        }
    }

    @Test func `an example is counted by the rule it stands for`() {
        for row in JuristPage().rules {
            if row.rule.identifier == .absoluteEnd {
                #expect(row.example.arithmetic.english.contains("the absolute end is 2 years"))
            } else {
                #expect(row.example.rule == row.rule.identifier)
                #expect(row.example.branch == row.rule.branch)
            }
        }
    }

    @Test func `a rule that changes changes the clocks and the page together`() throws {
        let changed = LawVersion.current.limitationRules.map { rule in
            guard rule.identifier == .otherAreas else { return rule }
            return LimitationRule(
                identifier: rule.identifier,
                branch: rule.branch,
                act: rule.act,
                period: .years(3),
                references: rule.references,
                applies: rule.applies,
                start: rule.start,
                certainty: rule.certainty,
                doubt: rule.doubt,
                example: rule.example
            )
        }
        let law = LawVersion(identifier: "test", validity: .unlimited, limitationRules: changed)
        let facts = LimitationFacts(
            area: .housing,
            breach: .discrimination,
            respondentIsEmployer: false,
            event: ApproximateDay(day("2025-02-14"))
        )
        #expect(LimitationRules.clocks(for: facts, law: law).first?.raw == day("2028-02-14"))
        #expect(LimitationRules.clocks(for: facts).first?.raw == day("2027-02-14"))
        #expect(JuristPage(law: law).text(in: .english).contains("C-sue: 3 years"))
        #expect(!JuristPage(law: law).text(in: .english).contains("C-sue: 2 years"))
    }

    @Test func `what is not modelled is said, the older calendar first of all`() {
        let text = JuristPage().text(in: .english)
        #expect(text.contains("Older changes of the public holidays"))
        #expect(text.contains("Events before 1 January 2009"))
        #expect(JuristPage().text(in: .swedish).contains("Äldre ändringar av helgdagarna"))
    }

    @Test func `the code lists, checks and reasons are on the page`() {
        let text = JuristPage().text(in: .swedish)
        for code in Ground.allCases.map(\.rawValue) + Form.allCases.map(\.rawValue)
            + SocietalArea.allCases.map(\.rawValue)
        {
            #expect(text.contains("* \(code): "))
        }
        for kind in ClassificationWarning.Kind.allCases { #expect(text.contains(kind.message.swedish)) }
        for code in StandingReason.Code.allCases { #expect(text.contains(code.words.swedish)) }
    }

    @Test func `an explanation says what to do by when and what to ask`() {
        let facts = LimitationFacts(
            area: .workingLife,
            breach: .discrimination,
            respondentIsEmployer: true,
            event: ApproximateDay(day("2025-06-06")),
            dismissal: .init(
                given: day("2025-06-06"),
                instructionsGiven: nil,
                employmentEnded: nil,
                remedies: [.annulment]
            ),
            negotiation: .init(localCalled: day("2025-06-10"))
        )
        let text = LimitationExplanation.text(for: facts, in: .english)
        #expect(text.contains("A1 notify the other party: 2025-06-19\n"))
        #expect(text.contains("A1 bring the action in court: ask for the end date\n"))
        #expect(text.contains("* Did the employer give written instructions"))
        #expect(!text.contains("A2"))
        #expect(facts.words(in: .english).contains("dismissed 2025-06-06"))
    }
}
