import Synchronization

/// What checks found wrong while the daemon ran; shown by `/health/ready` and `bureauctl status`, never with a name.
final class Findings: Sendable {
    private let found = Mutex<[String]>([])

    var all: [String] { found.withLock { $0 } }

    func add(_ finding: String) {
        found.withLock { found in
            if !found.contains(finding), found.count < 100 { found.append(finding) }
        }
    }
}
