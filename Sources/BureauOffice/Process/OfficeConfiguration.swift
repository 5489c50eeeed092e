package import CaseWorkflow
import Sealing

/// What the office is told at its start.
package struct OfficeConfiguration: Sendable {
    /// The data folder: the file of sealed rows, and the sealed images of desks.
    package var folder: String
    /// The file that holds the daemon key.
    package var daemonKeyFile: String
    /// After how many milliseconds without activity a session ends.
    package var idleMilliseconds: Int64 = 15 * 60 * 1000
    /// Within how many working days of the contact each milestone is promised; one that is left out is not.
    package var promised: [Milestone: Int] = [.firstAnswer: 5, .firstMeeting: 15]
    /// How expensive a passphrase is to try.
    ///
    /// No file or request reaches this.
    package var scrypt: ScryptPolicyChoice = .standard
    /// Whether desks write their sealed images; off for short-lived offices in tests.
    package var keepsDeskImages = true

    /// What is fixed about releases of statistics.
    package var releases = ReleaseSettings()

    package init(folder: String, daemonKeyFile: String? = nil) {
        self.folder = folder
        self.daemonKeyFile = daemonKeyFile ?? folder + "/daemon.key"
    }

    /// The cost of key derivation, by name: what a composition root chooses.
    package enum ScryptPolicyChoice: Sendable {
        /// What people use.
        case standard
        /// No cost and no protection, for tests.
        case weakForTests

        var policy: ScryptPolicy {
            switch self {
            case .standard: .standard
            case .weakForTests: .weakForTests
            }
        }
    }
}
