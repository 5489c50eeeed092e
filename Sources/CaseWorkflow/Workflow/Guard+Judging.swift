extension Guard {
    /// Nothing where the condition holds; otherwise the values that the refusal names.
    ///
    /// Without a payload the question is whether some payload would do.
    func violation(of command: CommandKind, in situation: Situation) -> [String: String]? {
        let file = situation.file
        switch self {
        case .holds: return file?.holders.include(situation.actor) ?? false ? nil : [:]
        case .room:
            return (file?.version ?? 0) < Limits.events ? nil : ["limit": String(Limits.events)]
        case .existingParty, .existingIncident, .existingNote, .existingAction, .existingTask, .existingEvent, .memo,
            .openTask, .unusedParty, .assigned, .strikeable, .notYetStruck, .leavesAssessment, .existingConsent,
            .existingReferral, .standingConsent:
            return violationOfTarget(in: situation)
        case .consentToReferral, .consentToAction, .standing, .ringing, .outcomePerIncident, .clocksAcknowledged:
            return violationOfLaw(in: situation)
        case .knownParties, .knownIncidents, .knownNote: return violationOfMention(in: situation)
        case .taskForHolder, .assignable, .insideWall, .enoughNamed:
            return violationOfPeople(for: command, in: situation)
        case .anIncident: return file?.incidents.isEmpty ?? true ? [:] : nil
        case .allAssessed:
            return file?.incidents.first { !$0.isAssessed }.map { ["incident": String($0.id)] }
        case .walled: return file?.wall == nil ? [:] : nil
        case .noSupervisorNamed:
            guard let wall = file?.wall else { return [:] }
            return wall.named.contains(where: situation.context.isSupervisor) ? [:] : nil
        case .held: return file?.hold == nil ? [:] : nil
        case .notYetHeld, .notHeld: return file?.hold == nil ? nil : [:]
        case .settled: return file?.settlement == nil ? [:] : nil
        case .closedFromIntake: return file?.closedFrom == .intake ? nil : [:]
        }
    }

    private func violationOfMention(in situation: Situation) -> [String: String]? {
        guard let file = situation.file, let payload = situation.payload else { return nil }
        if self == .knownNote {
            let missing = payload.mentionedNotes.first { id in !file.notes.contains { $0.id == id } }
            return missing.map { ["note": String($0)] }
        }
        if self == .knownIncidents {
            let missing = payload.mentionedIncidents.first { id in !file.incidents.contains { $0.id == id } }
            return missing.map { ["incident": String($0)] }
        }
        let missing = payload.mentionedParties.first { id in !file.parties.contains { $0.id == id } }
        return missing.map { ["party": String($0)] }
    }
}
