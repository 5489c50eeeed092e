/// One thing wrong with the shape of a command, named by its field.
package struct Fault: Codable, Sendable, Hashable {
    /// Where, as `parties[0].contactWays[2].value`.
    package let path: String
    package let code: FaultCode
    /// The limit that was crossed, where there is one.
    package let limit: Int?

    package init(path: String, code: FaultCode, limit: Int? = nil) {
        self.path = path
        self.code = code
        self.limit = limit
    }
}
