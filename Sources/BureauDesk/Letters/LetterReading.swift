import CaseWorkflow
import DiscriminationLaw

/// The parts of a case that one letter is about, found and checked.
struct LetterReading {
    let request: LetterRequest
    let file: CaseFile
    let today: Day
    let person: Party?
    let giver: Party?
    let respondent: CaseFile.PartyEntry?
    let referral: Referral?
    let mandate: CaseFile.ConsentEntry?

    var language: Language { request.language }

    init(_ request: LetterRequest, of file: CaseFile, on today: Day) throws(DeskError) {
        self.request = request
        self.file = file
        self.today = today
        try Self.checkTerms(of: request, on: today)
        referral = try Self.referral(of: request, in: file, on: today)
        mandate = try Self.mandate(of: request, in: file, on: today)
        if let giver = request.giver, file.party(giver) == nil {
            throw DeskError(.partyUnfit, "party \(giver) is not of this case; choose another")
        }
        let giverID = mandate?.consent.giver ?? request.giver ?? Self.consent(of: referral, in: file)?.consent.giver
        let giver = giverID.flatMap { file.party($0) }
        self.giver = giver
        let personID = request.person ?? giver?.onBehalfOf ?? (giver?.role == .complainant ? giverID : nil)
        person = try Self.party(personID, as: .complainant, in: file)?.party
        respondent = try Self.party(request.respondent, as: .respondent, in: file)
        try Self.checkNeeds(of: request.letter, in: file, on: today, for: referral)
    }

    private static func checkTerms(of request: LetterRequest, on today: Day) throws(DeskError) {
        for day in [request.answerBy, request.payBy, request.mandateUntil] {
            if let day, day <= today {
                throw DeskError(.termUnfit, "a day to answer, pay or hold by must lie after the day of the letter")
            }
        }
        if let amount = request.amountSEK, !(1...Limits.amountSEK).contains(amount) {
            throw DeskError(.termUnfit, "an amount must be from 1 to \(Limits.amountSEK) kronor")
        }
    }

    private static func party(
        _ id: ElementID?,
        as role: PartyRole,
        in file: CaseFile
    ) throws(DeskError) -> CaseFile.PartyEntry? {
        guard let id else { return file.parties.first { $0.party.role == role } }
        guard let entry = file.parties.first(where: { $0.id == id }), entry.party.role == role else {
            throw DeskError(.partyUnfit, "party \(id) is no \(role.rawValue) of this case; choose another")
        }
        return entry
    }

    private static func referral(
        of request: LetterRequest,
        in file: CaseFile,
        on today: Day
    ) throws(DeskError) -> Referral? {
        guard request.letter.needs.contains(.referral) else { return nil }
        guard let entry = file.referrals.first(where: { $0.id == request.referral }) else {
            throw DeskError(.referralMissing, "choose a referral of this case by its number")
        }
        return entry.referral
    }

    private static func mandate(
        of request: LetterRequest,
        in file: CaseFile,
        on today: Day
    ) throws(DeskError) -> CaseFile.ConsentEntry? {
        guard let id = request.mandate else {
            return request.letter == .settlement ? file.consents(for: .representation, on: today).first : nil
        }
        guard let entry = file.consents(for: .representation, on: today).first(where: { $0.id == id }) else {
            throw DeskError(.consentUnfit, "consent \(id) is no mandate of this case that holds today")
        }
        return entry
    }

    private static func checkNeeds(
        of letter: Letter,
        in file: CaseFile,
        on today: Day,
        for referral: Referral?
    ) throws(DeskError) {
        for need in letter.needs {
            switch need {
            case .referral: break
            case .closure:
                if file.closure == nil {
                    throw DeskError(.notClosed, "close the case first: the letter gives outcome and reasons")
                }
            case .referralConsent:
                let holds = consent(of: referral, in: file)?.holds(on: today) ?? false
                // A consent that was taken back is not made good by an override that was never given.
                if !holds, referral?.override == nil {
                    throw DeskError(.consentMissing, "the consent to this referral does not hold; record a new one")
                }
            case .consent(let purposes):
                let consented = purposes.contains { !file.consents(for: $0, on: today).isEmpty }
                let overridden = file.actions.contains { entry in
                    entry.action.kind.consent.map(purposes.contains) ?? false
                        && entry.action.override != nil && entry.outcome == nil
                }
                if !consented, !overridden {
                    let named = purposes.map(\.rawValue).joined(separator: " or ")
                    throw DeskError(.consentMissing, "the letter needs a consent for \(named) that holds")
                }
            }
        }
    }

    /// The consent that a referral rests on, whether it still holds or not.
    static func consent(of referral: Referral?, in file: CaseFile) -> CaseFile.ConsentEntry? {
        referral?.consent.flatMap { id in
            file.consents.first { $0.id == id && $0.consent.purpose == .referral }
        }
    }
}
