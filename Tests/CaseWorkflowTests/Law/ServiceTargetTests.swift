import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Service targets` {
    @Test func `are counted in working days from the contact, the earliest first`() throws {
        var history = CaseHistory()
        var register = Sample.register
        register.contact.receivedOn = Bureau.day("2025-12-22")
        try history.give(.register(register))
        let promised: [Milestone: Int] = [.firstMeeting: 5, .firstAnswer: 1]
        #expect(
            history.file?.targets(promised) == [
                ServiceTarget(milestone: .firstAnswer, due: Bureau.day("2025-12-23")),
                ServiceTarget(milestone: .firstMeeting, due: Bureau.day("2026-01-05")),
            ]
        )
        #expect(history.file?.targets([.firstAnswer: -1]) == [])
        #expect(history.file?.targets([:]) == [])
    }

    @Test func `a target is kept on its day and missed after it`() throws {
        var history = try CaseHistory.registered()
        let target = { history.file!.targets([.firstAnswer: 1]).first }
        #expect(target()?.due == Bureau.today)
        #expect(target()?.isMissed(on: Bureau.today) == false)
        #expect(target()?.isMissed(on: Bureau.day("2026-02-03")) == true)
        let answered = MilestoneReached(milestone: .firstAnswer, reachedOn: Bureau.today)
        history.take(.milestoneReached(answered), by: Bureau.anna)
        #expect(target()?.isMissed(on: Bureau.day("2030-01-01")) == false)
        try history.give(.close(Sample.closing(Sample.advice)))
        #expect(history.file?.targets([.firstAnswer: 1, .firstMeeting: 5]).map(\.milestone) == [.firstAnswer])
    }
}
