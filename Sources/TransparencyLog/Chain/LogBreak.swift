/// Where a chain is broken: the cause inside the `LogError` of a verification.
package struct LogBreak: Error, Hashable, Sendable {
    /// The sequence at which the chain first differs from what was chained.
    package let sequence: UInt64
    /// The kind of break: `.gap`, `.reordered`, `.changed`, `.cut`, `.extended` or `.malformed`.
    package let kind: LogError.Code

    /// Names a break.
    package init(sequence: UInt64, kind: LogError.Code) {
        self.sequence = sequence
        self.kind = kind
    }

    func error(_ message: String) -> LogError {
        LogError(kind, "The log is broken at entry \(sequence): \(message)", cause: self)
    }
}
