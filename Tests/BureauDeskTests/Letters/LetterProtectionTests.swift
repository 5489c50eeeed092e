import BureauDesk
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct LetterProtectionTests {
    static let levels = ProtectionLevel.allCases.filter { $0 != .none }
    /// Addresses, ways to reach somebody, and every free text of the case.
    static let kept = [
        "Hemliga stigen", "Ingenstans", "Skolgatan", "Fackgränd", LetterSample.phone, "inte efter 17",
        LetterSample.narrative, "Titeln", "ingen plats", "Det andra.", LetterSample.scope, "rättat sig",
        LetterSample.sent,
        "Eskilstuna", "Fara.",
    ]

    @Test(arguments: levels, LetterFolder.everything)
    func `a protected identity keeps address and free text out of every letter`(
        level: ProtectionLevel,
        page: (Letter, Language)
    ) throws {
        let file = LetterSample.full(person: LetterSample.person(protection: level))
        let html = try LetterFolder.html(LetterSample.request(page.0, in: page.1), of: file)
        let words = LetterFolder.words(of: html)
        for text in Self.kept { #expect(!words.contains(text), "\(text)") }
        #expect(words.contains(page.1 == .swedish ? "⟨lämnas inte ut i brev: " : "⟨not given in letters: "))
        // Who reads the letter must not learn that somebody is protected, or how.
        for word in [
            "skydd", "sekretessmark", "fingera", "egen begäran", "protected ident", "assumed", "confidentiality",
        ] {
            let allowed = words.replacing("till skydd för mig", with: "").replacing(
                "skyddad mot repressalier",
                with: ""
            )
            .replacing("lag som skyddar mot diskriminering", with: "").replacing("rättsskydd", with: "")
            .replacing("We have assumed", with: "")
            #expect(!allowed.lowercased().contains(word), "\(word)")
        }
        #expect(words.contains("Påhittad Åsa") == (level != .assumedIdentity))
        // The bureau can be reached all the same.
        #expect(words.contains("Exempelgatan 1"))
    }

    @Test func `a protected witness counts like a protected complainant`() throws {
        let witness = Party(role: .witness, name: "Påhittat Vittne", protection: .ownRequest)
        let file = LetterSample.full(and: [.partyAdded(PartyAdded(id: 20, party: witness))])
        for (letter, language) in LetterFolder.everything {
            let html = try LetterFolder.html(LetterSample.request(letter, in: language), of: file)
            for text in Self.kept { #expect(!LetterFolder.words(of: html).contains(text), "\(text)") }
        }
    }

    @Test func `without a protected identity the same words are there`() throws {
        var words = ""
        for (letter, language) in LetterFolder.everything {
            words += LetterFolder.words(
                of: try LetterFolder.html(LetterSample.request(letter, in: language), of: LetterSample.full())
            )
        }
        for text in ["Hemliga stigen", "Skolgatan", "Fackgränd", "ingen plats", LetterSample.scope, LetterSample.sent] {
            #expect(words.contains(text), "\(text)")
        }
        #expect(!words.contains("lämnas inte ut"))
    }

    @Test func `every field with an address or free text is kept out`() {
        let kept = LetterField.allCases.filter(\.isKeptOutByProtection)
        #expect(
            kept == [
                .personAddress, .respondentAddress, .receiverAddress, .referralWhat, .mandateScope, .closingReasons,
                .incidentWhat,
            ]
        )
    }
}
