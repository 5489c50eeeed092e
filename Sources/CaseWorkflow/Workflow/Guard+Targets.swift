extension Guard {
    /// Conditions on the one thing that the command is about; without a payload on whether any such thing would do.
    func violationOfTarget(in situation: Situation) -> [String: String]? {
        guard let file = situation.file else { return [:] }
        switch situation.payload {
        case nil:
            switch self {
            case .assigned: return file.assignees.isEmpty ? [:] : nil
            case .existingEvent, .strikeable, .notYetStruck, .leavesAssessment:
                let together: [Guard] = [.existingEvent, .strikeable, .notYetStruck, .leavesAssessment]
                let any = file.entries.contains { entry in together.allSatisfy { $0.admits(entry.version, in: file) } }
                return any ? nil : ["version": "–"]
            default: return candidates(in: file).isEmpty ? [Guard.name(of: self): "–"] : nil
            }
        case let strike as Strike:
            return admits(strike.version, in: file) ? nil : ["version": String(strike.version)]
        case let unassign as Unassign:
            return file.assignees.contains(unassign.person) ? nil : ["person": unassign.person.text]
        case let payload?:
            guard let target = payload.target else { return nil }
            return candidates(in: file).contains(target) ? nil : [Guard.name(of: self): String(target)]
        }
    }

    /// The elements of the case that the condition lets through.
    private func candidates(in file: CaseFile) -> [ElementID] {
        switch self {
        case .existingParty: file.parties.map(\.id)
        case .unusedParty: Guard.unusedParties(in: file)
        case .existingIncident: file.incidents.map(\.id)
        case .existingNote: file.notes.map(\.id)
        case .memo: file.notes.filter { $0.note.kind == .memo }.map(\.id)
        case .existingAction: file.actions.map(\.id)
        case .existingTask: file.tasks.map(\.id)
        case .existingConsent: file.consents.map(\.id)
        case .standingConsent: file.consents.filter { $0.withdrawnOn == nil }.map(\.id)
        case .existingReferral: file.referrals.map(\.id)
        case .openTask: file.tasks.filter { $0.state == .open }.map(\.id)
        default: []
        }
    }

    private static func unusedParties(in file: CaseFile) -> [ElementID] {
        let consents = file.consents.map(\.consent)
        let used = Set(
            file.parties.compactMap(\.party.onBehalfOf) + file.incidents.flatMap(\.incident.mentioned)
                + consents.map(\.giver) + consents.compactMap(\.concerns)
        )
        return file.parties.map(\.id).filter { !used.contains($0) }
    }

    private static func name(of guardian: Guard) -> String {
        switch guardian {
        case .existingParty, .unusedParty: "party"
        case .existingIncident: "incident"
        case .existingNote, .memo: "note"
        case .existingAction: "action"
        case .existingConsent, .standingConsent: "consent"
        case .existingReferral: "referral"
        default: "task"
        }
    }

    /// Whether an event may be struck, as far as this condition goes.
    private func admits(_ version: Int, in file: CaseFile) -> Bool {
        let entry = file.entries.first { $0.version == version }
        switch self {
        case .existingEvent: return entry != nil
        case .strikeable: return entry?.kind.isStrikeable ?? true
        case .notYetStruck: return !(entry?.struck ?? false)
        case .leavesAssessment: return file.phase != .action || !(entry?.kind.bearsAssessment ?? false)
        default: return true
        }
    }
}
