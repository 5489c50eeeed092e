import BureauContract
import BureauDesk
import BureauServer
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
        let code: ProblemCode?
    }

    static func withdrawn(_ id: ElementID) -> Event {
        .consentWithdrawn(ConsentWithdrawn(id: id, withdrawnOn: LetterSample.today, task: 90, due: LetterSample.today))
    }

    static func decided(_ kind: ActionKind, override: String?) -> Event {
        .actionDecided(ActionDecided(id: 91, action: DecidedAction(kind: kind, text: "x", override: override)))
    }

    typealias ID = LetterSample.ID

    static let rows = [
        Row(
            description: "no referral",
            letter: .referralPerson,
            change: { $0.details.referral = nil },
            code: .letterReferralMissing
        ),
        Row(
            description: "a stranger",
            letter: .referralReceiver,
            change: { $0.details.referral = 99 },
            code: .letterReferralMissing
        ),
        Row(
            description: "consent to the referral withdrawn",
            letter: .referralReceiver,
            more: [withdrawn(ID.consent)],
            code: .letterConsentMissing
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
            change: { $0.details.referral = ID.overridden },
            code: nil
        ),
        Row(
            description: "consent to contact withdrawn",
            letter: .statementRequest,
            more: [withdrawn(ID.contact)],
            code: .letterConsentMissing
        ),
        Row(
            description: "contact decided without an override",
            letter: .statementRequest,
            more: [withdrawn(ID.contact), decided(.contactRespondent, override: nil)],
            code: .letterConsentMissing
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
            code: .letterConsentMissing
        ),
        Row(
            description: "neither mandate nor consent to contact",
            letter: .settlement,
            more: [withdrawn(ID.mandate), withdrawn(ID.contact)],
            change: { $0.details.mandate = nil },
            code: .letterConsentMissing
        ),
        Row(
            description: "a settlement by mediation",
            letter: .settlement,
            more: [withdrawn(ID.mandate)],
            change: { $0.details.mandate = nil },
            code: nil
        ),
        Row(
            description: "a form for a mandate",
            letter: .mandate,
            more: [withdrawn(ID.mandate)],
            change: { $0.details.mandate = nil },
            code: nil
        ),
        Row(
            description: "a withdrawn mandate",
            letter: .mandate,
            more: [withdrawn(ID.mandate)],
            code: .letterConsentUnfit
        ),
        Row(
            description: "no mandate at all",
            letter: .mandate,
            change: { $0.details.mandate = ID.consent },
            code: .letterConsentUnfit
        ),
        Row(description: "an open case", letter: .closingNotice, isClosed: false, code: .letterCaseNotClosed),
        Row(
            description: "a respondent as person",
            letter: .mandate,
            change: { $0.details.person = ID.school },
            code: .letterPartyUnfit
        ),
        Row(
            description: "a person as respondent",
            letter: .settlement,
            change: { $0.details.respondent = 1 },
            code: .letterPartyUnfit
        ),
        Row(
            description: "a party that is not there",
            letter: .mandate,
            change: { $0.details.person = 99 },
            code: .letterPartyUnfit
        ),
        Row(
            description: "a giver not there",
            letter: .mandate,
            change: { $0.details.giver = 99 },
            code: .letterPartyUnfit
        ),
        Row(
            description: "a mandate that ends today",
            letter: .mandate,
            change: { $0.details.mandateUntil = LetterSample.today },
            code: .letterTermUnfit
        ),
        Row(
            description: "a day to answer that has come",
            letter: .statementRequest,
            change: { $0.details.answerBy = LetterSample.today },
            code: .letterTermUnfit
        ),
        Row(
            description: "a day to pay that has passed",
            letter: .settlement,
            change: { $0.details.payBy = LetterSample.day("2026-03-01") },
            code: .letterTermUnfit
        ),
        Row(description: "no money", letter: .settlement, change: { $0.details.amountSEK = 0 }, code: .letterTermUnfit),
        Row(
            description: "too much money",
            letter: .settlement,
            change: { $0.details.amountSEK = Limits.amountSEK + 1 },
            code: .letterTermUnfit
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
            #expect(!"\(error)".contains("Påhittad"))
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
