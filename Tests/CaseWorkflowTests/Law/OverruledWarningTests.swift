import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct OverruledWarningTests {
    private let doubtful = Classification(area: .housing, grounds: [.disability], forms: [.inadequateAccessibility])

    private func overruled(_ history: CaseHistory, _ classification: Classification) -> [String?] {
        history.file!.incidents[0].warnings(of: classification)
            .filter { $0.warning.kind == .accessibilityInHousing }.map(\.overruled)
    }

    @Test func `a warning comes back when the classification it was overruled for has changed`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .classifyIncident(ClassifyIncident(id: 3, alleged: doubtful)),
            .overruleWarning(OverruleWarning(id: 3, warning: .accessibilityInHousing, reason: "En butik i huset.")),
        ])
        #expect(overruled(history, doubtful) == ["En butik i huset."])
        var other = doubtful
        other.grounds = [.disability, .age]
        try history.give(.classifyIncident(ClassifyIncident(id: 3, alleged: other)))
        #expect(overruled(history, other) == [nil])
        // What was thought through once need not be again.
        try history.give(.classifyIncident(ClassifyIncident(id: 3, alleged: doubtful)))
        #expect(overruled(history, doubtful) == ["En butik i huset."])
    }

    @Test func `an assessment that says the same keeps the reason, and one that differs does not`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .classifyIncident(ClassifyIncident(id: 3, alleged: doubtful)),
            .overruleWarning(OverruleWarning(id: 3, warning: .accessibilityInHousing, reason: "En butik i huset.")),
            .beginAssessment(BeginAssessment()),
        ])
        var assessed = doubtful
        #expect(overruled(history, assessed) == ["En butik i huset."])
        assessed.forms.append(.harassment)
        let assessment = Assessment(finding: .breachLikely, assessed: assessed, reasons: "R")
        try history.give(.assessIncident(AssessIncident(id: 3, assessment: assessment)))
        #expect(overruled(history, assessed) == [nil])
        try history.give(
            .overruleWarning(OverruleWarning(id: 3, warning: .accessibilityInHousing, reason: "Gäller butiken."))
        )
        #expect(overruled(history, assessed) == ["Gäller butiken."])
        #expect(overruled(history, doubtful) == ["Gäller butiken."])
    }
}
