import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Clocks of a case` {
    private func registered(_ change: (inout Register) -> Void) throws -> CaseHistory {
        var history = CaseHistory()
        var register = Sample.register
        change(&register)
        try history.give(.register(register))
        return history
    }

    private func named(_ history: CaseHistory, _ id: ElementID = 3) -> [String] {
        (history.file?.clocks(of: id) ?? []).map {
            "\($0.branch.rawValue) \($0.act.rawValue) \($0.raw?.text ?? "waits")"
        }
    }

    @Test func `without an area the clocks of an employer and of any other stand there, the earliest among them`()
        throws
    {
        var history = try registered { $0.incidents[0].alleged.area = nil }
        #expect(
            named(history) == [
                "B1 call-negotiation 2026-03-01", "B2 sue 2026-05-01", "B3 sue 2026-03-01", "C sue 2027-11-01",
            ]
        )
        let employer = { (known: Bool) in
            Command.recordCircumstances(
                RecordCircumstances(id: 3, circumstances: Circumstances(respondentIsEmployer: known))
            )
        }
        try history.give(employer(false))
        #expect(named(history) == ["C sue 2027-11-01"])
        try history.give(employer(true))
        #expect(named(history).count == 3)
    }

    @Test func `people and claims have each their own clock`() throws {
        var history = try registered {
            $0.parties.append(Sample.complainant)
            $0.incidents[0].wronged = [1, 3]
        }
        for (id, born) in [(1, "2010-05-01"), (3, "2015-05-01")] {
            try history.give(
                .recordStanding(RecordStanding(id: id, standing: PersonStanding(birthDate: Bureau.day(born))))
            )
        }
        #expect(named(history, 4) == ["C-u18 sue 2030-05-01", "C-u18 sue 2035-05-01"])
        // Discrimination and parental leave differ in the time of a member alone.
        let work = try registered {
            $0.incidents[0].alleged = Classification(
                area: .workingLife,
                forms: [.direct, .parentalLeaveDisfavour]
            )
        }
        #expect(named(work).filter { $0.hasPrefix("B2") } == ["B2 sue 2026-05-01", "B2 sue 2026-04-01"])
    }

    @Test func `a pending negotiation waits, rings, silences nothing, and is acknowledged at closing`() throws {
        var history = try registered { $0.incidents[0].alleged = LawSample.claims[1] }
        let before = Set(named(history))
        var circumstances = Circumstances(negotiation: .init(localCalled: Bureau.day("2026-01-20")))
        try history.give(.recordCircumstances(RecordCircumstances(id: 3, circumstances: circumstances)))
        let file = try #require(history.file)
        #expect(Set(named(history)) == before.union(["B1 sue waits"]))
        let rings = file.alarms(on: Bureau.today)
        #expect(rings.first?.daysLeft == nil && rings.first?.key.branch == .union)
        #expect(rings.contains { $0.key.branch == .union && $0.key.days == 30 })
        let years = Bureau.today.adding(years: 10)
        #expect(file.runningClocks(on: years).map(\.clock.isPending) == [true])
        circumstances.negotiation?.localEnded = Bureau.day("2026-01-31")
        try history.give(.recordCircumstances(RecordCircumstances(id: 3, circumstances: circumstances)))
        #expect(named(history).contains("B1 sue 2026-04-30"))
        #expect(history.file?.clocks(of: 3).contains(where: \.isPending) == false)
    }

    @Test
    func `alarms go off at 30, 14, 7, 3 and 1 days, each once, and an acknowledged one does not silence the next`()
        throws
    {
        var history = try CaseHistory.registered()
        let safe = try #require(history.file?.clocks(of: 3).first?.safe)
        var rung: [Int] = []
        for left in stride(from: 40, through: -3, by: -1) {
            let day = safe.adding(days: -left)
            // What nobody acknowledges rings on the next day too.
            let ringing = history.file!.alarms(on: day).filter { !$0.isAcknowledged }
            #expect(ringing == history.file!.alarms(on: day).filter { !$0.isAcknowledged })
            for alarm in ringing {
                #expect(alarm.daysLeft == left)
                rung.append(alarm.key.days)
                history.take(.alarmAcknowledged(AlarmAcknowledged(alarm: alarm.key)), by: Bureau.anna)
            }
        }
        #expect(rung == [30, 14, 7, 3, 1, 0])
        // A clock that moves is announced anew.
        var earlier = Sample.incident
        earlier.from = ApproximateDay(text: "2025-10-15")
        try history.give(.changeIncident(ChangeIncident(id: 3, incident: earlier)))
        #expect(history.file?.alarms(on: safe).allSatisfy { !$0.isAcknowledged } == true)
    }

    @Test func `closing stops the alarms, reopening restores the clocks as they were`() throws {
        var history = try registered { $0.incidents[0].from = ApproximateDay(text: "2024-02-04") }
        let (clocks, alarms) = (history.file?.clocks(of: 3), history.file?.alarms(on: Bureau.today))
        #expect(alarms?.map(\.key.days) == [3])
        var closing = Sample.closing(Sample.advice)
        closing.closure.runningClocks = nil
        #expect(throws: Refusal(.clocksRunning, ["clocks": "3: C 2026-02-04"])) { try history.give(.close(closing)) }
        try history.give(.close(Sample.closing(Sample.advice)))
        #expect(history.file?.alarms(on: Bureau.today) == [])
        try history.give(.reopen(Reopen(reason: "Hon hörde av sig.")))
        #expect(history.file?.clocks(of: 3) == clocks)
        #expect(history.file?.alarms(on: Bureau.today) == alarms)
    }

    @Test func `an incident without a day is asked for, and acknowledged at closing`() throws {
        var history = try registered {
            $0.incidents[0].from = nil
            $0.incidents[0].to = nil
        }
        #expect(history.file?.undatedIncidents == [3])
        var closing = Sample.closing(Sample.advice)
        closing.closure.runningClocks = nil
        #expect(throws: Refusal(.clocksRunning, ["clocks": "3: ?"])) { try history.give(.close(closing)) }
        try history.give(.close(Sample.closing(Sample.advice)))
    }

    @Test func `each of several incidents has an outcome, and one that is removed takes its outcome along`() throws {
        var history = try registered { $0.incidents.append(Sample.incident) }
        #expect(throws: Refusal(.outcomeMissing, ["incident": "3"])) {
            try history.give(.close(Sample.closing(Sample.advice)))
        }
        try history.give(.addIncident(AddIncident(incident: Sample.incident)))
        try history.give(.close(Sample.closing(Sample.advice, of: [3, 4, 5])))
        #expect(history.file?.closure?.incidents.map(\.incident) == [3, 4, 5])
        try history.give(.strike(Strike(version: 2, reason: "Fel akt.")))
        #expect(history.file?.closure?.incidents.map(\.incident) == [3, 4])
    }
}
