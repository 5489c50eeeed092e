import CaseWorkflow
import Testing

@Suite struct PartyWarningTests {
    @Test func `a municipality that is complained of warns of its other roles, and nobody else does`() {
        for kind in RespondentKind.allCases {
            let party = Party(role: .respondent, name: "Prov", respondent: RespondentDetails(kind: kind))
            #expect(party.warnings == (kind == .municipality ? [.municipalityInOtherRoles] : []))
        }
        for role in PartyRole.allCases where role != .respondent {
            #expect(Party(role: role, name: "Prov kommun").warnings.isEmpty)
        }
    }
}
