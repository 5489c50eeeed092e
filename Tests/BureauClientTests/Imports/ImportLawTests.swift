import BureauClient
import CaseWorkflow
import DiscriminationLaw
import Testing

/// What the law asks of an imported case: consents, clocks, and an outcome for each incident.
@Suite struct ImportLawTests {
    @Test func `a clock is acknowledged exactly where it runs, or where nobody can tell`() throws {
        var acknowledged: [String] = []
        for plan in try PublishedCases.plans() where plan.stop == nil {
            var file = CaseInMemory()
            _ = try file.take(plan.steps)
            let end = try #require(file.file)
            let runs = !end.undatedIncidents.isEmpty || !end.runningClocks(on: PublishedCases.today).isEmpty
            #expect((end.closure?.runningClocks != nil) == runs, "\(plan.reference)")
            if runs { acknowledged.append(plan.reference) }
        }
        // All others are so old that every clock has ended.
        let undated = try PublishedCases.plans().filter { plan in
            guard case .register(let register)? = plan.commands.first else { return false }
            return plan.stop == nil && register.incidents[0].from == nil
        }
        #expect(acknowledged == undated.map(\.reference))
        #expect(acknowledged.count == 17)
    }

    @Test func `of a case to which somebody added an incident each gets the outcome of the record`() throws {
        let plan = try PublishedCases.plan("nja-2014-s499-i")
        var file = CaseInMemory()
        _ = try file.take(plan.steps, limit: 2)
        try file.give(
            .addIncident(AddIncident(incident: Incident(what: "Påhittat.", from: ApproximateDay(text: "2026"))))
        )
        for step in plan.steps.dropFirst(2).dropLast() {
            guard let command = step.command(on: file.file.map { ImportProgress($0, on: PublishedCases.today) }) else {
                continue
            }
            if command.kind == .beginAction, let added = file.file?.incidents.last {
                try file.give(.assessIncident(AssessIncident(id: added.id, assessment: Self.assessment)))
            }
            try file.give(command)
        }
        _ = try file.take(plan.steps)
        let closure = try #require(file.file?.closure)
        #expect(closure.incidents.map(\.outcome) == [.judgmentForComplainant, .judgmentForComplainant])
        #expect(closure.runningClocks != nil)
    }

    @Test func `what is done without a proven consent says so, and a suit is somebody else's`() throws {
        var overridden = 0
        for action in try PublishedCases.plans().flatMap(\.steps).compactMap(\.decided) {
            #expect(action.kind != .courtAction)
            #expect((action.override != nil) == (action.kind.consent != nil))
            overridden += action.override == nil ? 0 : 1
        }
        #expect(overridden > 0)
    }

    private static let assessment = Assessment(finding: .cannotTell, reasons: "Påhittat.")
}

extension ImportStep {
    fileprivate var decided: DecidedAction? {
        guard case .decide(let action, _) = self else { return nil }
        return action
    }
}
