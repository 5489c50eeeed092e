package import CaseWorkflow
import Sealing

/// A question about a conflict that this person is asked: who compared, and what was met.
package struct Conflict: Sendable, Equatable {
    /// What became of it, and the words of who answered.
    package struct Answer: Sendable, Equatable {
        package let by: StaffID
        /// Milliseconds since 1970.
        package let at: Int64
        package let outcome: ConflictOutcome
        package let words: String
    }

    package let id: ConflictID
    package let askedBy: StaffID
    /// Milliseconds since 1970.
    package let askedAt: Int64
    /// The case in which it was asked, for who holds it.
    package let caseID: CaseID?
    /// The tie by which it was asked, where somebody declared one.
    package let tie: TieReference?
    package let matches: [ConflictMatch]
    package let answer: Answer?
}

extension Conflict {
    /// Shows a question to a reader who holds all that it names.
    init(_ id: Identifier, _ question: SealedQuestion) throws {
        self.id = try ConflictID(id)
        askedBy = question.askedBy
        askedAt = question.askedAt
        (caseID, tie) = try question.asking.map { try $0.named } ?? (nil, nil)
        matches = try question.matches.map { match in
            let (caseID, tie) = try match.subject.named
            return ConflictMatch(
                relation: match.relation,
                caseID: caseID,
                party: match.party == 0 ? nil : match.party,
                tie: tie,
                asked: match.asked == 0 ? nil : match.asked
            )
        }
        answer = question.answer.map { Answer(by: $0.by, at: $0.at, outcome: $0.outcome, words: $0.words) }
    }
}

extension MatchingRow.Subject {
    fileprivate var named: (CaseID?, TieReference?) {
        get throws {
            switch self {
            case .caseFile(let id): (try CaseID(id), nil)
            case .tie(let id, let owner): (nil, TieReference(id: try TieID(id), owner: owner))
            }
        }
    }
}
