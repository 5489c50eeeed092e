import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird
import NIOCore

/// One request on its way through a handler: signed in where it must be, its body read, its query known.
struct Exchange: Sendable {
    let request: Request
    let context: ServerContext
    let route: Route
    /// Nil only on routes for anyone, and on the machine's own.
    let session: Session?
    let query: QueryString
    let body: [UInt8]

    var language: Language { context.language }

    /// The session, on a route that has one.
    func signedIn() throws -> Session {
        guard let session else { throw Refused.notSignedIn }
        return session
    }

    /// Reads the body as a type: 400 where it is no JSON, 422 with each field where it has another shape.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try shaped { document throws(JSONFaults) in try document.decode(type) }
    }

    /// Reads the body as the payload of a command, with the command's own faults: 400 or 422.
    func command(_ kind: CommandKind, on today: Day) throws -> Command {
        let command = try shaped { document throws(JSONFaults) in
            try document.decode(reading: { try Command(kind, from: $0) })
        }
        let faults = command.faults(on: today)
        guard faults.isEmpty else {
            throw Refused(.invalidFields) { language in faults.map { Problem.Field($0, in: language) } }
        }
        return command
    }

    private func shaped<Value>(_ read: (JSONDocument) throws(JSONFaults) -> Value) throws -> Value {
        let document: JSONDocument
        do {
            document = try JSONDocument(reading: body)
        } catch {
            throw Refused(.malformedJSON) { language in [Problem.Field(error, in: language)] }
        }
        do {
            return try read(document)
        } catch {
            let faults = Array(error.faults.prefix(Limits.faults))
            throw Refused(.invalidFields) { language in faults.map { Problem.Field($0, in: language) } }
        }
    }

    /// The identifier in the path, of the kind that is asked for.
    ///
    /// A text that is no identifier is as little there as one that never was.
    func identifier<Thing: RandomIdentifier>(of: Thing.Type = Thing.self) throws -> Thing {
        guard let id = context.parameters.get("id").flatMap({ Thing(text: $0) }) else { throw Refused(.notFound) }
        return id
    }

    /// The case in the path.
    func caseID() throws -> CaseID { try identifier() }

    /// The account in the path.
    func staffID() throws -> StaffID { try identifier() }

    /// An answer with a representation.
    func json(_ value: some Encodable, headers: HTTPFields = [:]) throws -> Response {
        var response = Response(
            status: HTTPResponse.Status(code: route.success),
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try WireEncoder.bytes(of: value)))
        )
        response.headers[.contentType] = "application/json"
        response.headers[.contentLanguage] = language.rawValue
        return response
    }

    /// An answer without a body.
    func empty() -> Response {
        Response(status: HTTPResponse.Status(code: route.success))
    }
}

extension Exchange {
    /// Marks an answer as one that was given before to the same idempotency key.
    func replayed(_ response: Response) -> Response {
        var response = response
        response.headers[.idempotencyReplayed] = "true"
        return response
    }
}
