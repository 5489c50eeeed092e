/// The daemon answers.
package struct LiveRepresentation: Codable, Sendable, Equatable {
    package var status = "live"

    package init() {}
}

/// The daemon is ready: its store is open and checked.
package struct ReadyRepresentation: Codable, Sendable, Equatable {
    package var status = "ready"
    /// False where a check of the file found damage: reading goes on, writing does not.
    package let writing: Bool
    /// What the checks found; empty where nothing is wrong.
    package let findings: [String]

    package init(writing: Bool, findings: [String]) {
        self.writing = writing
        self.findings = findings
    }
}
