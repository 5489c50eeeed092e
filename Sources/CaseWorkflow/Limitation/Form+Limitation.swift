import DiscriminationLaw

extension Form {
    /// As what limitation tells the form.
    var limitationBreach: LimitationFacts.Breach {
        switch self {
        case .reprisalWork, .reprisalElsewhere: .reprisal
        case .failureToInvestigateWork, .failureToInvestigateEducation, .failureToInvestigateConscription:
            .failureToInvestigate
        case .parentalLeaveDisfavour, .parentalLeaveFlexibleWork, .parentalLeaveReprisal: .parentalLeave
        default: .discrimination
        }
    }

    var isParentalLeave: Bool { limitationBreach == .parentalLeave }
}
