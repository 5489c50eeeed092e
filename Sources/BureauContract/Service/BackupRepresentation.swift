package import CaseWorkflow

/// What an administrator sends to have the running bureau copied.
package struct BackupRequest: CheckedRequest, Equatable {
    /// An absolute path on the daemon's machine where nothing lies yet.
    package var path: String

    package init(path: String) {
        self.path = path
    }

    /// Names a path that is empty or too long.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(path, "path", limit: 4096)
        return check.faults
    }
}

/// A copy of the bureau that was written.
package struct BackupRepresentation: Codable, Sendable, Equatable {
    package let path: String
    package let bytes: Int

    package init(path: String, bytes: Int) {
        self.path = path
        self.bytes = bytes
    }
}
