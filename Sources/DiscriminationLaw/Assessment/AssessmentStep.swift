/// What an assessment of one form arrives at.
package enum AssessmentConclusion: String, CaseIterable, Codable, Sendable {
    /// The bureau holds that the provision was broken.
    case breach
    /// What happened is not what this provision is about.
    case notThisForm = "not-this-form"
    /// No area of the Act, or nobody whom the prohibition addresses.
    case outsideTheAct = "outside-the-act"
    /// An exception or a justification of the Act covers it.
    case justified
    /// The duty was fulfilled.
    case dutyFulfilled = "duty-fulfilled"
    /// The circumstances give no reason to presume it.
    case notProven = "not-proven"
    /// The respondent has shown that it did not happen.
    case rebutted

    /// The conclusion in words.
    package var words: BilingualText {
        switch self {
        case .breach: BilingualText("överträdelse", "breach")
        case .notThisForm: BilingualText("inte denna form", "not this form")
        case .outsideTheAct: BilingualText("utanför lagen", "outside the Act")
        case .justified: BilingualText("tillåtet enligt ett undantag", "allowed by an exception")
        case .dutyFulfilled: BilingualText("skyldigheten är fullgjord", "the duty was fulfilled")
        case .notProven: BilingualText("bevisningen räcker inte", "the evidence is not enough")
        case .rebutted: BilingualText("motparten har motbevisat", "rebutted by the respondent")
        }
    }
}

/// One yes/no question of a ladder.
package struct AssessmentStep: Hashable, Codable, Sendable {
    /// The name of the step, unique over all ladders: `direkt.jämförbar`.
    package let identifier: String
    package let question: BilingualText
    /// Where the law asks it.
    package let reference: ProvisionReference
    /// The answer that leads to the next step.
    package let leadsOn: Bool
    /// What the other answer concludes.
    package let otherwise: AssessmentConclusion
}

/// An answer to a step, as a caseworker gives it; evidence and reasons are stored beside it by the case.
package struct AssessmentAnswer: Hashable, Codable, Sendable {
    /// The step's identifier.
    package let step: String
    package let yes: Bool

    package init(step: String, yes: Bool) {
        self.step = step
        self.yes = yes
    }
}
