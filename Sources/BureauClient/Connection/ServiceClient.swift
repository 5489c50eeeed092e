package import BureauContract
package import DiscriminationLaw

/// The typed client of the service, for the command line and for tests: one function per route, from the one table.
///
/// A value: `signedIn(with:)` gives another one. What the service refuses is thrown as a `ClientError` with the code of the
/// problem document, its status and its fields. A request that can be repeated is sent once more, with the same key, where
/// the connection was lost before an answer.
package struct ServiceClient: Sendable {
    package let connection: ServiceConnection
    /// In which language labels and problems come.
    package var language: Language
    private(set) var token: String?

    package init(_ connection: ServiceConnection, language: Language = .swedish, token: String? = nil) {
        self.connection = connection
        self.language = language
        self.token = token
    }

    /// The same client as the person who has this token; nil as nobody.
    package func signedIn(with token: String?) -> ServiceClient {
        ServiceClient(connection, language: language, token: token)
    }

    /// Sends a request and takes whatever comes back, problem documents too.
    package func answer(to request: ServiceRequest) async throws -> ServiceAnswer {
        do {
            return try await connection.exchange(request, headers: headers(of: request))
        } catch let error as ClientError where error.code == .connectionLost && request.isRepeatable {
            return try await connection.exchange(request, headers: headers(of: request))
        }
    }

    /// Sends a request; an answer that is no success is thrown.
    package func send(_ request: ServiceRequest) async throws -> ServiceAnswer {
        let answer = try await answer(to: request)
        guard (200..<300).contains(answer.status) else {
            throw ClientError(
                status: answer.status,
                problem: answer.problem,
                retryAfter: answer.header("retry-after").flatMap { Int($0) }
            )
        }
        return answer
    }

    /// Sends a request and decodes its answer.
    package func fetch<Value: Decodable>(_ type: Value.Type, _ request: ServiceRequest) async throws -> Value {
        try await send(request).decode(type)
    }

    private func headers(of request: ServiceRequest) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = [("Accept-Language", language.rawValue)]
        if let token { fields.append(("Authorization", "Bearer \(token)")) }
        if request.body != nil { fields.append(("Content-Type", "application/json")) }
        if let tag = request.ifMatch { fields.append(("If-Match", tag)) }
        if let key = request.idempotencyKey { fields.append(("Idempotency-Key", key.text)) }
        let replaced = Set(request.headers.map { $0.name.lowercased() })
        return fields.filter { !replaced.contains($0.name.lowercased()) } + request.headers
    }
}

extension IdempotencyKey {
    /// A key that nobody has used: 128 random bits.
    package static func fresh() -> IdempotencyKey {
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<2).map { _ in String(generator.next() as UInt64, radix: 16) }
        return IdempotencyKey(text: "cli-" + digits.joined(separator: "-"))!
    }
}
