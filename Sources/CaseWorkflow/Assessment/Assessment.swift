/// The bureau's assessment of one incident, beside what is alleged.
package struct Assessment: Codable, Sendable, Equatable {
    package var finding: Finding
    package var assessed: Classification = Classification()
    package var reasons: String
    package var evidence: String?

    package init(
        finding: Finding,
        assessed: Classification = Classification(),
        reasons: String,
        evidence: String? = nil
    ) {
        self.finding = finding
        self.assessed = assessed
        self.reasons = reasons
        self.evidence = evidence
    }
}
