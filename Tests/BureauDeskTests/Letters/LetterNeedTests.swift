import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct LetterNeedTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let letter: Letter
        var more: [Event] = []
        var isClosed = true
        var change: @Sendable (inout LetterRequest) -> Void = { _ in }
        let code: DeskError.Code?
    }

    static func withdrawn(_ id: ElementID) -> Event {
        .consentWithdrawn(ConsentWithdrawn(id: id, withdrawnOn: LetterSample.today, task: 90, due: LetterSample.today))
    }

    static func decided(_ kind: ActionKind, override: String?) -> Event {
        .actionDecided(ActionDecided(id: 91, action: DecidedAction(kind: kind, text: "x", override: override)))
    }

    typealias ID = LetterSample.ID

    static let rows = [
        Row(description: "no referral", letter: .referralPerson, change: { $0.referral = nil }, code: .referralMissing),
        Row(description: "a stranger", letter: .referralReceiver, change: { $0.referral = 99 }, code: .referralMissing),
        Row(
            description: "consent to the referral withdrawn",
            letter: .referralReceiver,
            more: [withdrawn(ID.consent)],
            code: .consentMissing
        ),
        Row(
            description: "the person is told all the same",
            letter: .referralPerson,
            more: [withdrawn(ID.consent)],
            code: nil
        ),
        Row(
            description: "a referral by override",
            letter: .referralReceiver,
            change: { $0.referral = ID.overridden },
            code: nil
        ),
        Row(
            description: "consent to contact withdrawn",
            letter: .statementRequest,
            more: [withdrawn(ID.contact)],
            code: .consentMissing
        ),
        Row(
            description: "contact decided without an override",
            letter: .statementRequest,
            more: [withdrawn(ID.contact), decided(.contactRespondent, override: nil)],
            code: .consentMissing
        ),
        Row(
            description: "contact decided with an override",
            letter: .statementRequest,
            more: [withdrawn(ID.contact), decided(.contactRespondent, override: "Fara.")],
            code: nil
        ),
        Row(
            description: "an override of another need",
            letter: .statementRequest,
            more: [withdrawn(ID.contact), decided(.negotiation, override: "Fara.")],
            code: .consentMissing
        ),
        Row(
            description: "neither mandate nor consent to contact",
            letter: .settlement,
            more: [withdrawn(ID.mandate), withdrawn(ID.contact)],
            change: { $0.mandate = nil },
            code: .consentMissing
        ),
        Row(
            description: "a settlement by mediation",
            letter: .settlement,
            more: [withdrawn(ID.mandate)],
            change: { $0.mandate = nil },
            code: nil
        ),
        Row(
            description: "a form for a mandate",
            letter: .mandate,
            more: [withdrawn(ID.mandate)],
            change: { $0.mandate = nil },
            code: nil
        ),
        Row(description: "a withdrawn mandate", letter: .mandate, more: [withdrawn(ID.mandate)], code: .consentUnfit),
        Row(
            description: "no mandate at all",
            letter: .mandate,
            change: { $0.mandate = ID.consent },
            code: .consentUnfit
        ),
        Row(description: "an open case", letter: .closingNotice, isClosed: false, code: .notClosed),
        Row(
            description: "a respondent as person",
            letter: .mandate,
            change: { $0.person = ID.school },
            code: .partyUnfit
        ),
        Row(
            description: "a person as respondent",
            letter: .settlement,
            change: { $0.respondent = 1 },
            code: .partyUnfit
        ),
        Row(description: "a party that is not there", letter: .mandate, change: { $0.person = 99 }, code: .partyUnfit),
        Row(description: "a giver not there", letter: .mandate, change: { $0.giver = 99 }, code: .partyUnfit),
        Row(
            description: "a mandate that ends today",
            letter: .mandate,
            change: { $0.mandateUntil = LetterSample.today },
            code: .termUnfit
        ),
        Row(
            description: "a day to answer that has come",
            letter: .statementRequest,
            change: { $0.answerBy = LetterSample.today },
            code: .termUnfit
        ),
        Row(
            description: "a day to pay that has passed",
            letter: .settlement,
            change: { $0.payBy = LetterSample.day("2026-03-01") },
            code: .termUnfit
        ),
        Row(description: "no money", letter: .settlement, change: { $0.amountSEK = 0 }, code: .termUnfit),
        Row(
            description: "too much money",
            letter: .settlement,
            change: { $0.amountSEK = Limits.amountSEK + 1 },
            code: .termUnfit
        ),
    ]

    @Test(arguments: rows)
    func `a letter is refused where what it needs is not there`(row: Row) throws {
        var events = LetterSample.events(person: LetterSample.person())
        if !row.isClosed { events.removeLast() }
        let file = LetterSample.fold(events + row.more)
        var request = LetterSample.request(row.letter, in: .swedish)
        row.change(&request)
        do {
            let fields = try LetterFields(request, of: file, from: LetterSample.bureau, on: LetterSample.today)
            #expect(row.code == nil)
            #expect(fields.letter == row.letter)
        } catch {
            #expect(error.code == row.code)
            #expect(!error.message.contains("Påhittad"))
        }
    }

    @Test func `a report back whose consent was withdrawn is not asked for`() throws {
        let request = LetterSample.request(.referralReceiver, in: .swedish)
        // Another consent to another report does not stand in for it.
        let other = Event.consentRecorded(ConsentRecorded(id: 95, consent: LetterSample.consent(.reportBack)))
        let file = LetterSample.full(and: [Self.withdrawn(ID.reportBack), other])
        let words = LetterFolder.words(of: try LetterFolder.html(request, of: file))
        #expect(words.contains("inte samtyckt till att ni rapporterar"))
        #expect(!words.contains("Vi ber er göra det"))
    }
}
