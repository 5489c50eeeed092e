import CaseWorkflow
import DiscriminationLaw

extension ImportRecord {
    /// What was found of the incident: by whoever decided, otherwise that it cannot be told.
    func assessment(_ course: ImportCourse) -> Assessment {
        let finding: Finding =
            switch outcome?.breachFound {
            case .found: .breachFound
            case .notFound: .noBreach
            case nil: .cannotTell
            }
        return Assessment(
            finding: finding,
            assessed: finding == .breachFound ? alleged : Classification(area: area),
            reasons: outcome?.text ?? "Framgår inte av källan.",
            evidence: course.evidence.isEmpty ? nil : course.evidence.joined(separator: "\n")
        )
    }

    /// How the case ended; nil without a closure code.
    func closure(_ course: ImportCourse) -> Closure? {
        guard let code = outcome?.closureCode else { return nil }
        let text = outcome?.text ?? "Avslutskod enligt källan: \(code.rawValue)."
        return Closure(
            outcome: code,
            reasons: text,
            informed: .told(what: text, how: .publicDecision, on: nil),
            settlement: settlement(code),
            retention: retention(code, course),
            decidedOn: decidedOn(course)
        )
    }

    // An amount says what was agreed or adjudged. That it was paid no field proves.
    private func settlement(_ code: ClosureCode) -> Settlement? {
        guard let amount = compensation?.awarded, amount > 0, code != .settledWithoutCompensation else { return nil }
        return Settlement(amountSEK: amount, paid: .unknown)
    }

    // As `CaseFile.suggestedRetention` would begin, with what the record says of minors beside the age band.
    private func retention(_ code: ClosureCode, _ course: ImportCourse) -> RetentionClass {
        switch code {
        case .judgmentForComplainant, .judgmentAgainstComplainant, .preliminaryJudgment: return .legalProceedings
        default: break
        }
        if course.actions.contains(where: { $0.decided.kind.isCourtAction }) { return .legalProceedings }
        if complainant?.minor == true || [.upTo12, .from13to17].contains(complainant?.ageBand) { return .minor }
        return code == .adviceGiven || code == .informationGiven ? .adviceOnly : .ordinary
    }

    // The last step by which a case can end; where the year of closing says otherwise, that year.
    private func decidedOn(_ course: ImportCourse) -> ApproximateDay? {
        let year = yearClosed.flatMap { ApproximateDay(text: String($0)) }
        guard let ended = course.ended else { return year }
        guard let year else { return ended }
        return ended.earliest >= year.earliest && ended.latest <= year.latest ? ended : year
    }
}
