import BureauContract
import BureauDesk
import BureauServer
import CaseWorkflow
import DiscriminationLaw
import Testing

/// Two people complain together, and one of them is a child: each letter is about one of them.
@Suite struct LetterPersonTests {
    enum ID {
        static let one = 1
        static let child = 2
        static let school = 3
        static let incident = 4
        static let childs = 5
        static let consent = 6
        static let custodians = [7, 8]
        static let referral = 9
    }

    /// - Parameter custodians: how many of the child's two custodians have consented.
    static func file(custodians: Int, closed: Bool = false) -> CaseFile {
        let child = Party(role: .complainant, name: "Påhittat Barn", ageBand: .from13to17)
        let parties = [
            Party(role: .complainant, name: "Påhittad Ett"), child, Party(role: .respondent, name: "Påhittade skolan"),
        ]
        let incidents = [
            Incident(
                what: "Det första.",
                from: ApproximateDay(text: "2025-11-01"),
                alleged: Classification(area: .education, grounds: [.religion], forms: [.direct]),
                wronged: [ID.one]
            ),
            Incident(what: "BARNETS SAK.", from: ApproximateDay(text: "2025-12-24"), wronged: [ID.child]),
        ]
        let contact = Contact(channel: .phone, receivedOn: LetterSample.today, title: "", narrative: "")
        var events: [Event] = [
            .registered(Registered(contact: contact, parties: parties, incidents: incidents)),
            .standingRecorded(StandingRecorded(id: ID.child, standing: PersonStanding(custodians: 2))),
            .consentRecorded(ConsentRecorded(id: ID.consent, consent: LetterSample.consent(.contactRespondent))),
        ]
        for (place, giver) in ID.custodians.enumerated() {
            let custodian = Party(role: .representative, name: "Påhittad Förälder \(place)", onBehalfOf: ID.child)
            events.append(.partyAdded(PartyAdded(id: giver, party: custodian)))
            guard place < custodians else { continue }
            let consent = LetterSample.consent(.contactRespondent, by: giver)
            events.append(.consentRecorded(ConsentRecorded(id: 10 + place, consent: consent)))
        }
        let referred = Referral(receiver: .ombudsman, sentOn: LetterSample.today, what: "Allt.", consent: 20)
        events.append(.consentRecorded(ConsentRecorded(id: 20, consent: LetterSample.consent(.referral))))
        events.append(.referred(Referred(id: ID.referral, referral: referred)))
        if closed, let last = LetterSample.events(person: LetterSample.person()).last { events.append(last) }
        return LetterSample.fold(events)
    }

    private static func words(_ letter: Letter, _ details: LetterDetails, of file: CaseFile) throws -> String {
        let request = LetterRequest(letter, in: .swedish, details)
        return LetterFolder.words(of: try LetterFolder.html(request, of: file))
    }

    @Test func `a letter about one complainant tells nothing of what was done to another`() throws {
        let file = Self.file(custodians: 2, closed: true)
        for letter in [Letter.statementRequest, .settlement, .closingNotice, .referralPerson] {
            let referral = letter == .referralPerson ? ID.referral : nil
            let words = try Self.words(letter, LetterDetails(referral: referral), of: file)
            #expect(words.contains("Påhittad Ett"))
            for other in ["BARNETS SAK.", "24 december 2025", "Påhittat Barn"] {
                #expect(!words.contains(other), "\(letter) \(other)")
            }
        }
        let childs = try Self.words(.statementRequest, LetterDetails(person: ID.child), of: file)
        #expect(childs.contains("BARNETS SAK."))
        #expect(!childs.contains("Det första."))
    }

    @Test func `the respondent is not written to about somebody who has not consented, whoever else has`() throws {
        for (custodians, isWritten) in [(0, false), (1, false), (2, true)] {
            let file = Self.file(custodians: custodians)
            for letter in [Letter.statementRequest, .settlement] {
                do {
                    _ = try Self.words(letter, LetterDetails(person: ID.child), of: file)
                    #expect(isWritten)
                } catch let refusal as LetterRefusal {
                    #expect(!isWritten)
                    #expect(refusal.code == .letterConsentMissing)
                }
                #expect(try Self.words(letter, LetterDetails(), of: file).contains("Påhittad Ett"))
            }
        }
    }

    @Test func `a referral by the consent of one is not written of another`() throws {
        for letter in [Letter.referralPerson, .referralReceiver] {
            let details = LetterDetails(person: ID.child, referral: ID.referral)
            #expect(throws: LetterRefusal.unfitPerson) { try Self.words(letter, details, of: Self.file(custodians: 2)) }
        }
    }
}

extension LetterRefusal {
    /// As `LetterReading` refuses a person whom the consent is not of.
    fileprivate static let unfitPerson = LetterRefusal(
        .letterPartyUnfit,
        at: .person,
        BilingualText(
            "är ingen anmälare i ärendet, eller inte den vars samtycke brevet bygger på: välj med partens nummer",
            "is no complainant of the case, or not the one on whose consent the letter rests: choose by the party's number"
        )
    )
}
