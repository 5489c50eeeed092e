package import DiscriminationLaw

/// Whether somebody may do something under the Act, and why.
package struct AnswerRepresentation: Codable, Sendable, Equatable {
    /// One reason, with its place in the law.
    package struct Reason: Codable, Sendable, Equatable {
        package let reason: StandingReason.Code
        package let weight: StandingReason.Weight
        package let text: String
        package let reference: ProvisionRepresentation
    }

    package let verdict: Standing.Verdict
    /// The reasons that decide come first.
    package let reasons: [Reason]

    /// Shows an answer.
    package init(_ answer: Standing.Answer, in language: Language) {
        verdict = answer.verdict
        reasons = answer.reasons.map { reason in
            Reason(
                reason: reason.code,
                weight: reason.weight,
                text: reason.words.in(language),
                reference: ProvisionRepresentation(reason.reference)
            )
        }
    }
}

/// Whether one of those who might sue may.
package struct StandingRepresentation: Codable, Sendable, Equatable {
    package let claimant: Standing.Claimant
    package let answer: AnswerRepresentation
}
