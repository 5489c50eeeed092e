import DiscriminationLaw
import Foundation
import Testing

struct ClassificationTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        let area: SocietalArea
        let grounds: [Ground]
        let forms: [Form]
        var facts = ClassificationFacts()
        let expected: [ClassificationWarning.Kind]

        var testDescription: String {
            "\(area.rawValue) \(forms.map(\.rawValue).sorted()) → \(expected.map(\.rawValue))"
        }
    }

    @Test(arguments: [
        Scenario(area: .goodsAndServices, grounds: [.ethnicity], forms: [.direct], expected: []),
        Scenario(area: .healthCare, grounds: [.disability], forms: [.inadequateAccessibility], expected: []),
        Scenario(
            area: .healthCare,
            grounds: [.ethnicity],
            forms: [.inadequateAccessibility],
            expected: [.accessibilityWithoutDisability]
        ),
        Scenario(
            area: .housing,
            grounds: [.disability],
            forms: [.inadequateAccessibility],
            expected: [.accessibilityInHousing]
        ),
        Scenario(
            area: .workingLife,
            grounds: [.disability],
            forms: [.inadequateAccessibility],
            expected: [.accessibilityAskJobInquiry]
        ),
        Scenario(
            area: .workingLife,
            grounds: [.disability],
            forms: [.inadequateAccessibility],
            facts: .init(isMereJobInquiry: true),
            expected: [.accessibilityForJobInquiry]
        ),
        Scenario(
            area: .workingLife,
            grounds: [.disability],
            forms: [.inadequateAccessibility],
            facts: .init(isMereJobInquiry: false),
            expected: []
        ),
        Scenario(
            area: .goodsAndServices,
            grounds: [.disability],
            forms: [.inadequateAccessibility],
            facts: .init(respondentIsPrivatePerson: true),
            expected: [.accessibilityFromPrivatePerson, .privatePersonProvides]
        ),
        Scenario(area: .education, grounds: [], forms: [.harassment], expected: [.harassmentWithoutGround]),
        Scenario(
            area: .education,
            grounds: [.noProtectedGround],
            forms: [.harassment],
            expected: [.harassmentWithoutGround]
        ),
        Scenario(area: .education, grounds: [.unknown], forms: [.harassment], expected: []),
        Scenario(area: .education, grounds: [], forms: [.sexualHarassment], expected: []),
        Scenario(area: .education, grounds: [], forms: [.direct], expected: [.unequalTreatmentWithoutGround]),
        Scenario(area: .education, grounds: [], forms: [.instructions], expected: [.instructionsWithoutGround]),
        Scenario(area: .education, grounds: [], forms: [.instructions, .sexualHarassment], expected: []),
        Scenario(area: .conscription, grounds: [.age], forms: [.direct], expected: [.conscriptionWithAge]),
        Scenario(area: .conscription, grounds: [.sex], forms: [.direct], expected: []),
        Scenario(
            area: .conscription,
            grounds: [.age],
            forms: [.failureToInvestigateConscription],
            expected: [.conscriptionInvestigationWithAge]
        ),
        Scenario(
            area: .goodsAndServices,
            grounds: [.age],
            forms: [.indirect],
            facts: .init(isInsurance: true),
            expected: [.insuranceWithAge]
        ),
        Scenario(area: .education, grounds: [], forms: [.reprisalWork], expected: [.workReprisalOutsideWork]),
        Scenario(area: .workingLife, grounds: [], forms: [.reprisalElsewhere], expected: [.otherReprisalAtWork]),
        Scenario(area: .workingLife, grounds: [], forms: [.reprisalWork], expected: []),
        Scenario(
            area: .housing,
            grounds: [],
            forms: [.failureToInvestigateWork],
            expected: [.workInvestigationOutsideWork]
        ),
        Scenario(
            area: .workingLife,
            grounds: [],
            forms: [.failureToInvestigateEducation, .failureToInvestigateConscription],
            expected: [.educationInvestigationOutsideEducation, .conscriptionInvestigationElsewhere]
        ),
        Scenario(
            area: .education,
            grounds: [],
            forms: [.meritInformationWork],
            expected: [.workMeritsOutsideWork, .noCompensationForMerits]
        ),
        Scenario(
            area: .workingLife,
            grounds: [],
            forms: [.meritInformationEducation],
            expected: [.educationMeritsOutsideEducation, .noCompensationForMerits]
        ),
        Scenario(
            area: .housing,
            grounds: [],
            forms: [.activeMeasuresWork],
            expected: [.workMeasuresOutsideWork, .noCompensationForMeasures]
        ),
        Scenario(
            area: .workingLife,
            grounds: [],
            forms: [.activeMeasuresEducation],
            expected: [.educationMeasuresOutsideEducation, .noCompensationForMeasures]
        ),
        Scenario(
            area: .education,
            grounds: [.sex],
            forms: [.parentalLeaveDisfavour],
            expected: [.parentalLeaveOutsideWork]
        ),
        Scenario(
            area: .workingLife,
            grounds: [.religion],
            forms: [.direct],
            facts: .init(respondentIsEmployer: false),
            expected: [.respondentIsNotEmployer]
        ),
        Scenario(area: .outsideTheAct, grounds: [.religion], forms: [.direct], expected: [.outsideTheAct]),
        Scenario(area: .outsideTheAct, grounds: [.religion], forms: [], expected: []),
        Scenario(
            area: .education,
            grounds: [.unknown, .religion],
            forms: [.direct],
            expected: [.unknownBesideKnownGround]
        ),
        Scenario(
            area: .education,
            grounds: [.noProtectedGround, .religion],
            forms: [.direct],
            expected: [.noneBesideProtectedGround]
        ),
        Scenario(
            area: .healthCare,
            grounds: [.disability],
            forms: [.inadequateAccessibility],
            facts: .init(event: ApproximateDay(text: "2014")),
            expected: [.notInForce]
        ),
        Scenario(
            area: .healthCare,
            grounds: [.disability],
            forms: [.inadequateAccessibility],
            facts: .init(event: ApproximateDay(text: "2015")),
            expected: []
        ),
        Scenario(
            area: .workingLife,
            grounds: [],
            forms: [.parentalLeaveFlexibleWork],
            facts: .init(event: ApproximateDay(text: "2022-08-01")),
            expected: [.notInForce]
        ),
        Scenario(
            area: .workingLife,
            grounds: [],
            forms: [.parentalLeaveFlexibleWork],
            facts: .init(event: ApproximateDay(text: "2022")),
            expected: []
        ),
        Scenario(
            area: .housing,
            grounds: [.religion],
            forms: [.direct],
            facts: .init(event: ApproximateDay(text: "2008-12")),
            expected: [.notInForce]
        ),
        Scenario(area: .workingLife, grounds: [.age], forms: [.direct], expected: [.ageMayBeJustified]),
        Scenario(area: .education, grounds: [.age], forms: [.direct], expected: []),
        Scenario(area: .healthCare, grounds: [.sex], forms: [.direct], expected: [.sexMayBeJustified]),
        Scenario(
            area: .publicEmployment,
            grounds: [.ethnicity],
            forms: [.direct],
            expected: [.publicEmploymentIsSubsidiary]
        ),
    ])
    func `the Act's own limits are warned of, and nothing else`(scenario: Scenario) {
        let classification = Classification(area: scenario.area, grounds: scenario.grounds, forms: scenario.forms)
        #expect(classification.warnings(facts: scenario.facts).map(\.kind) == scenario.expected)
    }

    @Test func `a warning names the section of its area`() {
        let care = Classification(area: .healthCare, grounds: [.age, .sex], forms: [.direct]).warnings()
        #expect(care.map(\.reference.description) == ["DL 2 kap. 13 b § 2", "DL 2 kap. 13 a §"])
        let work = Classification(area: .workingLife, grounds: [.age], forms: [.direct]).warnings()
        #expect(work.map(\.reference.description) == ["DL 2 kap. 2 § 4"])
    }

    @Test func `a classification keeps its order, and what is absent is empty`() throws {
        let grounds: [Ground] = [.religion, .sex]
        let told = Classification(area: .education, grounds: grounds, forms: [.harassment, .direct])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let written = try encoder.encode(told)
        let text = #"{"area":"UTB","forms":["trakasserier","direkt"],"grounds":["REL","KON"]}"#
        #expect(String(decoding: written, as: UTF8.self) == text)
        #expect(try JSONDecoder().decode(Classification.self, from: written) == told)
        #expect(try JSONDecoder().decode(Classification.self, from: Data("{}".utf8)) == Classification())
    }

    @Test func `every kind speaks both languages and has a code of its own`() {
        let kinds = ClassificationWarning.Kind.allCases
        #expect(Set(kinds.map(\.message.swedish)).count == kinds.count)
        #expect(Set(kinds.map(\.message.english)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.rawValue.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test func `no combination of area, ground and form is without an answer or fails`() {
        for area in SocietalArea.allCases {
            for ground in Ground.allCases {
                for form in Form.allCases {
                    let warnings = Classification(area: area, grounds: [ground], forms: [form]).warnings()
                    #expect(Set(warnings.map(\.kind)).count == warnings.count)
                    if area == .outsideTheAct { #expect(warnings.contains { $0.kind == .outsideTheAct }) }
                    if form == .inadequateAccessibility, ground != .disability {
                        #expect(warnings.contains { $0.weight == .contradicts })
                    }
                }
            }
        }
    }
}
