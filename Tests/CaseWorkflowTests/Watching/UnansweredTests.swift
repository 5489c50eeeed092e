import CaseWorkflow
import DiscriminationLaw
import Testing

/// When an alarm that nobody acknowledges goes to others, and when one that was acknowledged rings again.
@Suite struct UnansweredTests {
    private func clock(_ due: String, acknowledged: Int? = nil) -> WatchRow {
        WatchRow(
            kind: .clock,
            incident: 1,
            branch: .otherAreas,
            act: .sue,
            due: Bureau.day(due),
            acknowledged: acknowledged
        )
    }

    @Test func `two working days after it went off, or at the next threshold, whichever is first`() {
        // 2026-06-18 is a Thursday, 2026-06-19 Midsummer's Eve and the 22nd the next working day.
        let table: [(due: String, acknowledged: Int?, known: String, others: String?)] = [
            // Rings on Tuesday 19 May, thirty days before.
            ("2026-06-18", nil, "2026-01-01", "2026-05-21"),
            // Acknowledged at thirty: rings on Thursday 4 June, and on Monday others hear it.
            ("2026-06-18", 30, "2026-01-01", "2026-06-08"),
            ("2026-06-18", 14, "2026-01-01", "2026-06-15"),
            // Rings on Monday 15 June; two working days later is the 17th, the next threshold too.
            ("2026-06-18", 7, "2026-01-01", "2026-06-17"),
            // Rings on Wednesday 17 June; passed on the 19th, before two working days have.
            ("2026-06-18", 3, "2026-01-01", "2026-06-19"),
            ("2026-06-18", 1, "2026-01-01", "2026-06-23"),
            ("2026-06-18", 0, "2026-01-01", nil),
            // Registered when fourteen and seven had passed: it rings at once, and others hear it at the next threshold.
            ("2026-06-18", nil, "2026-06-12", "2026-06-15"),
            // Registered on a Friday with time until the next threshold.
            ("2026-06-30", nil, "2026-06-05", "2026-06-09"),
            // Registered when it had passed.
            ("2026-06-18", nil, "2026-07-01", "2026-07-03"),
        ]
        for (due, acknowledged, known, others) in table {
            let row = clock(due, acknowledged: acknowledged)
            #expect(row.unanswered(known: Bureau.day(known))?.text == others, "\(due) \(acknowledged ?? -1) \(known)")
        }
    }

    @Test func `no alarm waits longer than two working days, and none goes to others before it rings`() {
        let due = Bureau.day("2026-06-18")
        for known in -60...10 {
            for acknowledged in [nil] + Alarm.thresholds.map(Optional.some) + [0] {
                let row = clock(due.text, acknowledged: acknowledged)
                let since = due.adding(days: known)
                guard let others = row.unanswered(known: since) else {
                    #expect(acknowledged == 0)
                    continue
                }
                #expect(others > since)
                // The day on which the first alarm that is not acknowledged rings.
                let rang = (0...100).lazy.map { since.adding(days: $0) }.first { row.ringing(on: $0) != nil }!
                #expect(others > rang && others <= SwedishCalendar.adding(workingDays: 2, to: rang), "\(known)")
            }
        }
    }

    @Test func `promises, questions and tasks go to nobody by not being answered`() {
        for kind in WatchKind.allCases where kind != .clock && kind != .waiting {
            let row = WatchRow(kind: kind, incident: nil, due: Bureau.today)
            #expect(row.unanswered(known: Bureau.day("2020-01-01")) == nil)
            #expect(row.ringing(on: Bureau.day("2040-01-01")) == nil)
            #expect(row.isMissed(on: Bureau.today) == false)
            #expect(row.isMissed(on: Bureau.today.adding(days: 1)) == kind.isPromise)
        }
    }

    @Test func `a waiting clock rings again after half of the time there will be, thirty days at most`() throws {
        let day = Bureau.today
        #expect(Alarm.quietDays(period: .weeks(2), from: day) == 7)
        #expect(Alarm.quietDays(period: .months(1), from: day) == 14)
        #expect(Alarm.quietDays(period: .months(3), from: day) == 30)
        #expect(Alarm.quietDays(period: .months(4), from: day) == 30)
        for rule in LawVersion.current.limitationRules {
            let quiet = Alarm.quietDays(period: rule.period, from: day)
            // Asked on the day it ended or `quiet` days later, at least half of the time is left.
            #expect(day.adding(days: quiet * 2) <= rule.period.end(from: day))
        }
    }

    @Test func `a pending negotiation is never silenced for good, on the case and on a desk alike`() throws {
        var history = CaseHistory()
        var register = Sample.register
        register.incidents[0].alleged = LawSample.claims[1]
        try history.give(.register(register))
        let circumstances = Circumstances(negotiation: .init(localCalled: Bureau.day("2026-01-20")))
        try history.give(.recordCircumstances(RecordCircumstances(id: 3, circumstances: circumstances)))
        func rings(_ offset: Int) -> Bool {
            let day = Bureau.today.adding(days: offset)
            let file = history.file!
            let alarm = file.alarms(on: day).first { $0.key.safe == nil }!
            let row = WatchRow.rows(of: file).first { $0.kind == .waiting }!
            #expect((row.ringing(on: day) == 0) == !alarm.isAcknowledged, "\(offset)")
            return !alarm.isAcknowledged
        }
        #expect(rings(0) && rings(400))
        let key = history.file!.alarms(on: Bureau.today).first { $0.key.safe == nil }!.key
        try history.give(.acknowledgeAlarm(AcknowledgeAlarm(alarm: key)))
        #expect((0..<30).allSatisfy { !rings($0) })
        #expect(rings(30) && rings(31) && rings(400))
        // While it is silent it cannot be acknowledged in advance.
        #expect(throws: Refusal.self) { try history.give(.acknowledgeAlarm(AcknowledgeAlarm(alarm: key))) }
        let waiting = try #require(WatchRow.rows(of: history.file!).first { $0.kind == .waiting })
        let again = Bureau.today.adding(days: 30)
        #expect(waiting.quietUntil == again)
        #expect(waiting.unanswered(known: Bureau.today) == SwedishCalendar.adding(workingDays: 2, to: again))
    }

    @Test func `promises that are not kept stand among the clocks until they are`() throws {
        var history = try CaseHistory.registered()
        let promised: [Milestone: Int] = [.firstAnswer: 1, .firstMeeting: 10]
        func kinds() -> [WatchKind] {
            WatchRow.rows(of: history.file!, promised: promised).filter { $0.kind.isPromise }.map(\.kind)
        }
        #expect(kinds() == [.firstAnswer, .firstMeeting])
        #expect(WatchRow.rows(of: history.file!).allSatisfy { !$0.kind.isPromise })
        history.take(
            .milestoneReached(MilestoneReached(milestone: .firstAnswer, reachedOn: Bureau.today)),
            by: Bureau.anna
        )
        #expect(kinds() == [.firstMeeting])
        try history.give(.close(Sample.closing(Sample.advice)))
        #expect(WatchRow.rows(of: history.file!, promised: promised) == [])
    }
}
