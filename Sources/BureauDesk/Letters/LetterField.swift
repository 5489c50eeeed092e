import DiscriminationLaw

/// The variables that a letter template may use; the raw value is the name in the template.
package enum LetterField: String, CaseIterable, Sendable {
    case bureauName
    case bureauNumber
    case bureauAddress
    case bureauContact
    case caseworker
    case caseNumber
    case today
    case personName
    case personAddress
    /// Who signs the mandate: the person, or who speaks for the person.
    case giverName
    case respondentName
    case respondentNumber
    case respondentAddress
    case receiverKind
    case receiverName
    case receiverAddress
    case referralDay
    case referralWhat
    case consentDay
    case consentForm
    case mandateScope
    case mandateFrom
    case mandateUntil
    case answerBy
    case settlementAmount
    case payBy
    case outcome
    case closingReasons
    case closedOn

    // One row for each incident.
    case incidentNumber
    case incidentWhen
    case incidentWhat
    case incidentForms
    case incidentGrounds
    case incidentArea
    case incidentOutcome

    // One row for each limitation clock.
    case clockIncident
    case clockAct
    case clockSafeDay
    case clockLastDay
    case clockState
    case clockRules
    case clockAssumptions

    /// The list whose rows hold the field; nothing for a field of the letter itself.
    package var list: LetterList? {
        switch self {
        case .incidentNumber, .incidentWhen, .incidentWhat, .incidentForms, .incidentGrounds, .incidentArea,
            .incidentOutcome:
            .incidents
        case .clockIncident, .clockAct, .clockSafeDay, .clockLastDay, .clockState, .clockRules, .clockAssumptions:
            .clocks
        default: nil
        }
    }

    /// Whether it holds an address, or somebody's own words: what a protected identity keeps out of letters.
    package var isKeptOutByProtection: Bool {
        switch self {
        case .personAddress, .respondentAddress, .receiverAddress, .referralWhat, .mandateScope, .closingReasons,
            .incidentWhat:
            true
        default: false
        }
    }
}

/// The lists that a template may go through, as `{{#clocks}}…{{/clocks}}`; `{{^clocks}}` is for none.
package enum LetterList: String, CaseIterable, Sendable {
    case incidents
    case clocks
}

/// The conditions that a template may ask, as `{{#reportBack}}…{{/reportBack}}{{^reportBack}}…{{/reportBack}}`.
package enum LetterCondition: String, CaseIterable, Sendable {
    /// Somebody speaks for the person.
    case onBehalf
    /// The referral rests on a consent, and not on a supervisor's override.
    case onConsent
    /// There is a consent to a report back that holds.
    case reportBack
    /// There is a recorded mandate.
    case hasMandate
    /// A day by which something must be done has not passed, or is not known.
    case clockRunning
    /// There is more than one incident.
    case severalIncidents
    /// Something is kept out of letters.
    case withheld
}
