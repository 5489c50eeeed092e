import CaseWorkflow
import DiscriminationLaw

/// What the steps of a record prove: evidence for an assessment, and actions with what came of them.
///
/// A step that only exists as the result of something (a judgment, a settlement) proves that it was done, and makes the action
/// it followed from. The bureau that imports sued in none of them, and asks for no consent: what it cannot prove stands in the
/// words with which a supervisor lets it stand. Whatever happens in court after an action was brought is written to that action, in order.
struct ImportCourse: Sendable, Equatable {
    struct Action: Sendable, Equatable {
        let decided: DecidedAction
        var outcomes: [String] = []
    }

    private(set) var evidence: [String] = []
    private(set) var actions: [Action] = []
    /// When the last step fell by which a case can end.
    private(set) var ended: ApproximateDay?

    init(_ steps: [ImportRecord.Step]) {
        for step in steps { take(step) }
    }

    private mutating func take(_ step: ImportRecord.Step) {
        switch step.kind {
        case .complaint, .event: break
        case .policeReport: decide(.complaintToOtherBody, step)
        case .referral: decide(.referral, step)
        case .claim, .negotiation: decide(.negotiation, step)
        case .suit: note(step, with: [.courtActionByOther], orDecide: .courtActionByOther)
        case .appeal: note(step, with: [.courtActionByOther], orDecide: .complaintToOtherBody)
        case .judgment: note(step, with: [.courtActionByOther], orInfer: .courtActionByOther)
        case .settlement: note(step, with: [.courtActionByOther, .negotiation], orInfer: .negotiation)
        case .payment, .apology, .remedy: note(step, with: Self.withRespondent, orInfer: .contactRespondent)
        case .admission, .termOfReply: note(step, with: Self.withRespondent)
        case .inquiry: evidence.append(step.line)
        case .decision: note(step, with: [.courtActionByOther])
        case .closing: note(step, with: Set(ActionKind.allCases))
        }
        if Self.endings.contains(step.kind) { ended = step.date ?? ended }
    }

    private static let withRespondent: Set<ActionKind> = [.courtActionByOther, .negotiation, .contactRespondent]
    private static let endings: Set<ImportRecord.StepKind> = [
        .decision, .judgment, .settlement, .apology, .remedy, .closing,
    ]

    private mutating func decide(_ kind: ActionKind, _ step: ImportRecord.Step) {
        actions.append(Action(decided: .published(kind, step.text, on: step.date)))
    }

    private mutating func note(_ step: ImportRecord.Step, with kinds: Set<ActionKind>) {
        if let index = actions.lastIndex(where: { kinds.contains($0.decided.kind) }) {
            actions[index].outcomes.append(step.line)
        } else {
            evidence.append(step.line)
        }
    }

    private mutating func note(_ step: ImportRecord.Step, with kinds: Set<ActionKind>, orDecide kind: ActionKind) {
        if actions.contains(where: { kinds.contains($0.decided.kind) }) {
            note(step, with: kinds)
        } else {
            decide(kind, step)
        }
    }

    private mutating func note(_ step: ImportRecord.Step, with kinds: Set<ActionKind>, orInfer kind: ActionKind) {
        if !actions.contains(where: { kinds.contains($0.decided.kind) }) {
            let text = "\(kind.label.swedish), framgår av ett senare steg"
            actions.append(Action(decided: .published(kind, text)))
        }
        note(step, with: kinds)
    }
}

extension DecidedAction {
    /// An action of a published record, which says nothing of consents: where one is needed, the words of the override say so.
    static func published(_ kind: ActionKind, _ text: String, on day: ApproximateDay? = nil) -> DecidedAction {
        let needs = kind.consent != nil && kind.consentCanBeOverridden
        return DecidedAction(
            kind: kind,
            text: text,
            decidedOn: day,
            override: needs ? "Publicerat ärende: åtgärden är redan gjord, och källan säger inget om samtycket." : nil
        )
    }
}

extension ImportRecord.Step {
    /// The step in one line, as `2014-06-26 dom: Högsta domstolen`.
    var line: String {
        let date = date.map { "\($0.text) " } ?? ""
        return "\(date)\(kind.rawValue): \(text)"
    }
}
