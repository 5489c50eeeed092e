import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Words of a refusal` {
    @Test func `phases are told by their names in each language`() {
        let refusal = Refusal(.wrongPhase, ["phase": "intake", "phases": "action, closed"])
        #expect(refusal.text.swedish.contains("skedet inledning, bara i åtgärd, avslutat"), "\(refusal.text.swedish)")
        #expect(refusal.text.english.contains("the phase intake, only in action, closed"), "\(refusal.text.english)")
    }
}
