import Hummingbird
import NIOCore

/// Makes an answer the last one of its connection.
///
/// A refused body may be longer than anyone wants to read, or never end. Closing at once would make the system throw
/// the answer away with the unread bytes, so a bounded part of them is read first.
struct ClosingResponse {
    private struct Closing: Error {}

    let limits: ServerLimits

    /// Whether the rest of the body is more than the server should read for politeness.
    func mustClose(_ request: Request, _ context: ServerContext) -> Bool {
        guard !context.body.isFinished else { return false }
        if request.headers[.transferEncoding] != nil { return true }
        guard let length = request.headers[.contentLength] else { return false }
        // Hummingbird reads on to the end of a body that nobody read; an announced and short one may be read that way.
        return Int(length).map { $0 > limits.bodyBytes } ?? true
    }

    func closing(_ response: Response, after request: Request, _ context: ServerContext) -> Response {
        var closing = response
        closing.headers[.connection] = "close"
        let body = response.body
        let limits = limits
        closing.body = ResponseBody(contentLength: body.contentLength) { writer in
            try await body.write(writer)
            await drain(request, context, limits)
            // The one way to end a connection from here: an error after the answer was written.
            throw Closing()
        }
        return closing
    }

    private func drain(_ request: Request, _ context: ServerContext, _ limits: ServerLimits) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                var drained = 0
                while drained < limits.drainedBytes, let buffer = try? await context.body.next(of: request) {
                    drained += buffer.readableBytes
                }
            }
            group.addTask { try? await Task.sleep(for: limits.drainTime) }
            await group.next()
            group.cancelAll()
        }
    }
}
