import DiscriminationLaw
import BureauContract
import BureauOffice
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The outermost step of every request: language, problem documents, headers, measuring and the access log.
///
/// Nothing leaves the server but through it: every refusal becomes a problem document, and what nobody foresaw becomes
/// 500 with the request's number and nothing else. The access log has route pattern, method, status, duration and
/// number: no path, query or user.
struct FrontMiddleware: RouterMiddleware {
    typealias Context = ServerContext

    let limits: ServerLimits
    let measurements: Measurements

    func handle(
        _ request: Request,
        context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        measurements.began()
        var context = context
        context.language = Language(accepting: request.headers[.acceptLanguage])
        var response: Response
        do {
            guard Self.isStraight(request.uri.path) else { throw Refused(.notFound) }
            response = try await next(request, context)
        } catch let broken as BrokenConnection {
            // There is nobody left to answer, or nothing that they would understand; the server below ends the
            // connection.
            measurements.ended(route: "unreadable", method: request.method, status: 400, seconds: 0)
            throw broken.cause
        } catch {
            response = try problem(for: error, request, context)
        }
        complete(&response, context)
        // A body after the head of an answer to HEAD would be read as the next answer.
        if request.method == .head { response = response.createHeadResponse() }
        let closing = ClosingResponse(limits: limits)
        if closing.mustClose(request, context) {
            response = closing.closing(response, after: request, context)
        }
        finish(request, response, context, (ContinuousClock.now - start) / .seconds(1))
        return response
    }

    private func problem(for error: any Error, _ request: Request, _ context: ServerContext) throws -> Response {
        let refused = refusal(for: error, request, context)
        let problem = refused.problem(in: context.language, requestID: context.id)
        var response = Response(
            status: HTTPResponse.Status(code: problem.status),
            headers: refused.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try WireEncoder.bytes(of: problem)))
        )
        response.headers[.contentType] = Problem.mediaType
        response.headers[.contentLanguage] = context.language.rawValue
        return response
    }

    private func refusal(for error: any Error, _ request: Request, _ context: ServerContext) -> Refused {
        if let refused = error as? Refused { return refused }
        // No handler of ours throws one of the router's errors.
        if let error = error as? any HTTPResponseError, error.status == .notFound { return unmatched(request) }
        let refused = Refused(officeError: error)
        if refused.code.status == 500 {
            // Type and code alone: a description may carry what must not be in a log.
            let code = (error as? OfficeError)?.code.rawValue ?? "unknown"
            context.logger.error("request failed", metadata: ["error": "\(type(of: error))", "code": "\(code)"])
        }
        return refused
    }

    private func unmatched(_ request: Request) -> Refused {
        let methods = Routes.methods(ofPath: request.uri.path)
        guard !methods.isEmpty, !methods.contains(request.method) else { return Refused(.notFound) }
        return Refused(
            .methodNotAllowed,
            headers: [.allow: methods.map(\.rawValue).joined(separator: ", ")]
        )
    }

    private func complete(_ response: inout Response, _ context: ServerContext) {
        response.headers[.requestID] = context.id
        for (name, value) in Self.defaults where response.headers[name] == nil {
            response.headers[name] = value
        }
        if response.status == .noContent || response.status == .notModified { response.headers[.contentLength] = nil }
    }

    private func finish(_ request: Request, _ response: Response, _ context: ServerContext, _ seconds: Double) {
        let route = context.endpointPath.flatMap { $0 == Self.routerNotFound ? nil : $0 } ?? "unmatched"
        let status = response.status.code
        measurements.ended(route: route, method: request.method, status: status, seconds: seconds)
        context.logger.info(
            "request",
            metadata: [
                "route": "\(route)", "method": "\(request.method.rawValue)", "status": "\(status)",
                "milliseconds": "\(Int((seconds * 1000).rounded()))",
            ]
        )
    }

    // The router takes a path with more slashes for the same; a resource has one address.
    private static func isStraight(_ path: String) -> Bool {
        path == "/" || !path.hasSuffix("/") && !path.contains("//")
    }

    // What the router calls the route of a request that matches none.
    private static let routerNotFound = "NotFound"

    // Nothing of ours is to be kept, framed, sniffed or loaded by another site; pages that need more set their own.
    private static let defaults: [(HTTPField.Name, String)] = [
        (.cacheControl, "no-store"), (.xContentTypeOptions, "nosniff"),
        (.contentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'"),
        (.referrerPolicy, "no-referrer"), (.crossOriginResourcePolicy, "same-origin"),
    ]
}

extension HTTPField.Name {
    static let requestID = Self("X-Request-Id")!
    static let referrerPolicy = Self("Referrer-Policy")!
    static let idempotencyKey = Self("Idempotency-Key")!
    static let idempotencyReplayed = Self("Idempotency-Replayed")!
    static let link = Self("Link")!
    /// `?1` on a request that a page makes by itself, which keeps no session alive.
    static let background = Self("Bureau-Background")!
}
