package import HTTPTypes

/// One route of the interface: what stands in the server's router, the client's requests and the OpenAPI document.
///
/// `path` is a template as OpenAPI writes it: `/v1/cases/{id}`.
package struct Route: Sendable, Hashable {
    /// Who may call it.
    ///
    /// Whether a person may do it to a case is a matter of keys and of the workflow, not of the route.
    package enum Access: String, Sendable {
        /// No session is looked for.
        case anyone
        /// Any session.
        case signedIn
        /// A session; the office refuses every role but these.
        case caseworkers
        case supervisors
        case administrators
        case supervisorsAndAdministrators
        /// Everyone but recipients of statistics.
        case staff
        /// Recipients of statistics, and who works on cases.
        case releaseReaders
        /// Anyone on the Unix socket, elsewhere administrators.
        case machineAndAdministrators
    }

    package let name: String
    package let method: HTTPRequest.Method
    package let path: String
    package let access: Access
    /// The status of success; a repetition by idempotency key has it too.
    package let success: Int
    /// Whether a JSON body must be sent; where not, none may be.
    package let hasBody: Bool
    /// Whether `If-Match` with a version must be sent.
    package let needsVersion: Bool
    /// Whether `Idempotency-Key` is honoured.
    package let takesIdempotencyKey: Bool
    /// The query parameters that it knows; every other one is refused.
    package let query: [String]
    // Most answers hold some dozen addresses of one route each: the template is taken apart once.
    private let beforeID: String
    private let afterID: String?

    init(
        _ name: String,
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: Access,
        success: Int = 200,
        hasBody: Bool = false,
        needsVersion: Bool = false,
        takesIdempotencyKey: Bool = false,
        query: [String] = []
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.access = access
        self.success = success
        self.hasBody = hasBody
        self.needsVersion = needsVersion
        self.takesIdempotencyKey = takesIdempotencyKey
        self.query = query
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let place = parts.firstIndex(of: "{id}")
        beforeID = place.map { parts[..<$0].map { $0 + "/" }.joined() } ?? path
        afterID = place.map { parts[($0 + 1)...].map { "/" + $0 }.joined() }
    }

    /// The path with an identifier in the place of `{id}`, percent-encoded.
    package func path(id: String) -> String {
        afterID.map { beforeID + QueryString.encoded(id) + $0 } ?? path
    }

    /// The path with a name in its other place too.
    package func path(id: String, name: String) -> String {
        let filled = path(id: id)
        guard let begin = filled.firstIndex(of: "{"), let end = filled.lastIndex(of: "}") else { return filled }
        return filled[..<begin] + QueryString.encoded(name) + filled[filled.index(after: end)...]
    }

    /// Whether a request's path is one of this template's.
    package func matches(path requested: String) -> Bool {
        let template = path.split(separator: "/")
        let parts = requested.split(separator: "/")
        return template.count == parts.count
            && zip(template, parts).allSatisfy { expected, part in expected.first == "{" || expected == part }
    }
}
