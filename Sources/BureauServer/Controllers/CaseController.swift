import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird

/// Cases: registered, read, erased, and changed by commands, one route each.
struct CaseController {
    let office: Office
    let today: @Sendable () -> Day

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.registerCase) { [office, today] exchange in
            let session = try exchange.signedIn()
            let command = try exchange.command(.register, on: today())
            let idempotency = try exchange.idempotency(session)
            let answer = try await office.register(command, session, idempotency)
            return try respond(answer, to: exchange, session, headers: [.location: place(of: answer.caseID)])
        }
        endpoints.on(Routes.readCase) { [office] exchange in
            let session = try exchange.signedIn()
            return try respond(await office.open(exchange.caseID(), session), to: exchange, session)
        }
        endpoints.on(Routes.caseHistory) { [office] exchange in
            let history = try await office.history(exchange.caseID(), exchange.signedIn())
            return try exchange.json(HistoryRepresentation(history, in: exchange.language))
        }
        endpoints.on(Routes.eraseCase) { [office] exchange in
            let session = try exchange.signedIn()
            let request = try exchange.checked(EraseCaseRequest.self)
            guard case .version(let version) = try exchange.condition() else { throw Refused(.preconditionRequired) }
            try await office.erase(exchange.caseID(), number: request.number, expecting: version, session)
            return exchange.empty()
        }
        for kind in Routes.commandKinds {
            endpoints.on(Routes.command(kind)) { exchange in try await perform(kind, exchange) }
        }
    }

    private func perform(_ kind: CommandKind, _ exchange: Exchange) async throws -> Response {
        let session = try exchange.signedIn()
        let command = try exchange.command(kind, on: today())
        let condition = try exchange.condition()
        let idempotency = try exchange.idempotency(session)
        guard case .version(let version) = condition else {
            // Before If-Match: whoever repeats a request that got through names a version that has passed.
            guard let before = try await office.replay(idempotency, session, of: kind) else {
                throw Refused(.preconditionRequired)
            }
            return try respond(before, to: exchange, session)
        }
        // The office looks the key up by itself before it compares versions.
        let answer = try await office.perform(
            command,
            on: exchange.caseID(),
            expecting: version,
            session,
            idempotency
        )
        return try respond(answer, to: exchange, session)
    }

    private func respond(
        _ answer: CaseAnswer,
        to exchange: Exchange,
        _ session: Session,
        headers: HTTPFields = [:]
    ) throws -> Response {
        let representation = CaseRepresentation(
            id: answer.caseID,
            file: answer.file,
            allowed: answer.allowed,
            on: today(),
            promised: office.promised,
            in: exchange.language,
            asksSupervisor: answer.asksSupervisor,
            name: { office.name(of: $0) }
        )
        let tag = EntityTag(
            version: answer.file.version,
            role: session.role.rawValue,
            language: exchange.language
        )
        var response = try exchange.json(representation, headers: headers)
        response.headers[.eTag] = tag.description
        return answer.replayed ? exchange.replayed(response) : response
    }

    private func place(of id: CaseID) -> String { Routes.readCase.path(id: id.text) }
}

extension HistoryRepresentation {
    init(_ history: CaseHistory, in language: Language) {
        let entries = history.lines.map { line in
            Entry(
                version: line.version,
                event: line.kind,
                milliseconds: line.at.milliseconds,
                by: line.by,
                struck: line.struck,
                in: language
            )
        }
        self.init(id: history.caseID, entries: entries)
    }
}
