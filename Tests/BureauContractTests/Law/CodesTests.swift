import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

/// The lists and ladders of the Act, as the one place from which others draw them.
@Suite struct CodesTests {
    private func held<Term: StatutoryTerm>(_ list: String, against type: Term.Type, in language: Language) throws {
        let codes = try #require(CodesRepresentation(in: language).lists[list])
        #expect(codes.map(\.code) == Term.allCases.map(\.rawValue))
        for (code, term) in zip(codes, Term.allCases) {
            #expect(code.label == BilingualText(term.plainSwedish, term.english).in(language))
            #expect(code.statutoryLabel == term.statutoryLabel)
            #expect(code.plainSwedish == term.plainSwedish)
            #expect(code.english == term.english)
            #expect(code.validFrom == term.validFrom)
            #expect(code.validTo == term.validTo)
            #expect(code.reference?.chapter == term.chapter)
            #expect(code.reference?.section == term.section)
            #expect(code.reference?.text == term.reference?.description)
        }
    }

    @Test(arguments: Language.allCases)
    func `the Act's lists say of each code what the law says`(_ language: Language) throws {
        try held("ground", against: Ground.self, in: language)
        try held("form", against: Form.self, in: language)
        try held("area", against: SocietalArea.self, in: language)
    }

    @Test func `a code that came later says since when, and one that is none of the Act's has no place in it`() throws {
        let lists = CodesRepresentation(in: .swedish).lists
        let form = try #require(lists["form"]?.first { $0.code == "bristande tillgänglighet" })
        #expect(form.validFrom?.text == "2015-01-01")
        #expect(form.reference?.text == "DL 1 kap. 4 § 3")
        #expect(try #require(lists["ground"]?.first { $0.code == "INGEN" }).reference == nil)
        #expect(try #require(lists["area"]?.first { $0.code == "UTF" }).reference == nil)
        #expect(try #require(lists["phase"]).allSatisfy { $0.statutoryLabel == nil && $0.reference == nil })
        let warnings = try #require(lists["warning"])
        #expect(warnings.allSatisfy { $0.reference != nil && $0.statutoryLabel == nil })
        #expect(warnings.count == ClassificationWarning.Kind.allCases.count)
    }

    @Test func `no label of any list is empty or the same as its code by neglect`() {
        for language in Language.allCases {
            for (name, codes) in CodesRepresentation(in: language).lists {
                #expect(!codes.isEmpty, "\(name)")
                for code in codes { #expect(code.label.contains { $0.isLetter }, "\(name) \(code.code)") }
            }
        }
        // Swedish and English differ in every list but the bands of age.
        let (swedish, english) = (CodesRepresentation(in: .swedish).lists, CodesRepresentation(in: .english).lists)
        for name in swedish.keys where name != "ageBand" {
            #expect(swedish[name]?.map(\.label) != english[name]?.map(\.label), "\(name)")
        }
    }

    @Test func `the ladder of every form is shown, question by question`() throws {
        let swedish = LaddersRepresentation(in: .swedish)
        #expect(swedish.ladders.map(\.form) == Form.allCases)
        for ladder in swedish.ladders {
            let steps = AssessmentLadder(for: ladder.form).steps
            #expect(ladder.steps.map(\.step) == steps.map(\.identifier))
            #expect(ladder.steps.map(\.question) == steps.map(\.question.swedish))
            #expect(ladder.steps.map(\.reference.text) == steps.map(\.reference.description))
            #expect(ladder.steps.map(\.leadsOn) == steps.map(\.leadsOn))
            #expect(ladder.steps.map(\.otherwise) == steps.map(\.otherwise))
            #expect(ladder.steps.allSatisfy { swedish.labels["conclusion", $0.otherwise.rawValue] != nil })
        }
        #expect(LaddersRepresentation(in: .english).ladders[0].steps[0].question.hasPrefix("Did it happen"))
    }
}
