package import DiscriminationLaw

/// The bureau's assessment of one incident, beside what is alleged.
package struct Assessment: Codable, Sendable, Equatable {
    package var finding: Finding
    package var assessed: Classification = Classification()
    package var reasons: String
    /// The circumstances that give reason to presume it (bevislättnad, DL 6:3).
    package var evidence: String?
    /// The answers to the ladders of the forms that were tried.
    package var ladders: [LadderAnswers]

    package init(
        finding: Finding,
        assessed: Classification = Classification(),
        reasons: String,
        evidence: String? = nil,
        ladders: [LadderAnswers] = []
    ) {
        self.finding = finding
        self.assessed = assessed
        self.reasons = reasons
        self.evidence = evidence
        self.ladders = ladders
    }
}
