package import BureauContract

// What the client itself finds. Beside these stand all codes of problem documents.
extension ClientError.Code {
    /// Nobody answers at the address: nothing was sent.
    package static let unreachable = Self(rawValue: "unreachable")
    /// The connection ended before the answer came, also when tried again; whether it was done is not known.
    package static let connectionLost = Self(rawValue: "connection-lost")
    /// No answer within the time.
    package static let timedOut = Self(rawValue: "timed-out")
    /// The answer is not one of this service.
    package static let unknownAnswer = Self(rawValue: "unknown-answer")
    /// The address cannot be used.
    package static let unusableAddress = Self(rawValue: "unusable-address")
    /// A file to import has faults; nothing was written.
    package static let invalidImport = Self(rawValue: "invalid-import")

    /// The code of a problem document.
    package init(_ problem: ProblemCode) {
        self.init(rawValue: problem.name)
    }
}

extension ClientError {
    /// An answer that was no success, as an error.
    init(status: Int, problem: Problem?, retryAfter: Int?) {
        guard let problem, let code = problem.code else {
            self.init(.unknownAnswer, "The answer has status \(status) and is not one of Bureau's. Check the address.")
            self.status = status
            return
        }
        self.init(
            Code(rawValue: code),
            problem.detail.map { $0 == problem.title ? $0 : "\(problem.title) \($0)" } ?? problem.title
        )
        self.status = status
        self.retryAfter = retryAfter
        fields = problem.errors ?? []
    }
}
