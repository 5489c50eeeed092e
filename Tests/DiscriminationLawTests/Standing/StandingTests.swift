import DiscriminationLaw
import Testing

struct StandingTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        let name: String
        let facts: StandingFacts
        let claimant: Standing.Claimant
        let verdict: Standing.Verdict
        let decisive: StandingReason.Code?

        init(
            _ name: String,
            _ facts: StandingFacts,
            _ claimant: Standing.Claimant,
            _ verdict: Standing.Verdict,
            _ decisive: StandingReason.Code? = nil
        ) {
            self.name = name
            self.facts = facts
            self.claimant = claimant
            self.verdict = verdict
            self.decisive = decisive
        }

        var testDescription: String { name }
    }

    private static func school(
        consent: Bool = true,
        minor: StandingFacts.Minor? = nil,
        sues: Bool = false,
        suited: Bool? = true
    ) -> StandingFacts {
        StandingFacts(
            isEmployerClaim: false,
            consent: consent,
            minor: minor,
            personSues: sues,
            associationIsSuited: suited
        )
    }

    private static func work(
        _ membership: UnionMembership,
        _ union: StandingFacts.UnionPosition = .notAsked,
        agreement: Bool? = nil
    ) -> StandingFacts {
        StandingFacts(
            isEmployerClaim: true,
            membership: membership,
            collectiveAgreement: agreement,
            union: union,
            consent: true,
            associationIsSuited: true
        )
    }

    private static let parental = StandingFacts(
        isEmployerClaim: true,
        isParentalLeave: true,
        membership: .never,
        consent: true,
        associationIsSuited: true
    )

    private static let parentalReprisal = StandingFacts(
        isEmployerClaim: true,
        isParentalLeaveReprisal: true,
        membership: .never,
        consent: true
    )

    @Test(arguments: [
        Scenario("a school case with consent", school(), .association, .allowed),
        Scenario("no consent", school(consent: false), .association, .blocked, .consentMissing),
        Scenario("no consent, for the Ombudsman", school(consent: false), .ombudsman, .blocked, .consentMissing),
        Scenario("the person sues", school(sues: true), .association, .blocked, .personSues),
        Scenario("not suited", school(suited: false), .association, .blocked, .associationNotSuited),
        Scenario("suitability not examined", school(suited: nil), .association, .ask, .associationNotExamined),
        Scenario("suitability is not asked of the Ombudsman", school(suited: nil), .ombudsman, .allowed),
        Scenario(
            "one of two custodians",
            school(minor: .init(custodians: 2, consents: 1)),
            .association,
            .blocked,
            .custodianConsentMissing
        ),
        Scenario("both custodians", school(minor: .init(custodians: 2, consents: 2)), .association, .allowed),
        Scenario(
            "custodians unknown",
            school(minor: .init(custodians: nil, consents: 1)),
            .association,
            .ask,
            .custodiansUnknown
        ),
        Scenario(
            "no custodian named",
            school(minor: .init(custodians: 0, consents: 0)),
            .ombudsman,
            .ask,
            .custodiansUnknown
        ),
        Scenario("no union for a school", school(), .union, .blocked, .notUnionMatter),
        Scenario("a member, union not asked", work(.member), .association, .blocked, .unionNotAsked),
        Scenario("a member, union not asked, the Ombudsman", work(.member), .ombudsman, .blocked, .unionNotAsked),
        Scenario("a member, no answer", work(.member, .noAnswer), .association, .blocked, .unionNoAnswer),
        Scenario("a member, union carries", work(.member, .carries), .association, .blocked, .unionCarries),
        Scenario("a former member, union carries", work(.former, .carries), .ombudsman, .blocked, .unionCarries),
        Scenario(
            "a member, refused by word",
            work(.member, .declinedOrally),
            .association,
            .blocked,
            .unionWrittenRefusalMissing
        ),
        Scenario("a member, refused in writing", work(.member, .declinedInWriting), .association, .allowed),
        Scenario("a member without agreement", work(.member, agreement: false), .association, .allowed),
        Scenario("a former member", work(.former), .association, .ask, .formerMember),
        Scenario("a former member, refused in writing", work(.former, .declinedInWriting), .association, .allowed),
        Scenario("never a member", work(.never), .association, .allowed),
        Scenario("membership unknown", work(.unknown), .association, .ask, .membershipUnknown),
        Scenario("a union for its member", work(.member, agreement: true), .union, .allowed),
        Scenario("a union, agreement unknown", work(.member), .union, .ask, .agreementUnknown),
        Scenario("a union for somebody who never was a member", work(.never), .union, .blocked, .unionHasNoRight),
        Scenario("a union without agreement", work(.member, agreement: false), .union, .blocked, .unionHasNoRight),
        Scenario("parental leave, the association", parental, .association, .blocked, .parentalLeaveOmbudsmanOnly),
        Scenario("parental leave, the Ombudsman", parental, .ombudsman, .allowed),
        Scenario("parental leave reprisal", parentalReprisal, .ombudsman, .ask, .parentalLeaveReprisal),
        Scenario(
            "parental leave reprisal, the association",
            parentalReprisal,
            .association,
            .blocked,
            .parentalLeaveOmbudsmanOnly
        ),
        Scenario("the person, at work", work(.member), .person, .allowed),
        Scenario("the person, at school", school(consent: false), .person, .allowed),
    ])
    func `who may sue`(scenario: Scenario) {
        let answer = Standing.answer(for: scenario.claimant, facts: scenario.facts)
        #expect(answer.verdict == scenario.verdict)
        if let decisive = scenario.decisive {
            #expect(answer.reasons.first?.code == decisive)
        } else {
            #expect(answer.reasons.allSatisfy { $0.weight == .informs })
        }
    }

    @Test func `the association is never allowed where the union or the Parental Leave Act stands before it`() {
        var open = 0
        for membership in UnionMembership.allCases {
            for position in StandingFacts.UnionPosition.allCases {
                for agreement in [true, false, nil] as [Bool?] {
                    for parental in [true, false] {
                        let facts = StandingFacts(
                            isEmployerClaim: true,
                            isParentalLeave: parental,
                            membership: membership,
                            collectiveAgreement: agreement,
                            union: position,
                            consent: true,
                            associationIsSuited: true
                        )
                        let verdict = Standing.answer(for: .association, facts: facts).verdict
                        let free = membership == .never || agreement == false || position == .declinedInWriting
                        #expect((verdict == .allowed) == (!parental && position != .carries && free))
                        if verdict == .allowed { open += 1 }
                    }
                }
            }
        }
        #expect(open > 0)
    }

    @Test func `only the Ombudsman interrupts, once, in working life, and not for annulment`() {
        func facts(
            remedies: Set<LimitationFacts.Dismissal.Remedy>? = nil,
            interrupted: Bool = false,
            breach: LimitationFacts.Breach = .discrimination,
            area: SocietalArea = .workingLife
        ) -> LimitationFacts {
            LimitationFacts(
                area: area,
                breach: breach,
                respondentIsEmployer: area == .workingLife,
                event: ApproximateDay(day("2025-02-14")),
                dismissal: remedies.map {
                    .init(given: day("2025-02-14"), instructionsGiven: nil, employmentEnded: nil, remedies: $0)
                },
                doInterruption: interrupted ? day("2025-03-01") : nil
            )
        }
        func decisive(_ facts: LimitationFacts) -> StandingReason.Code? {
            let answer = Standing.interruption(facts)
            return answer.verdict == .blocked ? answer.reasons.first?.code : nil
        }
        #expect(decisive(facts()) == nil)
        #expect(decisive(facts(remedies: [.money])) == nil)
        #expect(decisive(facts(remedies: [.annulment, .money])) == nil)
        #expect(decisive(facts(remedies: [.annulment])) == .interruptionNotAnnulment)
        #expect(decisive(facts(interrupted: true)) == .interruptionOnce)
        #expect(decisive(facts(breach: .parentalLeave)) == .interruptionOnlyWorkingLife)
        #expect(decisive(facts(area: .education)) == .interruptionOnlyWorkingLife)
        #expect(Standing.interruption(facts()).reasons.map(\.code) == [.interruptionOnlyOmbudsman])
    }

    @Test func `every reason has a section and speaks both languages`() {
        for code in StandingReason.Code.allCases {
            #expect(!code.words.swedish.isEmpty && code.words.swedish != code.words.english)
            #expect(!code.reference.section.isEmpty)
        }
    }
}
