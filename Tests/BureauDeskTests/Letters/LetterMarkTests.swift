import BureauContract
import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct LetterMarkTests {
    /// What each letter shows as missing when nothing is known.
    static let marks: [Letter: [LetterField]] = [
        .referralPerson: [
            .bureauName, .bureauAddress, .bureauNumber, .bureauContact, .caseNumber, .caseworker, .personName,
            .personAddress, .receiverName, .referralWhat, .clockAct, .clockSafeDay, .clockLastDay, .clockRules,
        ],
        .referralReceiver: [.personName, .personAddress, .receiverName, .receiverAddress, .referralWhat],
        .mandate: [.giverName, .personAddress, .bureauName, .bureauNumber, .respondentName, .mandateScope],
        .statementRequest: [
            .respondentName, .respondentAddress, .personName, .answerBy, .incidentWhen, .incidentWhat, .incidentForms,
            .incidentGrounds, .incidentArea,
        ],
        .settlement: [
            .personName, .respondentName, .respondentNumber, .respondentAddress, .settlementAmount, .payBy,
            .incidentWhen, .incidentForms,
        ],
        .closingNotice: [.personName, .personAddress, .closingReasons, .clockSafeDay],
    ]

    @Test(arguments: LetterFolder.everything)
    func `every empty field shows its mark`(letter: Letter, language: Language) throws {
        var request = LetterRequest(letter, in: language, LetterDetails(referral: LetterSample.ID.referral))
        if letter == .mandate { request.details.mandate = LetterSample.ID.mandate }
        let html = try LetterFolder.html(request, of: LetterSample.empty, from: LetterBureau())
        let marked = html.matches(of: #/<strong class="missing">([^<]*)</strong>/#)
            .map { LetterFolder.words(of: String($0.1)) }
        for field in try #require(Self.marks[letter]) {
            let mark = "⟨\(language == .swedish ? "saknas" : "missing"): \(field.label.in(language))⟩"
            #expect(marked.contains(mark), "\(mark)")
        }
        // No paragraph, cell or description is left without a word but the lines to write on.
        #expect(html.firstMatch(of: #/<(p|td|dd|dt|li|bdi)>\s*<\//#) == nil)
    }

    @Test(arguments: LetterFolder.everything)
    func `each variable that a template uses is shown, by its value or its mark`(
        letter: Letter,
        language: Language
    ) throws {
        let name = "\(letter.rawValue).\(language.rawValue).html"
        let template = String(decoding: try #require(try LetterFolder.files()[name]), as: UTF8.self)
        let fields = try LetterFields(
            LetterRequest(letter, in: language, LetterDetails(referral: LetterSample.ID.referral)),
            of: LetterSample.empty,
            from: LetterBureau(),
            on: LetterSample.today
        )
        let words = LetterFolder.words(of: try LetterPage(fields, templates: LetterFolder.templates.get()).html)
        var seen = 0
        for match in template.matches(of: #/\{\{([a-zA-Z]+)\}\}/#) {
            let field = try #require(LetterField(rawValue: String(match.1)))
            // What stands under a condition that does not hold is not shown.
            if field.list != nil || [.consentForm, .consentDay].contains(field) { continue }
            if letter == .mandate, field == .personName { continue }
            seen += 1
            let value = try #require(fields.values[field])
            #expect(words.contains(value.words(of: field, in: language)), "\(field.rawValue)")
        }
        #expect(seen > 3)
    }

    @Test func `every field has a label in both languages and an own name`() {
        for language in Language.allCases {
            let labels = LetterField.allCases.map { $0.label.in(language) }
            #expect(Set(labels).count == labels.count)
            #expect(labels.allSatisfy { !$0.isEmpty })
        }
        #expect(Set(Letter.allCases.map(\.label)).count == Letter.allCases.count)
    }

    @Test func `a case without incidents says that they are missing`() throws {
        let contact = Contact(channel: .other, receivedOn: LetterSample.today, title: "", narrative: "")
        let file = LetterSample.fold([
            .registered(Registered(contact: contact)),
            .consentRecorded(ConsentRecorded(id: 1, consent: LetterSample.consent(.contactRespondent))),
            .consentRecorded(ConsentRecorded(id: 2, consent: LetterSample.consent(.representation))),
        ])
        for letter in [Letter.statementRequest, .settlement] {
            let request = LetterRequest(letter, in: .swedish)
            #expect(try LetterFolder.html(request, of: file).contains("⟨saknas: händelser⟩"))
        }
    }
}
