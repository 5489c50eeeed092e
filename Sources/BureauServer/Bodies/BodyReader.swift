import DiscriminationLaw
import BureauContract
import Hummingbird
import NIOCore

/// Reads request bodies within the limits of size and time.
struct BodyReader: Sendable {
    let limits: ServerLimits

    /// Reads the whole body of a request that must have a JSON body.
    ///
    /// - Throws: 413 without reading where the head announces too much, 415, 413, 408, or 400 where fewer bytes came
    /// than announced. Costs at most `limit` bytes of memory, and two tasks.
    func json(of request: Request, in context: ServerContext, limit: Int) async throws -> [UInt8] {
        let announced = try announcedLength(of: request)
        if let announced, announced > limit { throw Refused(.bodyTooLarge) }
        try requireJSON(request)
        let bytes = try await read(request, context, limit: limit)
        // A connection that ends in the middle looks like the end of the body.
        if let announced, announced != bytes.count { throw Refused(.malformedRequest) }
        return bytes
    }

    /// Refuses a body where none belongs.
    func none(of request: Request) throws {
        let announced = try announcedLength(of: request) ?? 0
        if announced > limits.bodyBytes { throw Refused(.bodyTooLarge) }
        guard announced == 0, request.headers[.transferEncoding] == nil else {
            throw Refused(
                .malformedRequest,
                detail: BilingualText("Här hör inget innehåll hemma.", "No body belongs here.")
            )
        }
    }

    private func announcedLength(of request: Request) throws -> Int? {
        guard let text = request.headers[.contentLength] else { return nil }
        guard let length = Int(text), length >= 0 else { throw Refused(.malformedRequest) }
        return length
    }

    private func requireJSON(_ request: Request) throws {
        let fields = request.headers[values: .contentType]
        let parts = (fields.first ?? "").split(separator: ";").map { part in
            part.lowercased().filter { $0 != " " && $0 != "\t" }
        }
        let parametersAreRight = parts.dropFirst().allSatisfy { $0 == "charset=utf-8" || $0 == "charset=\"utf-8\"" }
        guard fields.count == 1, parts.first == "application/json", parametersAreRight,
            (request.headers[.contentEncoding] ?? "identity").lowercased() == "identity"
        else { throw Refused(.unsupportedMediaType) }
    }

    private func read(_ request: Request, _ context: ServerContext, limit: Int) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                while let buffer = try await context.body.next(of: request) {
                    guard bytes.count + buffer.readableBytes <= limit else { throw Refused(.bodyTooLarge) }
                    bytes.append(contentsOf: buffer.readableBytesView)
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: limits.bodyTime)
                throw Refused(.requestTimeout)
            }
            defer { group.cancelAll() }
            guard let bytes = try await group.next() else { throw Refused(.requestTimeout) }
            return bytes
        }
    }
}
