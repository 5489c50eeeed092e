extension CaseFile {
    /// The retention class to begin with when closing with this outcome; whoever closes may choose another.
    ///
    /// What is closed from intake never became a case and is kept shortest, whoever it concerned.
    package func suggestedRetention(for outcome: ClosureCode) -> RetentionClass {
        let complainants = parties.filter { $0.party.role == .complainant }
        switch outcome {
        case .judgmentForComplainant, .judgmentAgainstComplainant, .preliminaryJudgment: return .legalProceedings
        default: break
        }
        if actions.contains(where: { $0.action.kind.isCourtAction }) { return .legalProceedings }
        if phase == .intake { return .contactNeverCase }
        if complainants.contains(where: { $0.isMinor(on: lastAt.day) == true }) { return .minor }
        return outcome == .adviceGiven || outcome == .informationGiven ? .adviceOnly : .ordinary
    }
}
