import CaseWorkflow
import Testing

@Suite struct `The state diagram` {
    @Test func `shows every arrow between phases and every command`() {
        let lines = TransitionTable.standard.diagram().split(separator: "\n").map { $0.drop { $0 == " " } }
        let arrows = lines.filter { $0.contains("-->") }
        #expect(
            arrows == [
                "[*] --> intake: register", "intake --> assessment: begin-assessment",
                "assessment --> action: begin-action", "action --> assessment: return-to-assessment",
                "intake --> closed: close", "assessment --> closed: close", "action --> closed: close",
                "closed --> intake: reopen", "closed --> assessment: reopen",
            ]
        )
        for kind in CommandKind.allCases { #expect(lines.contains { $0.hasSuffix(kind.rawValue) }) }
    }
}
