import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird

/// Registers handlers by the table of routes, and does for each request what depends on the request alone.
///
/// The order of refusals is fixed: 401 before a byte of the body is read, then 413, 415, 400; the handler goes on with
/// 422 and 428, and the office with 404, 412, 403 and 409.
struct Endpoints {
    typealias Handler = @Sendable (Exchange) async throws -> Response

    /// Finds the session of a token; nil where there is none.
    typealias Sessions = @Sendable (_ token: String, _ isActivity: Bool) -> Session?

    let router: Router<ServerContext>
    let bodies: BodyReader
    let sessions: Sessions

    /// Registers the handler of a route.
    func on(_ route: Route, _ handler: @escaping Handler) {
        router.on(RouterPath(route.path), method: route.method) { [bodies, sessions] request, context in
            let session = try Self.session(for: route, request, context, sessions)
            var body: [UInt8] = []
            if route.hasBody {
                let limit = session == nil ? bodies.limits.strangerBodyBytes : bodies.limits.bodyBytes
                body = try await bodies.json(of: request, in: context, limit: limit)
            } else {
                try bodies.none(of: request)
            }
            let query = try Self.query(of: request, for: route)
            return try await handler(
                Exchange(request: request, context: context, route: route, session: session, query: query, body: body)
            )
        }
    }

    private static func session(
        for route: Route,
        _ request: Request,
        _ context: ServerContext,
        _ sessions: Sessions
    ) throws -> Session? {
        switch route.access {
        case .anyone: return nil
        case .machineAndAdministrators where context.isFromMachine: return nil
        case .machineAndAdministrators:
            let session = try session(of: request, sessions)
            guard session.roles.contains(.administrator) else { throw Refused(.forbidden) }
            return session
        default: return try session(of: request, sessions)
        }
    }

    private static func session(of request: Request, _ sessions: Sessions) throws -> Session {
        let fields = request.headers[values: .authorization]
        guard fields.count == 1, let field = fields.first else { throw Refused.notSignedIn }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer",
            let session = sessions(String(parts[1]), request.headers[.background] != "?1")
        else { throw Refused.notSignedIn }
        return session
    }

    private static func query(of request: Request, for route: Route) throws -> QueryString {
        guard let text = request.uri.query else { return QueryString([]) }
        guard let query = QueryString(reading: text[...]) else {
            throw Refused(
                .malformedRequest,
                detail: BilingualText(
                    "Frågedelen av adressen kan inte läsas.",
                    "The query of the address cannot be read."
                )
            )
        }
        var seen: Set<String> = []
        for item in query.items {
            guard route.query.contains(item.name) else {
                throw Refused(
                    .malformedRequest,
                    field: item.name.count <= 64 ? item.name : "?",
                    kind: "unknownParameter",
                    BilingualText("finns inte på den här adressen", "is not a parameter of this address")
                )
            }
            guard seen.insert(item.name).inserted else {
                throw Refused(
                    .malformedRequest,
                    field: item.name,
                    kind: "duplicate",
                    BilingualText("förekommer två gånger", "stands there twice")
                )
            }
        }
        return query
    }
}
