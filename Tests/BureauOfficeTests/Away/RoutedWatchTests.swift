import CaseWorkflow
import DiscriminationLaw
import Testing

@testable import BureauOffice

/// What people are told of while others are away, silent or behind a wall.
struct RoutedWatchTests {
    /// A complaint in housing, whose clock ends on Thursday 12 March 2026, ten days from when the tests begin.
    private func complaint(wall: Wall? = nil) -> Command {
        guard case .register(var register) = TestBureau.complaint(wall: wall) else { return TestBureau.complaint() }
        register.incidents[0].from = ApproximateDay(Day(text: "2024-03-12")!)
        return .register(register)
    }

    private func lines(_ scope: WatchQuery.Scope, _ session: Session, _ bureau: TestBureau) async throws -> [String] {
        var query = WatchQuery()
        query.scope = scope
        let page = try await bureau.office.watch(query, session)
        return page.entries.map { entry in
            guard case .clock(let row) = entry.subject else { return "task: \(entry.why.rawValue)" }
            return "\(row.kind.rawValue)\(entry.isMissed ? " missed" : ""): \(entry.why.rawValue)"
        }
    }

    @Test func `while somebody is away their deputy is told where they hold the case, and else the supervisors`()
        async throws
    {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let bo = try await bureau.hire("Bo", .caseworker)
        try await bureau.hire("Siv", .supervisor)
        let (siv, sigrid) = (try await bureau.signIn("Siv"), try await bureau.signIn("Sigrid"))
        let (atEva, atBo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let made = try await bureau.office.register(complaint(), sigrid, nil)
        // Nobody has it: both supervisors are told of the alarm, but not of promises whose day has not come.
        for session in [siv, sigrid] { #expect(try await lines(.told, session, bureau) == ["clock: unassigned"]) }
        try await bureau.perform(.assign(Assign(people: [eva])), on: made.caseID, sigrid)
        let all = ["first-answer: assigned", "clock: assigned", "first-meeting: assigned"]
        #expect(try await lines(.told, atEva, bureau) == all)
        for session in [siv, sigrid, atBo] { #expect(try await lines(.told, session, bureau) == []) }
        let (from, to) = (Day(text: "2026-03-01")!, Day(text: "2026-03-09")!)
        // Bo holds no key.
        let first = try await bureau.office.addAway(of: nil, from: from, to: to, deputy: bo, atEva)
        #expect(try await lines(.told, atBo, bureau) == [])
        for session in [siv, sigrid] {
            #expect(try await lines(.escalated, session, bureau) == ["clock: deputy-without-key"])
        }
        #expect(try await lines(.told, atEva, bureau) == all)
        try await bureau.office.removeAway(first.id, atEva)
        // Siv holds it as a supervisor.
        _ = try await bureau.office.addAway(of: nil, from: from, to: to, deputy: siv.person, atEva)
        let deputising = ["first-answer: deputising", "clock: deputising", "first-meeting: deputising"]
        #expect(try await lines(.told, siv, bureau) == deputising)
        #expect(try await lines(.deputising, siv, bureau) == deputising)
        #expect(try await lines(.mine, siv, bureau) == [])
        #expect(try await lines(.escalated, siv, bureau) == [])
        #expect(try await lines(.told, sigrid, bureau) == [])
        #expect(try await lines(.everyone, sigrid, bureau).count == 3)
        #expect(try await lines(.everyone, sigrid, bureau).allSatisfy { $0.hasSuffix("supervising") })
        // Two working days later the alarm is still not acknowledged.
        bureau.time.advance(days: 2)
        #expect(try await lines(.told, sigrid, bureau) == ["clock: unanswered"])
        // Eva is back, and has not acknowledged it either.
        bureau.time.advance(days: 6)
        #expect(try await lines(.told, siv, bureau) == ["clock: unanswered"])
        let alarm = try #require(
            try await bureau.office.open(made.caseID, atEva).file.alarms(on: Day(text: "2026-03-10")!).first
        )
        try await bureau.perform(.acknowledgeAlarm(AcknowledgeAlarm(alarm: alarm.key)), on: made.caseID, atEva)
        for session in [siv, sigrid] { #expect(try await lines(.told, session, bureau) == []) }
        #expect(
            try await lines(.told, atEva, bureau) == [
                "first-answer missed: assigned", "clock: assigned", "first-meeting: assigned",
            ]
        )
        #expect(await code { _ = try await lines(.everyone, atBo, bureau) } == .forbidden)
        #expect(await code { _ = try await lines(.person(eva), atBo, bureau) } == .forbidden)
        try await bureau.end()
    }

    @Test func `behind a wall nobody else hears of an alarm, whoever is away or silent`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Siv", .supervisor)
        let (siv, sigrid) = (try await bureau.signIn("Siv"), try await bureau.signIn("Sigrid"))
        let atEva = try await bureau.signIn("Eva")
        let wall = Wall(named: [eva, sigrid.person], reason: "Släkting till Siv.")
        let made = try await bureau.office.register(complaint(wall: wall), sigrid, nil)
        try await bureau.perform(.assign(Assign(people: [eva])), on: made.caseID, sigrid)
        _ = try await bureau.office.addAway(
            of: nil,
            from: Day(text: "2026-03-02")!,
            to: Day(text: "2026-03-31")!,
            deputy: siv.person,
            atEva
        )
        for days in [0, 3, 5, 20] {
            bureau.time.advance(days: Int64(days))
            for scope in [WatchQuery.Scope.told, .deputising, .escalated, .everyone, .person(eva)] {
                #expect(try await lines(scope, siv, bureau) == [], "\(scope)")
            }
            #expect(try await lines(.told, sigrid, bureau).contains("clock: deputy-without-key"))
        }
        try await bureau.end()
    }
}
