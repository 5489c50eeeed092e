/// What a command prints and how it exits.
package struct DisclosureOutcome: Sendable {
    /// 0 done and safe; 1 attacked and found unsafe, or not certified; 2 bad input; 3 refused; 4 out of time.
    package let exitCode: Int32

    /// For standard output.
    package let output: [UInt8]

    /// For standard error: lines without a final one.
    package let messages: [Wording]

    /// The certificate, where one was asked for.
    package let certificate: [UInt8]?

    /// Whether figures of the output are hidden, and not only merged.
    package let hides: Bool

    init(
        exitCode: Int32,
        output: [UInt8] = [],
        messages: [Wording] = [],
        certificate: [UInt8]? = nil,
        hides: Bool = false
    ) {
        self.exitCode = exitCode
        self.output = output
        self.messages = messages
        self.certificate = certificate
        self.hides = hides
    }

    init(_ error: DisclosureError) {
        let code: Int32 =
            switch error.code {
            case .outOfTime, .tooLarge: 4
            case .unsafe, .undecided: 3
            default: 2
            }
        self.init(exitCode: code, messages: [error.words])
    }
}
