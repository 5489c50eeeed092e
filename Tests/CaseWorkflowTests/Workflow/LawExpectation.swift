import CaseWorkflow
import DiscriminationLaw

/// What the law lets pass, written down a second time: told from the fields of the case, on the bureau's day.
enum LawExpectation {
    private static let today = "2026-02-02"
    /// Whoever was born after this day is under 18 on the bureau's.
    private static let eighteenYearsAgo = "2008-02-02"

    static func isInForce(_ entry: CaseFile.ConsentEntry) -> Bool {
        entry.withdrawnOn == nil && entry.consent.givenOn.text <= today
            && (entry.consent.expiresOn?.text ?? "9999") >= today
    }

    static func state(of purpose: ConsentPurpose, _ file: CaseFile) -> String {
        let entries = file.consents.filter { $0.consent.purpose == purpose && $0.consent.giver == 1 }
        if entries.contains(where: isInForce) { return "holding" }
        if entries.contains(where: { $0.withdrawnOn != nil }) { return "withdrawn" }
        return entries.isEmpty ? "none" : "expired"
    }

    static func isChild(_ person: ElementID, _ file: CaseFile) -> Bool {
        guard let entry = file.parties.first(where: { $0.id == person }) else { return false }
        if let born = entry.standing?.birthDate {
            return born.text > eighteenYearsAgo && entry.standing?.isMarried != true
        }
        return entry.party.ageBand == .upTo12 || entry.party.ageBand == .from13to17
    }

    /// Whether nobody's consent is missing for this person.
    static func consented(_ purpose: ConsentPurpose, _ person: ElementID, _ file: CaseFile) -> Bool {
        let child = isChild(person, file)
        let asked = child && purpose == .courtAction ? ConsentPurpose.custodian : purpose
        var givers: Set<ElementID> = []
        for entry in file.consents where entry.consent.purpose == asked && isInForce(entry) {
            let speaker = file.parties.first { $0.id == entry.consent.giver }
            guard let speaker else { continue }
            if (entry.consent.concerns ?? speaker.party.onBehalfOf ?? speaker.id) == person {
                givers.insert(speaker.id)
            }
        }
        guard child else { return !givers.isEmpty }
        let custodians = file.parties.first { $0.id == person }?.standing?.custodians ?? .max
        return custodians > 0 && givers.subtracting([person]).count >= custodians
    }

    static func concerned(_ file: CaseFile, _ incidents: [ElementID]? = nil) -> Set<ElementID> {
        let complainants = file.parties.filter { $0.party.role == .complainant }.map(\.id)
        let entries = file.incidents.filter { incidents?.contains($0.id) ?? true }
        if entries.isEmpty { return Set(complainants) }
        return Set(entries.flatMap { $0.incident.wronged.isEmpty ? complainants : $0.incident.wronged })
    }

    private static let needed: [ActionKind: ConsentPurpose] = [
        .contactRespondent: .contactRespondent, .mediation: .contactRespondent, .training: .contactRespondent,
        .negotiation: .representation, .referral: .referral, .complaintToOtherBody: .referral,
        .courtAction: .courtAction,
    ]

    /// Why an action must be refused; nothing where it must pass.
    static func obstacle(to action: DecidedAction, _ file: CaseFile, _ actor: Actor) -> RefusalCode? {
        if action.incidents?.contains(where: { id in !file.incidents.contains { $0.id == id } }) ?? false {
            return .unknownIncident
        }
        guard let purpose = needed[action.kind] else { return nil }
        if action.override != nil { return actor.roles.contains(.supervisor) ? nil : .consentMissing }
        let people = concerned(file, action.incidents)
        if people.isEmpty || !people.allSatisfy({ consented(purpose, $0, file) }) { return .consentMissing }
        guard action.kind == .courtAction else { return nil }
        let barred = file.incidents.contains { entry in
            (action.incidents?.contains(entry.id) ?? true) && !mayBeSuedUpon(entry, file)
        }
        return barred ? .noStanding : nil
    }

    /// The union and the Parental Leave Act; consents are told before.
    private static func mayBeSuedUpon(_ entry: CaseFile.IncidentEntry, _ file: CaseFile) -> Bool {
        let claim = entry.classification
        if claim.forms.contains(where: { $0.rawValue.hasPrefix("FLL") }) { return false }
        let people = concerned(file, [entry.id])
        return people.allSatisfy { person in
            let standing = file.parties.first { $0.id == person }?.standing
            if standing?.personSues == true { return false }
            guard claim.area == nil || claim.area == .workingLife else { return true }
            switch (standing?.membership ?? .unknown, standing?.union?.position) {
            case (_, .carries): return false
            case (.never, _), (_, .declinedInWriting): return true
            default: return standing?.collectiveAgreement == false
            }
        }
    }

    /// Why a referral must be refused; nothing where it must pass.
    static func obstacle(to referral: Referral, _ file: CaseFile, _ actor: Actor) -> RefusalCode? {
        if let reportBack = referral.reportBackConsent {
            let named = file.consents.first { $0.id == reportBack }
            if named?.consent.purpose != .reportBack || named.map(isInForce) != true { return .consentMissing }
        }
        guard let consent = referral.consent else {
            return referral.override != nil && actor.roles.contains(.supervisor) ? nil : .consentMissing
        }
        guard let named = file.consents.first(where: { $0.id == consent }), named.consent.purpose == .referral,
            isInForce(named)
        else { return .consentMissing }
        let giver = file.parties.first { $0.id == named.consent.giver }
        let person = named.consent.concerns ?? giver?.party.onBehalfOf ?? named.consent.giver
        let people = concerned(file)
        let known = people.isEmpty || people.contains(person)
        return known && consented(.referral, person, file) ? nil : .consentMissing
    }

    /// Why a closing must be refused; nothing where it must pass.
    static func obstacle(to closure: Closure, _ file: CaseFile) -> RefusalCode? {
        let there = Set(file.incidents.map(\.id))
        let told = Set(closure.incidents.map(\.incident))
        if !told.isSubset(of: there) || there.count > 1 && told != there { return .outcomeMissing }
        if closure.runningClocks != nil { return nil }
        let running = file.incidents.contains { entry in
            entry.incident.from == nil
                || file.clocks(of: entry.id).contains { $0.raw.map { $0.text >= today } ?? true }
        }
        return running ? .clocksRunning : nil
    }
}
