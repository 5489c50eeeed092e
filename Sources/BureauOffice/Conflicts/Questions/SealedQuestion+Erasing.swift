import Sealing

extension SealedQuestion {
    /// The cases that it names.
    var cases: [Identifier] { ([asking] + matches.map(\.subject)).compactMap { $0?.caseID } }

    /// Whether what asks, or everything that was met, was erased.
    func isMoot(without erased: Set<Identifier>) -> Bool {
        func isErased(_ subject: MatchingRow.Subject) -> Bool { subject.caseID.map(erased.contains) ?? false }
        return asking.map(isErased) ?? false || !matches.isEmpty && matches.allSatisfy { isErased($0.subject) }
    }
}

extension MatchingRow.Subject {
    /// The case, where it is one.
    fileprivate var caseID: Identifier? { if case .caseFile(let id) = self { id } else { nil } }
}
