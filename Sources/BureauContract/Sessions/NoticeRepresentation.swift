package import CaseWorkflow

/// Something that a person must know as they sign in.
package struct NoticeRepresentation: Codable, Sendable, Equatable {
    /// `notCertified`, `fewHolders`, `accountReset` or `finding`; more may come.
    package let kind: String
    package let text: String
    /// The account it is about, if it is about one.
    package let account: StaffID?

    package init(kind: String, text: String, account: StaffID?) {
        self.kind = kind
        self.text = text
        self.account = account
    }
}
