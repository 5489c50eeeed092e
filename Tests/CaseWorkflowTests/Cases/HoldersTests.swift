import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Who holds a case` {
    @Test func `who registered holds it until it is assigned, then only who is named`() throws {
        var history = try CaseHistory.registered()
        #expect(history.file?.holders == Holders(people: [Bureau.anna], supervisors: true))
        #expect(history.file?.isUnassigned == true)
        try history.give(.assign(Assign(people: [Bureau.bo])))
        #expect(history.file?.holders == Holders(people: [Bureau.bo], supervisors: true))
        #expect(history.file?.isUnassigned == false)
        try history.give(.unassign(Unassign(person: Bureau.bo)))
        #expect(history.file?.holders == Holders(people: [], supervisors: true))
        #expect(history.file?.isUnassigned == true)
    }

    @Test func `a wall shuts supervisor and assignee out, and its fall lets them in`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .assign(Assign(people: [Bureau.bo])), .raiseWall(RaiseWall(wall: Sample.wall(Bureau.anna, Bureau.sven))),
        ])
        let file = try #require(history.file)
        #expect(file.holders == Holders(people: [Bureau.anna, Bureau.sven], supervisors: false))
        #expect(file.assignees.isEmpty)
        #expect(!file.holders.include(Bureau.actor(Bureau.stina)))
        #expect(throws: Refusal(.notHolder)) {
            try history.give(.liftWall(LiftWall(reason: "Nej.")), by: Bureau.actor(Bureau.stina))
        }
        #expect(throws: Refusal(.outsideWall, ["person": Bureau.bo.text])) {
            try history.give(.assign(Assign(people: [Bureau.bo])))
        }
        try history.give(.liftWall(LiftWall(reason: "Jävet är borta.")))
        #expect(history.file?.holders == Holders(people: [], supervisors: true))
    }

    @Test func `one person alone may stand behind a wall only where a recovery key exists`() throws {
        var history = try CaseHistory.registered()
        let wall = Command.raiseWall(RaiseWall(wall: Sample.wall(Bureau.sven)))
        #expect(throws: Refusal(.tooFewNamed, ["least": "2"])) { try history.give(wall) }
        history.context = Bureau.withRecoveryKey
        try history.give(wall)
        #expect(history.file?.holders == Holders(people: [Bureau.sven], supervisors: false))
    }

    @Test func `open tasks of who loses the case become nobody's`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .addTask(AddTask(task: Sample.task(for: Bureau.anna))),
            .addTask(AddTask(task: Sample.task(for: Bureau.anna))),
            .completeTask(CompleteTask(id: 4)), .assign(Assign(people: [Bureau.bo])),
        ])
        #expect(history.file?.tasks.map(\.task.assignee) == [Bureau.anna, nil])
    }

    static let changes: [(Holders, Holders, Bool)] = {
        let anna = Holders(people: [Bureau.anna], supervisors: true)
        let both = Holders(people: [Bureau.anna, Bureau.bo], supervisors: true)
        let walled = Holders(people: [Bureau.anna, Bureau.bo], supervisors: false)
        return [
            (anna, anna, false), (anna, both, false), (both, anna, true), (both, walled, true), (walled, both, false),
            (walled, anna, true),
        ]
    }()

    @Test(arguments: changes)
    func `a new epoch is needed exactly where somebody lost the case`(before: Holders, after: Holders, needed: Bool) {
        #expect(Holders.needsNewEpoch(from: before, to: after) == needed)
    }

    @Test(arguments: ["2026-17", "1999-1"]) func `a case number reads as it is written`(text: String) {
        #expect(CaseNumber(text: text)?.text == text)
    }

    @Test(arguments: ["2026", "2026-0", "2026-017", "26-1", "2026-+1", "2026-1-2", "", "2026-12345678901"])
    func `another text is no case number`(text: String) {
        #expect(CaseNumber(text: text) == nil)
    }

    @Test(arguments: [
        "", "A", String(repeating: "A", count: 32), String(repeating: "g", count: 32),
        String(repeating: "a", count: 33),
    ])
    func `an account is 32 lower-case hexadecimal digits and nothing else`(text: String) {
        #expect(StaffID(text: text) == nil)
        #expect(CaseID(text: text) == nil)
    }

    static let retention: [(ClosureCode, Bool, RetentionClass)] = [
        (.adviceGiven, false, .contactNeverCase), (.adviceGiven, true, .adviceOnly),
        (.settledWithCompensation, true, .ordinary), (.judgmentForComplainant, true, .legalProceedings),
    ]

    @Test(arguments: retention)
    func `retention is suggested by phase and outcome`(outcome: ClosureCode, assessed: Bool, expected: RetentionClass)
        throws
    {
        var history = try CaseHistory.registered()
        if assessed { try history.give(.beginAssessment(BeginAssessment())) }
        #expect(history.file?.suggestedRetention(for: outcome) == expected)
    }
}
