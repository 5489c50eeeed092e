import DiscriminationLaw
import Foundation
import Testing

/// Judgments in which limitation was at issue.
///
/// They are read for branch and rule only: no chain of dates is published, so the days here are made up.
struct PublishedLimitationTests {
    /// What was read of a judgment.
    private struct Published: Decodable {
        struct Limitation: Decodable {
            let branch: String
            let rule: String
        }

        let id: String
        let area: SocietalArea
        let unionMember: Bool?
        let limitation: Limitation
    }

    private static func published() throws -> [Published] {
        let url = try #require(
            Bundle.module.url(forResource: "published-limitation", withExtension: "json", subdirectory: "Fixtures")
        )
        return try JSONDecoder().decode([Published].self, from: Data(contentsOf: url))
    }

    @Test func `every published case leads to the branch and the sections that the judgment names`() throws {
        let named = ["ad-2004-8": "MBL 64 §", "ad-2023-5": "DL 6 kap. 4 §", "nja-2014-s629": "DL 6 kap. 6 §"]
        let cases = try Self.published()
        #expect(Set(cases.map(\.id)) == Set(named.keys))
        for published in cases {
            let membership: UnionMembership? = published.unionMember.map { $0 ? .member : .never }
            // Who carries the claim is what B1 and B2 part at.
            let facts = facts(
                area: published.area,
                membership: membership,
                carries: published.limitation.branch == "B1"
            )
            let clocks = LimitationRules.clocks(for: facts)
            let clock = try #require(clocks.last { $0.branch.rawValue == published.limitation.branch })
            let section = try #require(named[published.id])
            #expect(clock.references.contains { $0.description.hasPrefix(section) }, "\(clock.references)")
            #expect(!published.limitation.rule.isEmpty)
        }
    }

    @Test func `AD 2023 nr 5: of an act in September 2016 every time had run out by the suit in October 2020`() {
        let facts = LimitationFacts(
            area: .workingLife,
            breach: .discrimination,
            respondentIsEmployer: true,
            event: ApproximateDay(text: "2016-09")!,
            union: .init(membership: .member, carries: false)
        )
        #expect(LimitationRules.clocks(for: facts).compactMap(\.raw).allSatisfy { $0 < day("2020-10-14") })
    }

    @Test
    func `NJA 2014 s. 629: counted from the end of the procedure the time is later than from the step that failed`() {
        var facts = facts(area: .education, membership: nil, carries: nil)
        let fromStep = LimitationRules.clocks(for: facts).compactMap(\.raw)
        facts.dutyDeadline = day("2020-06-01")
        #expect(LimitationRules.clocks(for: facts).compactMap(\.raw) == [day("2022-06-01")])
        #expect(fromStep == [day("2022-01-15")])
    }

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
