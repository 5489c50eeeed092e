import CaseWorkflow
import DiscriminationLaw

/// What of a case matters to the transition table, as far as one walk varies it.
struct AbstractState: Hashable {
    var phase: Phase?
    var closedFromIntake = false
    /// 0 none, 1 some not assessed, 2 all assessed.
    var incidents = 0
    var hasAction = false
    var hasSettlement = false
    var holding: [String] = []
    var content: [Bool] = []
    var law: [String] = []

    init(_ file: CaseFile?, _ walk: Explorer.Walk) {
        guard let file else { return }
        phase = file.phase
        closedFromIntake = file.phase == .closed && file.closedFrom == .intake
        incidents = file.incidents.isEmpty ? 0 : file.isFullyAssessed ? 2 : 1
        hasAction = !file.actions.isEmpty
        switch walk {
        case .holding:
            holding = [
                file.everAssigned ? file.assignees.map(\.text).joined() : "never",
                file.registeredBy == Bureau.anna ? "anna" : "other",
                file.wall?.named.map(\.text).joined() ?? "open",
            ]
        case .content:
            hasSettlement = file.settlement != nil
            let used = Set(file.incidents.flatMap { $0.incident.respondents + $0.incident.wronged })
            content = [
                file.parties.contains { used.contains($0.id) }, file.parties.contains { !used.contains($0.id) },
                file.notes.contains { $0.note.kind == .memo }, file.tasks.contains { $0.state == .open },
                file.hold != nil,
            ]
        case .consents:
            law = [.contactRespondent, .representation, .referral].map { LawExpectation.state(of: $0, file) }
            content = [!file.referrals.isEmpty]
        case .standing:
            law = [
                LawExpectation.state(of: .courtAction, file),
                String(file.consents.filter { $0.consent.purpose == .custodian && $0.withdrawnOn == nil }.count),
                file.parties.first?.standing.flatMap(LawSample.standings.firstIndex)?.description ?? "–",
                file.incidents.first.map { "\($0.classification.forms)" } ?? "–",
            ]
            content = [file.actions.contains { $0.action.kind == .courtAction }]
            hasAction = content[0]
        }
    }
}
