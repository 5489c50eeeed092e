import DiscriminationLaw
import Testing

struct LimitationRulesTests {
    private static func employer(
        event: String,
        membership: UnionMembership,
        carries: Bool? = nil,
        unionKnowledge: String? = nil,
        ownKnowledge: String? = nil,
        negotiation: LimitationFacts.Negotiation? = nil
    ) -> LimitationFacts {
        LimitationFacts(
            area: .workingLife,
            breach: .discrimination,
            respondentIsEmployer: true,
            event: ApproximateDay(day(event)),
            union: .init(membership: membership, knowledge: unionKnowledge.map(day), carries: carries),
            ownKnowledge: ownKnowledge.map(day),
            negotiation: negotiation
        )
    }

    private static func other(event: String, born: String? = nil) -> LimitationFacts {
        LimitationFacts(
            area: .education,
            breach: .discrimination,
            respondentIsEmployer: false,
            event: ApproximateDay(text: event)!,
            birthDate: born.map(day)
        )
    }

    private static func dismissal(
        given: String,
        instructions: Bool?,
        remedies: Set<LimitationFacts.Dismissal.Remedy>
    ) -> LimitationFacts {
        LimitationFacts(
            area: .workingLife,
            breach: .discrimination,
            respondentIsEmployer: true,
            event: ApproximateDay(day(given)),
            dismissal: .init(
                given: day(given),
                instructionsGiven: instructions,
                employmentEnded: nil,
                remedies: remedies
            )
        )
    }

    /// The worked examples of the domain's table: branch, act, raw, extension, safe.
    @Test(arguments: [
        (other(event: "2024-02-29"), "C", "sue", "2026-02-28", "2026-03-02", "2026-02-27"),
        (other(event: "2023-06-06"), "C", "sue", "2025-06-06", "2025-06-09", "2025-06-05"),
        (other(event: "2024-09-02", born: "2010-05-01"), "C-u18", "sue", "2030-05-01", "2030-05-02", "2030-04-30"),
        (
            dismissal(given: "2025-06-06", instructions: true, remedies: [.annulment]), "A1", "notify", "2025-06-20",
            "2025-06-23", "2025-06-19"
        ),
        (
            dismissal(given: "2025-08-31", instructions: true, remedies: [.money]), "A2", "notify", "2025-12-31",
            "2026-01-02", "2025-12-30"
        ),
        (
            dismissal(given: "2025-08-31", instructions: true, remedies: [.money]), "A2", "sue", "2026-04-30", nil,
            "2026-04-30"
        ),
        (
            employer(event: "2025-10-01", membership: .never, ownKnowledge: "2025-10-31"), "B3", "sue", "2026-02-28",
            "2026-03-02", "2026-02-27"
        ),
        (
            employer(event: "2025-10-01", membership: .member, carries: false, unionKnowledge: "2025-10-15"), "B1",
            "call-negotiation", "2026-02-15", "2026-02-16", "2026-02-13"
        ),
        (
            employer(event: "2025-10-01", membership: .member, carries: false, unionKnowledge: "2025-10-15"), "B2",
            "sue",
            "2026-04-15", nil, "2026-04-15"
        ),
        (
            employer(
                event: "2025-10-01",
                membership: .member,
                carries: true,
                negotiation: .init(localCalled: day("2025-11-01"), localEnded: day("2025-11-30"))
            ), "B1", "sue", "2026-02-28", "2026-03-02", "2026-02-27"
        ),
        (other(event: "2024-09-02", born: "2008-02-29"), "C-u18", "sue", "2028-02-28", nil, "2028-02-28"),
    ])
    func `the worked examples come out as in the table`(
        facts: LimitationFacts,
        branch: String,
        act: String,
        raw: String,
        extended: String?,
        safe: String
    ) throws {
        let clocks = LimitationRules.clocks(for: facts)
        let clock = try #require(clocks.first { $0.branch.rawValue == branch && $0.act.rawValue == act })
        #expect(clock.raw?.text == raw)
        #expect(clock.extended?.text == extended)
        #expect(clock.safe?.text == safe)
    }

    @Test func `the absolute end cuts short what knowledge came too late for`() throws {
        let facts = Self.employer(event: "2023-03-15", membership: .never, ownKnowledge: "2025-02-01")
        let clock = try #require(LimitationRules.clocks(for: facts).first)
        #expect(clock.raw == day("2025-03-15"))
        #expect(clock.arithmetic.swedish.contains("yttersta gränsen"))
        #expect(clock.arithmetic.english.contains("absolute end is 2 years from 2023-03-15"))
        #expect(clock.references.map(\.description).contains("MBL 64, 66 §§"))
    }

    @Test func `an unended negotiation asks for its end and is never without limit`() throws {
        var facts = Self.dismissal(given: "2025-06-06", instructions: true, remedies: [.annulment])
        facts.negotiation = .init(localCalled: day("2025-06-10"))
        let sue = try #require(LimitationRules.clocks(for: facts).first { $0.act == .sue })
        #expect(sue.isPending)
        #expect(sue.safe == nil)
        #expect(sue.arithmetic.swedish.contains("fråga när den avslutades"))
        #expect(!sue.arithmetic.english.contains("2025"))
        #expect(sue.openQuestions.contains(.localEnded))
    }

    @Test func `a called negotiation without an end is pending, whichever it is`() {
        func pending(_ negotiation: LimitationFacts.Negotiation?) -> Bool {
            Self.employer(event: "2025-10-01", membership: .member, negotiation: negotiation).hasPendingNegotiation
        }
        let (first, second) = (day("2025-10-10"), day("2025-11-10"))
        let cases: [(LimitationFacts.Negotiation?, Bool)] = [
            (nil, false), (.init(), false), (.init(localCalled: first), true),
            (.init(localCalled: first, localEnded: second), false),
            (.init(localCalled: first, localEnded: second, centralCalled: second), true),
            (.init(localCalled: first, localEnded: second, centralCalled: second, centralEnded: second), false),
        ]
        for (negotiation, expected) in cases {
            #expect(pending(negotiation) == expected)
        }
        let call = LimitationRules.clocks(
            for: Self.employer(event: "2025-10-01", membership: .member, negotiation: .init(localCalled: first))
        ).first
        #expect(call?.assumptions.contains { $0.english.contains("The negotiation has not ended") } == true)
    }

    @Test(arguments: [
        ("2024-09-01", "2006-09-02", LimitationBranch.otherAreasUnder18), ("2024-09-02", "2006-09-02", .otherAreas),
        ("2024-09", "2006-09-02", .otherAreasUnder18), ("2026-02-27", "2008-02-29", .otherAreasUnder18),
        ("2026-02-28", "2008-02-29", .otherAreas),
    ])
    func `a person is under 18 until the day before the birthday`(event: String, born: String, branch: LimitationBranch)
    {
        #expect(LimitationRules.clocks(for: Self.other(event: event, born: born)).map(\.branch) == [branch])
    }

    @Test(arguments: [("2025-06-20", true), ("2025-06-21", false)])
    func `a negotiation counts when it was called on or before the last day for notice`(called: String, counts: Bool) {
        var facts = Self.dismissal(given: "2025-06-06", instructions: true, remedies: [.annulment])
        facts.negotiation = .init(localCalled: day(called), localEnded: day("2025-09-01"))
        let sue = LimitationRules.clocks(for: facts).first { $0.act == .sue }
        #expect(sue?.raw == day(counts ? "2025-09-15" : "2025-07-04"))
    }

    @Test func `the Ombudsman's interruption restarts money and other claims, and never annulment`() {
        var facts = Self.dismissal(given: "2025-06-06", instructions: true, remedies: [.annulment, .money])
        let before = LimitationRules.clocks(for: facts).map(\.raw)
        facts.doInterruption = day("2025-09-01")
        let after = LimitationRules.clocks(for: facts).map(\.raw)
        #expect(after[0...1] == before[0...1])
        #expect(after[2...3] == [day("2026-01-01"), day("2026-05-01")])
        var other = Self.employer(event: "2025-06-06", membership: .never, ownKnowledge: "2025-06-06")
        other.doInterruption = day("2025-09-01")
        #expect(LimitationRules.clocks(for: other).map(\.raw) == [day("2026-01-01")])
        var school = Self.other(event: "2025-06-06")
        school.doInterruption = day("2025-09-01")
        #expect(LimitationRules.clocks(for: school).map(\.raw) == [day("2027-06-06")])
    }

    @Test func `a late interruption by the Ombudsman moves the absolute end too`() {
        var facts = Self.employer(event: "2023-01-15", membership: .never, ownKnowledge: "2024-12-01")
        #expect(LimitationRules.clocks(for: facts).map(\.raw) == [day("2025-01-15")])
        facts.doInterruption = day("2024-12-20")
        #expect(LimitationRules.clocks(for: facts).map(\.raw) == [day("2025-04-20")])
    }

    @Test func `a public hiring decision starts every period on the day of its legal force`() {
        var facts = Self.employer(event: "2025-06-06", membership: .unknown, ownKnowledge: "2025-06-07")
        facts.publicHiringDecisionLegalForce = day("2025-07-10")
        let clocks = LimitationRules.clocks(for: facts)
        #expect(clocks.map(\.branch) == [.union, .memberAlone, .neverMember])
        #expect(clocks.map(\.raw) == [day("2025-11-10"), day("2026-01-10"), day("2025-11-10")])
    }

    @Test func `remedies that nobody named count as both`() {
        let facts = Self.dismissal(given: "2025-06-06", instructions: nil, remedies: [])
        let clocks = LimitationRules.clocks(for: facts)
        #expect(clocks.map(\.branch) == [.annulment, .annulment, .money, .money])
        #expect(clocks.allSatisfy { $0.assumptions.count >= 2 })
    }

    @Test func `an approximate event counts from its earliest day and says so`() throws {
        let clock = try #require(LimitationRules.clocks(for: Self.other(event: "2024-11")).first)
        #expect(clock.raw == day("2026-11-01"))
        #expect(clock.assumptions.contains { $0.english.contains("earliest possible, 2024-11-01") })
        #expect(clock.openQuestions.contains(.exactDay))
    }

    @Test func `the open questions say what each answer would do`() throws {
        let facts = LimitationFacts(
            area: .workingLife,
            breach: .discrimination,
            respondentIsEmployer: true,
            event: ApproximateDay(day("2025-10-01"))
        )
        let questions = LimitationRules.questions(for: facts)
        let membership = try #require(questions.first { $0.identifier == .membership })
        #expect(membership.alternatives.map(\.answer.english) == ["yes, now", "yes, formerly", "no, never"])
        #expect(membership.alternatives[0].effects == [.init(branch: .neverMember, act: .sue, change: .disappears)])
        let knowledge = try #require(questions.first { $0.identifier == .ownKnowledge })
        #expect(knowledge.alternatives[0].effects.allSatisfy { $0.change == .later })
        let dismissal = try #require(questions.first { $0.identifier == .dismissal })
        #expect(dismissal.alternatives[0].effects.contains(.init(branch: .annulment, act: .notify, change: .appears)))
        #expect(!questions.contains { $0.identifier == .birthDate })
        #expect(questions.contains { $0.identifier == .doInterruption })
    }

    @Test func `what is known is not asked for again`() {
        let facts = Self.other(event: "2024-09-02", born: "1990-01-01")
        #expect(LimitationRules.questions(for: facts).map(\.identifier) == [.dutyDeadline])
        var parental = Self.employer(
            event: "2025-10-01",
            membership: .member,
            carries: true,
            unionKnowledge: "2025-10-02"
        )
        parental.breach = .parentalLeave
        #expect(!LimitationRules.questions(for: parental).contains { $0.identifier == .doInterruption })
        #expect(!LimitationRules.questions(for: parental).contains { $0.identifier == .membership })
    }
}
