package import BureauContract

/// One request to the service: a route of the table, filled in.
package struct ServiceRequest: Sendable {
    package var method: String
    package var path: String
    package var query: QueryString
    /// A JSON text.
    package var body: [UInt8]?
    /// The tag that `If-Match` names.
    package var ifMatch: String?
    package var idempotencyKey: IdempotencyKey?
    /// Further header fields; tests send wrong ones by them.
    package var headers: [(name: String, value: String)] = []

    private let takesKey: Bool

    /// - Parameters:
    ///   - id: what stands in the place of `{id}`.
    ///   - name: what stands in the path's other place.
    package init(
        _ route: Route,
        id: String = "",
        name: String? = nil,
        query: QueryString = QueryString([]),
        body: [UInt8]? = nil,
        ifMatch: String? = nil,
        idempotencyKey: IdempotencyKey? = nil
    ) {
        // The description of a method is its name; the type itself belongs to another package.
        method = "\(route.method)"
        path = name.map { route.path(id: id, name: $0) } ?? route.path(id: id)
        takesKey = route.takesIdempotencyKey
        self.query = query
        self.body = body
        self.ifMatch = ifMatch
        self.idempotencyKey = idempotencyKey
    }

    /// A request that no route describes; for tests of what the service makes of it.
    package init(method: String, path: String, body: [UInt8]? = nil, idempotencyKey: IdempotencyKey? = nil) {
        self.method = method
        self.path = path
        self.body = body
        self.idempotencyKey = idempotencyKey
        query = QueryString([])
        takesKey = idempotencyKey != nil
    }

    /// The request target: path and query.
    package var target: String { query.items.isEmpty ? path : path + "?" + query.text }

    /// Whether it can be sent again without doing anything twice.
    package var isRepeatable: Bool { idempotencyKey != nil && takesKey || method == "GET" }
}

/// What the service answered.
package struct ServiceAnswer: Sendable {
    package let status: Int
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    /// The first field of this name, in whatever case it is written.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The problem document, where there is one.
    package var problem: Problem? {
        guard header("content-type")?.hasPrefix(Problem.mediaType) == true else { return nil }
        return try? decode(Problem.self)
    }
}
