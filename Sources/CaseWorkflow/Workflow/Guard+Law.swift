import DiscriminationLaw

extension Guard {
    /// Conditions of the law; without a payload on whether some payload would do.
    func violationOfLaw(in situation: Situation) -> [String: String]? {
        guard let file = situation.file else { return nil }
        switch self {
        case .consentToReferral: return consentToReferral(file, situation)
        case .consentToAction: return consentToAction(file, situation)
        case .standing: return standing(file, situation)
        case .ringing: return ringing(file, situation)
        case .outcomePerIncident: return outcomePerIncident(file, situation)
        case .clocksAcknowledged: return clocksAcknowledged(file, situation)
        default: return nil
        }
    }

    private func consentToReferral(_ file: CaseFile, _ situation: Situation) -> [String: String]? {
        let isSupervisor = situation.actor.roles.contains(.supervisor)
        let holding = file.consentsToReferral(on: situation.today)
        guard let referral = (situation.payload as? Refer)?.referral else {
            return isSupervisor || !holding.isEmpty ? nil : Self.missing(.referral)
        }
        if let reportBack = referral.reportBackConsent,
            !file.consents(for: .reportBack, on: situation.today).contains(where: { $0.id == reportBack })
        {
            return Self.missing(.reportBack)
        }
        if let consent = referral.consent { return holding.contains(consent) ? nil : Self.missing(.referral) }
        return isSupervisor && referral.override != nil ? nil : Self.missing(.referral)
    }

    private func consentToAction(_ file: CaseFile, _ situation: Situation) -> [String: String]? {
        guard let action = (situation.payload as? DecideAction)?.action, let purpose = action.kind.consent else {
            return nil
        }
        let mayOverride = action.kind.consentCanBeOverridden && situation.actor.roles.contains(.supervisor)
        if mayOverride, action.override != nil { return nil }
        let concerned = file.people(concernedBy: action.incidents)
        guard !concerned.isEmpty else { return Self.missing(purpose) }
        guard let missing = concerned.first(where: { !file.isConsented(purpose, for: $0, on: situation.today) }) else {
            // Whoever gives words for an override has no right to one.
            return action.override == nil ? nil : Self.missing(purpose)
        }
        let isMinor = file.parties.first { $0.id == missing }?.isMinor(on: situation.today) == true
        let named = isMinor && purpose == .courtAction ? ConsentPurpose.custodian : purpose
        return Self.missing(named).merging(["party": String(missing)]) { $1 }
    }

    /// Every incident that the action is about must let the bureau sue: the action is one.
    private func standing(_ file: CaseFile, _ situation: Situation) -> [String: String]? {
        guard let action = (situation.payload as? DecideAction)?.action, action.kind == .courtAction else { return nil }
        for entry in file.incidents where action.incidents?.contains(entry.id) ?? true {
            guard let answer = file.standing(of: entry.id, on: situation.today), answer.verdict != .allowed else {
                continue
            }
            let reasons = answer.reasons.filter { $0.weight != .informs }.map(\.code.rawValue)
            return ["incident": String(entry.id), "reasons": reasons.joined(separator: ", ")]
        }
        return nil
    }

    private func ringing(_ file: CaseFile, _ situation: Situation) -> [String: String]? {
        let ringing = file.alarms(on: situation.today).filter { !$0.isAcknowledged }
        guard let acknowledge = situation.payload as? AcknowledgeAlarm else { return ringing.isEmpty ? [:] : nil }
        return ringing.contains { $0.key == acknowledge.alarm } ? nil : [:]
    }

    private func outcomePerIncident(_ file: CaseFile, _ situation: Situation) -> [String: String]? {
        guard let closure = (situation.payload as? Close)?.closure else { return nil }
        let known = file.incidents.map(\.id)
        if let stranger = closure.incidents.first(where: { !known.contains($0.incident) }) {
            return ["incident": String(stranger.incident)]
        }
        guard known.count > 1 else { return nil }
        let missing = known.first { id in !closure.incidents.contains { $0.incident == id } }
        return missing.map { ["incident": String($0)] }
    }

    private func clocksAcknowledged(_ file: CaseFile, _ situation: Situation) -> [String: String]? {
        guard let closure = (situation.payload as? Close)?.closure, closure.runningClocks == nil else { return nil }
        let running = file.runningClocks(on: situation.today).map {
            "\($0.incident): \($0.clock.branch.rawValue) \($0.clock.safe?.text ?? "?")"
        }
        // Of what has no day nobody can say that its time is over.
        let named = running + file.undatedIncidents.map { "\($0): ?" }
        guard !named.isEmpty else { return nil }
        return ["clocks": named.joined(separator: "; ")]
    }

    private static func missing(_ purpose: ConsentPurpose) -> [String: String] { ["purpose": purpose.rawValue] }
}
