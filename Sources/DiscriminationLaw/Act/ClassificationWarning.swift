/// Something in a classification that does not fit the Act, or should be looked at.
///
/// A warning is never a dead end: a caseworker may keep the classification and say why.
package struct ClassificationWarning: Hashable, Codable, Sendable {
    /// How strongly the Act speaks.
    package enum Weight: String, CaseIterable, Codable, Sendable {
        /// The Act says that this cannot be.
        case contradicts
        /// A fact must be known before one can tell.
        case ask
        /// Nothing wrong, but a rule that decides much.
        case consider
    }

    package let kind: Kind
    /// Where the law says it.
    package let reference: ProvisionReference

    init(_ kind: Kind, at reference: ProvisionReference? = nil) {
        self.kind = kind
        self.reference = reference ?? kind.reference
    }

    /// How strongly the Act speaks.
    package var weight: Weight { kind.weight }
    /// What is wrong, in both languages.
    package var message: BilingualText { kind.message }
}

extension ClassificationWarning {
    /// The kinds of warning; the raw value is stored with the reason for overruling it.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case accessibilityWithoutDisability = "accessibility-without-disability"
        case accessibilityForJobInquiry = "accessibility-for-job-inquiry"
        case accessibilityAskJobInquiry = "accessibility-ask-job-inquiry"
        case accessibilityInHousing = "accessibility-in-housing"
        case accessibilityFromPrivatePerson = "accessibility-from-private-person"
        case harassmentWithoutGround = "harassment-without-ground"
        case unequalTreatmentWithoutGround = "unequal-treatment-without-ground"
        case instructionsWithoutGround = "instructions-without-ground"
        case conscriptionWithAge = "conscription-with-age"
        case conscriptionInvestigationWithAge = "conscription-investigation-with-age"
        case insuranceWithAge = "insurance-with-age"
        case privatePersonProvides = "private-person-provides"
        case workReprisalOutsideWork = "work-reprisal-outside-work"
        case otherReprisalAtWork = "other-reprisal-at-work"
        case workInvestigationOutsideWork = "work-investigation-outside-work"
        case educationInvestigationOutsideEducation = "education-investigation-outside-education"
        case conscriptionInvestigationElsewhere = "conscription-investigation-elsewhere"
        case workMeritsOutsideWork = "work-merits-outside-work"
        case educationMeritsOutsideEducation = "education-merits-outside-education"
        case workMeasuresOutsideWork = "work-measures-outside-work"
        case educationMeasuresOutsideEducation = "education-measures-outside-education"
        case parentalLeaveOutsideWork = "parental-leave-outside-work"
        case respondentIsNotEmployer = "respondent-is-not-employer"
        case outsideTheAct = "outside-the-act"
        case unknownBesideKnownGround = "unknown-beside-known-ground"
        case noneBesideProtectedGround = "none-beside-protected-ground"
        case notInForce = "not-in-force"
        case noCompensationForMeasures = "no-compensation-for-measures"
        case noCompensationForMerits = "no-compensation-for-merits"
        case ageMayBeJustified = "age-may-be-justified"
        case sexMayBeJustified = "sex-may-be-justified"
        case publicEmploymentIsSubsidiary = "public-employment-is-subsidiary"

        /// How strongly the Act speaks.
        package var weight: Weight {
            switch self {
            case .accessibilityAskJobInquiry, .instructionsWithoutGround: .ask
            case .noCompensationForMeasures, .noCompensationForMerits, .ageMayBeJustified, .sexMayBeJustified,
                .publicEmploymentIsSubsidiary, .unknownBesideKnownGround:
                .consider
            default: .contradicts
            }
        }
    }
}
