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
        let holding = Set(file.consents(for: .referral, on: situation.today).map(\.id))
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
        if !file.consents(for: purpose, on: situation.today).isEmpty { return nil }
        let mayOverride = action.kind.consentCanBeOverridden && situation.actor.roles.contains(.supervisor)
        return mayOverride && action.override != nil ? nil : Self.missing(purpose)
    }

    /// Of several incidents every one must let the bureau sue: the action is one.
    private func standing(_ file: CaseFile, _ situation: Situation) -> [String: String]? {
        guard let action = (situation.payload as? DecideAction)?.action, action.kind == .courtAction else { return nil }
        for entry in file.incidents {
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
        let running = file.runningClocks(on: situation.today)
        guard !running.isEmpty else { return nil }
        let named = running.map { "\($0.incident): \($0.clock.branch.rawValue) \($0.clock.safe?.text ?? "–")" }
        return ["clocks": named.joined(separator: "; ")]
    }

    private static func missing(_ purpose: ConsentPurpose) -> [String: String] { ["purpose": purpose.rawValue] }
}
