import BureauStore
package import CaseWorkflow
import Logging
import Sealing
import TransparencyLog

extension Office {
    /// The questions about conflicts that this person is asked, the newest first: those who hold what was met.
    ///
    /// A question is not shown to who holds the case that asks, or what was met, no more. Costs 0.3 ms a question that was
    /// not answered; copies that say nothing are deleted on the way. Refuses with `.forbidden` a role without cases.
    package func conflicts(_ session: Session) async throws -> [Conflict] {
        guard session.worksOnCases else { throw Self.forbidden }
        let copies = try await openQuestions(session)
        var conflicts: [Conflict] = []
        for copy in copies {
            if let question = try await visible(copy.question, session) {
                conflicts.append(try Conflict(copy.row.id, question))
            }
        }
        return conflicts.sorted { ($0.askedAt, $0.id.text) > ($1.askedAt, $1.id.text) }
    }

    /// Answers a question: it is settled for everybody who was asked, and stays with who answered, who may answer anew.
    ///
    /// Refuses with `.notFound` one that this person is not asked, or no more.
    package func answer(
        _ id: ConflictID,
        as outcome: ConflictOutcome,
        words: String,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> Conflict {
        guard session.worksOnCases else { throw Self.forbidden }
        guard let copy = try await openQuestions(session).first(where: { $0.row.id.text == id.text }),
            var question = try await visible(copy.question, session)
        else { throw Self.noQuestion }
        let moment = clock.now()
        question.answer = SealedQuestion.Answer(
            by: session.person,
            at: moment.milliseconds,
            outcome: outcome,
            words: words
        )
        let row = try ConflictCopies.seal(
            question.encoded,
            as: copy.row.id,
            .conflictQuestion,
            under: copy.key,
            wrap: copy.row.wrap,
            holder: copy.row.holder
        )
        let actor = session.account
        let record = idempotencyRow(idempotency, session, status: 200, result: copy.row.id, version: nil)
        try await write { store in
            try store.keep(record)
            // Somebody else may have answered meanwhile.
            guard try store.questions(heldBy: [row.holder]).contains(where: { $0.id == row.id }) else {
                throw Self.noQuestion
            }
            try store.putQuestion(row)
            try store.removeQuestion(row.id, exceptOf: row.holder)
            try store.appendLog(OfficeLog.entry(.conflictAnswered, by: actor, at: moment, outcome: outcome.rawValue))
        }
        return try Conflict(row.id, question)
    }

    /// Deletes the copies for this person that say nothing or concern an erased case, as every look does.
    func forgetEmptyQuestions(_ session: Session) async throws {
        guard session.worksOnCases else { return }
        _ = try await openQuestions(session)
    }

    private struct Copy {
        let row: SealedCopyRow
        let question: SealedQuestion
        let key: ContentKey
    }

    private func openQuestions(_ session: Session) async throws -> [Copy] {
        let keys = try session.heldKeys().opening
        let holders = Array(keys.keys)
        let rows = try await read { try $0.questions(heldBy: holders) }
        var copies: [Copy] = []
        var empty: [SealedCopyRow] = []
        for row in rows {
            do {
                let opened = try ConflictCopies.open(row, .conflictQuestion, with: keys)
                if let question = try SealedQuestion(encoded: opened.content) {
                    copies.append(Copy(row: row, question: question, key: opened.key))
                } else {
                    empty.append(row)
                }
            } catch {
                logger.error("A question about a conflict does not open.")
                findings.add("a question about a conflict does not open for who is asked: it was altered or moved")
            }
        }
        let named = Set(copies.flatMap { $0.question.cases })
        let gone = try await read { store in try named.filter { try store.head($0) == nil } }
        empty += copies.filter { $0.question.isMoot(without: gone) }.map(\.row)
        copies.removeAll { $0.question.isMoot(without: gone) }
        let nothing = empty
        if !nothing.isEmpty {
            try await write { for row in nothing { try $0.removeQuestion(row.id, holder: row.holder) } }
        }
        return Self.merged(copies)
    }

    /// One for each question: a supervisor who is named on a wall may have a copy with the others and one of their own.
    private static func merged(_ copies: [Copy]) -> [Copy] {
        var merged: [Identifier: Copy] = [:]
        for copy in copies {
            guard let before = merged[copy.row.id] else {
                merged[copy.row.id] = copy
                continue
            }
            var question = before.question
            question.matches += copy.question.matches.filter { !question.matches.contains($0) }
            merged[copy.row.id] = Copy(row: before.row, question: question, key: before.key)
        }
        return Array(merged.values)
    }

    /// A question as far as this person holds what it names; nil where nothing is left, or what asks is held no more.
    private func visible(_ question: SealedQuestion, _ session: Session) async throws -> SealedQuestion? {
        if let asking = question.asking, try await !holds(asking, session) { return nil }
        var matches: [SealedQuestion.Match] = []
        for match in question.matches where try await holds(match.subject, session) { matches.append(match) }
        guard !matches.isEmpty else { return nil }
        var question = question
        question.matches = matches
        return question
    }

    private func holds(_ subject: MatchingRow.Subject, _ session: Session) async throws -> Bool {
        switch subject {
        case .tie(_, let owner): return owner == session.person || session.roles.contains(.supervisor)
        case .caseFile(let id):
            let holders = Array(try session.heldKeys().opening.keys)
            return try await read { try $0.wrap(id, holders: holders) != nil }
        }
    }

    private static let noQuestion = OfficeError(.notFound, "There is no such question among those you are asked.")
}
