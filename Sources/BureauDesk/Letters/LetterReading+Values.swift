import BureauContract
import CaseWorkflow
import DiscriminationLaw

extension LetterReading {
    /// The fields of the letter itself; protection of addresses and free text is put on by `LetterFields`.
    func values(of bureau: LetterBureau) -> [LetterField: LetterValue] {
        let consent = Self.consent(of: referral, in: file)?.consent
        let closure = file.closure
        return [
            .bureauName: LetterValue(bureau.name),
            .bureauNumber: LetterValue(bureau.organisationNumber),
            .bureauAddress: LetterValue(bureau.address),
            .bureauContact: LetterValue(bureau.contact),
            .caseworker: LetterValue(request.details.caseworker),
            .caseNumber: LetterValue(file.number?.text),
            .today: .text(today.words(in: language)),
            .personName: name(of: person),
            .personAddress: address(of: person),
            .giverName: name(of: giver ?? person),
            .respondentName: name(of: respondent?.party),
            .respondentNumber: LetterValue(respondent?.party.respondent?.organisationNumber),
            .respondentAddress: address(of: respondent?.party),
            .receiverKind: LetterValue(referral?.receiver.label.in(language)),
            .receiverName: LetterValue(referral?.name),
            .receiverAddress: address(of: receiver),
            .referralDay: LetterValue(referral?.sentOn.words(in: language)),
            .referralWhat: LetterValue(referral?.what),
            .consentDay: LetterValue(consent?.givenOn.words(in: language)),
            .consentForm: LetterValue(consent?.form.label.in(language)),
            .mandateScope: LetterValue(mandate?.consent.scope ?? request.details.mandateScope),
            .mandateFrom: .text(mandate?.consent.givenOn.words(in: language) ?? Self.fromSigning.in(language)),
            .mandateUntil: .text(
                (mandate == nil ? request.details.mandateUntil : mandate?.consent.expiresOn)?.words(in: language)
                    ?? Self.untilWithdrawn.in(language)
            ),
            .answerBy: LetterValue(request.details.answerBy?.words(in: language)),
            .settlementAmount: LetterValue(
                (request.details.amountSEK ?? file.settlement?.amountSEK).map { Self.kronor($0, in: language) }
            ),
            .payBy: LetterValue(request.details.payBy?.words(in: language)),
            .outcome: LetterValue(closure?.outcome.label.in(language)),
            .closingReasons: LetterValue(closure?.reasons),
            .closedOn: LetterValue(file.closedOn?.words(in: language)),
        ]
    }

    var conditions: [LetterCondition: Bool] {
        let reportBack = referral?.reportBackConsent.map { id in
            file.consents(for: .reportBack, on: today).contains { $0.id == id }
        }
        return [
            .onBehalf: giver.map { $0.role != .complainant } ?? false,
            .onConsent: Self.consent(of: referral, in: file) != nil,
            .reportBack: reportBack ?? false,
            .hasMandate: mandate != nil,
            .clockRunning: !file.undatedIncidents.isEmpty || !file.runningClocks(on: today).isEmpty,
            .severalIncidents: incidents.count > 1,
            .withheld: false,
        ]
    }

    /// Whole kronor in groups of three, held together by no-break spaces.
    static func kronor(_ amount: Int, in language: Language) -> String {
        let digits = Array(String(amount))
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "\u{A0}" }
            grouped.append(digit)
        }
        return language == .swedish ? "\(grouped)\u{A0}kronor" : "SEK\u{A0}\(grouped)"
    }

    /// The party that is the receiver by name, or the union where that is the receiver.
    private var receiver: Party? {
        guard let referral else { return nil }
        let named = file.parties.first { $0.party.name != nil && $0.party.name == referral.name }
        let union = referral.receiver == .union ? file.parties.first { $0.party.role == .union } : nil
        return (named ?? union)?.party
    }

    private static let fromSigning = BilingualText("den dag då den skrivs under", "the day on which it is signed")
    private static let untilWithdrawn = BilingualText("tills den återkallas", "until it is withdrawn")

    /// A name given with an assumed identity leads from the old life to the new one: it is not written.
    private func name(of party: Party?) -> LetterValue {
        party?.protection == .assumedIdentity ? .withheld : LetterValue(party?.name)
    }

    private func address(of party: Party?) -> LetterValue {
        LetterValue(party?.contactWays.first { $0.kind == .post }?.value)
    }
}
