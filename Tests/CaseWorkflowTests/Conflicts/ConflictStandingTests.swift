import CaseWorkflow
import Testing

@Suite struct ConflictStandingTests {
    @Test func `every pair of standings is a conflict or none, the same from either side`() {
        let expected: [ConflictStanding: [ConflictStanding: ConflictRelation]] = [
            .complainant: [
                .complainant: .sameComplainant, .respondent: .oppositeSide, .besideRespondent: .oppositeSide,
            ],
            .besideComplainant: [.respondent: .oppositeSide],
            .respondent: [.complainant: .oppositeSide, .besideComplainant: .oppositeSide],
            .besideRespondent: [.complainant: .oppositeSide],
            .neutral: [:],
        ]
        for one in ConflictStanding.allCases {
            for other in ConflictStanding.allCases {
                #expect(one.relation(to: other) == expected[one]?[other], "\(one) \(other)")
                #expect(one.relation(to: other) == other.relation(to: one))
            }
            #expect(Set(one.conflicting) == Set(expected[one].map { Array($0.keys) } ?? []))
        }
    }
}
