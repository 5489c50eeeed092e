import CaseWorkflow

/// Who may do what in which phase, written down a second time and in another form than the table of the service.
///
/// Columns are none (no case yet), intake, assessment, action, closed: `c` every caseworker who holds the case, `s`
/// supervisors who hold it, `w` supervisors who hold it and, behind a wall without any, caseworkers; `-` nobody.
enum Expectation {
    static let columns: [CommandKind: String] = [
        .register: "c----", .correctContact: "-ccc-", .addParty: "-ccc-", .changeParty: "-ccc-",
        .removeParty: "-ccc-", .addIncident: "-cc--", .changeIncident: "-cc--", .removeIncident: "-cc--",
        .classifyIncident: "-cc--", .addNote: "-cccc", .finaliseNote: "-cccc", .assign: "-ssss",
        .unassign: "-ssss", .raiseWall: "-wwww", .liftWall: "-wwww", .beginAssessment: "-c---",
        .assessIncident: "--c--", .returnToAssessment: "---c-", .beginAction: "--c--", .decideAction: "---c-",
        .recordActionOutcome: "--ccc", .addTask: "-cccc", .changeTask: "-cccc", .completeTask: "-cccc",
        .cancelTask: "-cccc", .close: "-ccc-", .recordPayment: "-cccc", .reopen: "----c", .placeHold: "-ssss",
        .releaseHold: "-ssss", .strike: "-ssss", .renewKeys: "-cccc",
        .recordCircumstances: "-ccc-", .overruleWarning: "-ccc-", .recordStanding: "-ccc-",
        .recordConsent: "-cccc", .withdrawConsent: "-cccc", .recordBasis: "-cccc", .refer: "-ccc-",
        .recordReferralAnswer: "-cccc", .acknowledgeAlarm: "-ccc-", .recordMilestone: "-cccc",
        .markCampaign: "-cccc",
    ]

    static func column(_ kind: CommandKind, _ phase: Phase?) -> Character {
        let index = phase.map { Phase.allCases.firstIndex(of: $0)! + 1 } ?? 0
        return Character(Unicode.Scalar(Array(columns[kind]!.utf8)[index]))
    }

    /// Whether role, phase and hold allow the command, whatever else may stand in its way.
    static func mayTry(_ kind: CommandKind, _ actor: Actor, _ file: CaseFile?) -> Bool {
        let isSupervisor = actor.roles.contains(.supervisor)
        let isCaseworker = isSupervisor || actor.roles.contains(.caseworker)
        guard let file else { return kind == .register && isCaseworker }
        guard holds(actor, file) else { return false }
        switch column(kind, file.phase) {
        case "c": return isCaseworker
        case "s": return isSupervisor
        case "w": return isSupervisor || isCaseworker && onlyCaseworkersNamed(file)
        default: return false
        }
    }

    /// Who holds a case, told from its fields.
    static func holds(_ actor: Actor, _ file: CaseFile) -> Bool {
        if let wall = file.wall { return wall.named.contains(actor.id) }
        if actor.roles.contains(.supervisor) { return true }
        return file.entries.contains { $0.kind == .assigned }
            ? file.assignees.contains(actor.id) : file.registeredBy == actor.id
    }

    private static func onlyCaseworkersNamed(_ file: CaseFile) -> Bool {
        guard let wall = file.wall else { return false }
        return !wall.named.contains { Bureau.context.staff[$0, default: []].contains(.supervisor) }
    }

    /// Where the phase goes.
    static func phase(after kind: CommandKind, on file: CaseFile?) -> Phase {
        switch kind {
        case .register: .intake
        case .beginAssessment, .returnToAssessment: .assessment
        case .beginAction: .action
        case .close: .closed
        case .reopen: file?.closedFrom == .intake ? .intake : .assessment
        default: file?.phase ?? .intake
        }
    }

    /// The phases that the rules of a command must name; nothing for a command that leaves the phase as it is.
    static func targets(of kind: CommandKind) -> [Phase?] {
        switch kind {
        case .register: [.intake]
        case .beginAssessment, .returnToAssessment: [.assessment]
        case .beginAction: [.action]
        case .close: [.closed]
        case .reopen: [.intake, .assessment]
        default: [nil]
        }
    }
}
