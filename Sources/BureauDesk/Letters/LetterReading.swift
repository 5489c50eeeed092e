import BureauContract
import BureauServer
import CaseWorkflow
import DiscriminationLaw

/// The parts of a case that one letter is about, found and checked.
struct LetterReading {
    let request: LetterRequest
    let file: CaseFile
    let today: Day
    let person: Party?
    let personID: ElementID?
    let giver: Party?
    let respondent: CaseFile.PartyEntry?
    let referral: Referral?
    let mandate: CaseFile.ConsentEntry?

    var language: Language { request.language }

    init(_ request: LetterRequest, of file: CaseFile, on today: Day) throws(LetterRefusal) {
        self.request = request
        self.file = file
        self.today = today
        let details = request.details
        try Self.checkTerms(of: details, on: today)
        referral = try Self.referral(of: request, in: file)
        mandate = try Self.mandate(of: request, in: file, on: today)
        let consent = mandate ?? Self.consent(of: referral, in: file)
        if let giver = details.giver, file.party(giver) == nil { throw .unfit(.giver) }
        let giver = (consent?.consent.giver ?? details.giver).flatMap { file.party($0) }
        self.giver = giver
        let bound = consent.flatMap { file.person(of: $0.consent) }
        // Who gave the consent that the letter rests on is whom it is about.
        if let person = details.person, let bound, person != bound { throw .unfit(.person) }
        let ofGiver = giver?.onBehalfOf ?? (giver?.role == .complainant ? details.giver : nil)
        let entry = try Self.party(details.person ?? bound ?? ofGiver, as: .complainant, at: .person, in: file)
        person = entry?.party
        personID = entry?.id
        respondent = try Self.party(details.respondent, as: .respondent, at: .respondent, in: file)
        try checkNeeds()
    }

    private static func checkTerms(of details: LetterDetails, on today: Day) throws(LetterRefusal) {
        let terms: [(LetterOption, Day?)] = [
            (.answerBy, details.answerBy), (.payBy, details.payBy), (.mandateUntil, details.mandateUntil),
        ]
        for (option, day) in terms {
            if let day, day <= today { throw .tooEarly(option) }
        }
        if let amount = details.amountSEK, !(1...Limits.amountSEK).contains(amount) { throw .amountOutOfBounds }
    }

    private static func party(
        _ id: ElementID?,
        as role: PartyRole,
        at option: LetterOption,
        in file: CaseFile
    ) throws(LetterRefusal) -> CaseFile.PartyEntry? {
        guard let id else { return file.parties.first { $0.party.role == role } }
        guard let entry = file.parties.first(where: { $0.id == id }), entry.party.role == role else {
            throw .unfit(option)
        }
        return entry
    }

    private static func referral(of request: LetterRequest, in file: CaseFile) throws(LetterRefusal) -> Referral? {
        guard request.letter.needs.contains(.referral) else { return nil }
        guard let entry = file.referrals.first(where: { $0.id == request.details.referral }) else {
            throw file.referrals.isEmpty ? .noReferral : .noSuchReferral
        }
        return entry.referral
    }

    private static func mandate(
        of request: LetterRequest,
        in file: CaseFile,
        on today: Day
    ) throws(LetterRefusal) -> CaseFile.ConsentEntry? {
        let holding = file.consents(for: .representation, on: today)
        guard let id = request.details.mandate else {
            guard request.letter == .settlement else { return nil }
            return holding.first {
                request.details.person == nil || file.person(of: $0.consent) == request.details.person
            }
        }
        guard let entry = holding.first(where: { $0.id == id }) else { throw .noMandate }
        return entry
    }

    private func checkNeeds() throws(LetterRefusal) {
        for need in request.letter.needs {
            switch need {
            case .referral: break
            case .closure:
                if file.closure == nil { throw .notClosed }
            case .referralConsent:
                let holds = Self.consent(of: referral, in: file).map { entry in
                    entry.holds(on: today) && isConsented(.referral)
                }
                // A consent that was taken back is not made good by an override that was never given.
                if holds != true, referral?.override == nil { throw .referralWithoutConsent }
            case .consent(let purposes):
                let overridden = file.actions.contains { entry in
                    entry.action.kind.consent.map(purposes.contains) ?? false
                        && entry.action.override != nil && entry.outcome == nil
                }
                if !overridden, !purposes.contains(where: isConsented) { throw .withoutConsent(for: purposes) }
            }
        }
    }

    /// Whether whom the letter is about has consented; where that is nobody's name, whether anybody has.
    private func isConsented(_ purpose: ConsentPurpose) -> Bool {
        personID.map { file.isConsented(purpose, for: $0, on: today) } ?? !file.consents(for: purpose, on: today)
            .isEmpty
    }

    /// The consent that a referral rests on, whether it still holds or not.
    static func consent(of referral: Referral?, in file: CaseFile) -> CaseFile.ConsentEntry? {
        referral?.consent.flatMap { id in
            file.consents.first { $0.id == id && $0.consent.purpose == .referral }
        }
    }
}
