import DiscriminationLaw
import Testing

/// Judgments in which limitation was at issue.
///
/// They are read for branch and rule only: no chain of dates is published, so the days here are made up.
struct PublishedLimitationTests {
    private func facts(area: SocietalArea, membership: UnionMembership?, carries: Bool?) -> LimitationFacts {
        LimitationFacts(
            area: area,
            breach: .discrimination,
            respondentIsEmployer: area == .workingLife,
            event: ApproximateDay(day("2020-01-15")),
            union: membership.map { .init(membership: $0, knowledge: day("2020-02-03"), carries: carries) },
            ownKnowledge: day("2020-01-16")
        )
    }

    @Test func `AD 2004 nr 8: the union's knowledge starts the time for its member, not the member's own`() throws {
        let clocks = LimitationRules.clocks(for: facts(area: .workingLife, membership: .member, carries: true))
        #expect(clocks.map(\.branch) == [.union])
        let clock = try #require(clocks.first)
        #expect(clock.raw == day("2020-06-03"))
        #expect(clock.references.first?.description == "MBL 64 §")
        #expect(clock.arithmetic.swedish.contains("fackets kännedom"))
    }

    @Test func `AD 2023 nr 5: a member whose union declines has two months after the union's time, and no own four`() {
        let clocks = LimitationRules.clocks(for: facts(area: .workingLife, membership: .member, carries: false))
        #expect(clocks.map(\.rule) == [.callNegotiation, .memberAction])
        #expect(clocks.map(\.raw) == [day("2020-06-03"), day("2020-08-03")])
        #expect(!clocks.contains { $0.branch == .neverMember })
        #expect(clocks.last?.references.map(\.description) == ["MBL 66 §", "DL 6 kap. 4 §"])
    }

    @Test func `NJA 2014 s. 629: an admission to education is branch C, and the doubt about its start is told`() throws
    {
        let clocks = LimitationRules.clocks(for: facts(area: .education, membership: nil, carries: nil))
        #expect(clocks.map(\.branch) == [.otherAreas])
        #expect(clocks.first?.raw == day("2022-01-15"))
        #expect(clocks.first?.references.map(\.description) == ["DL 6 kap. 6 § första stycket"])
        let doubt = try #require(LawVersion.current.rule(.otherAreas).doubt)
        #expect(doubt.swedish.contains("NJA 2014 s. 629"))
    }
}
