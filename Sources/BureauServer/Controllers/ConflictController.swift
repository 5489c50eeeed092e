import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird
import Sealing

/// Conflicts of interest: questions to who holds what was met, and the ties that the staff declare.
struct ConflictController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.conflicts) { [office] exchange in
            let conflicts = try await office.conflicts(exchange.signedIn())
            let items = conflicts.map { ConflictRepresentation($0, in: exchange.language) }
            return try exchange.json(ConflictsRepresentation(items: items))
        }
        endpoints.on(Routes.answerConflict, answer)
        endpoints.on(Routes.ties) { [office] exchange in
            let ties = try await office.ties(exchange.signedIn())
            let items = ties.map { TieRepresentation($0, in: exchange.language) }
            return try exchange.json(TiesRepresentation(items: items))
        }
        endpoints.on(Routes.declareTie, declare)
        endpoints.on(Routes.withdrawTie) { [office] exchange in
            try await office.withdraw(exchange.identifier(), exchange.signedIn())
            return exchange.empty()
        }
    }

    @Sendable private func answer(_ exchange: Exchange) async throws -> Response {
        let session = try exchange.signedIn()
        let request = try exchange.checked(ConflictAnswerRequest.self)
        let id: ConflictID = try exchange.identifier()
        return try await exchange.once(
            office,
            doing: { idempotency in
                let conflict = try await office.answer(
                    id,
                    as: request.outcome,
                    words: request.words,
                    session,
                    idempotency
                )
                return try exchange.json(ConflictRepresentation(conflict, in: exchange.language))
            },
            again: { _ in
                guard let conflict = try await office.conflicts(session).first(where: { $0.id == id }) else {
                    throw Refused(.notFound)
                }
                return try exchange.json(ConflictRepresentation(conflict, in: exchange.language))
            }
        )
    }

    @Sendable private func declare(_ exchange: Exchange) async throws -> Response {
        let session = try exchange.signedIn()
        let tie = try exchange.checked(Tie.self)
        return try await exchange.once(
            office,
            doing: { idempotency in
                let declared = try await office.declare(tie, session, idempotency)
                return try exchange.json(TieRepresentation(declared, in: exchange.language))
            },
            again: { thing in
                let ties = try await office.ties(session)
                guard let tie = ties.first(where: { $0.reference.id.text == thing?.text }) else {
                    throw Refused(.notFound)
                }
                return try exchange.json(TieRepresentation(tie, in: exchange.language))
            }
        )
    }
}

extension ConflictRepresentation {
    init(_ conflict: Conflict, in language: Language) {
        self.init(
            id: conflict.id,
            askedBy: conflict.askedBy,
            milliseconds: conflict.askedAt,
            caseID: conflict.caseID,
            tie: conflict.tie,
            matches: conflict.matches,
            answer: conflict.answer.map {
                Answer(by: $0.by, milliseconds: $0.at, outcome: $0.outcome, words: $0.words)
            },
            in: language
        )
    }
}

extension TieRepresentation {
    init(_ tie: DeclaredTie, in language: Language) {
        self.init(tie.reference, tie: tie.tie, milliseconds: tie.declaredAt, in: language)
    }
}
