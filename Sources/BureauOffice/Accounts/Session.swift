package import CaseWorkflow
package import Sealing
import Synchronization

/// One sign-in of one person: who they are, and their opened keys, in memory only.
///
/// It ends by signing out, by idleness, by a change of role, reset or closing of the account, and with the daemon; the
/// keys are let go in that moment, whatever still refers to the session.
package final class Session: Sendable {
    package let id: Identifier
    package let person: StaffID
    package let name: String
    package let roles: Set<Role>
    /// Whether a supervisor has certified the keys; without that nothing is sealed to them.
    package let certified: Bool

    let account: Identifier
    private let keys: Mutex<HeldKeys?>
    private let lastUse: Mutex<Int64>
    let caseKeys = CaseKeyCache()
    let opened = OpenedCaseCache()

    init(
        account: Identifier,
        person: StaffID,
        name: String,
        roles: Set<Role>,
        certified: Bool,
        keys: HeldKeys,
        at: Int64
    ) {
        id = .random()
        self.account = account
        self.person = person
        self.name = name
        self.roles = roles
        self.certified = certified
        self.keys = Mutex(keys)
        lastUse = Mutex(at)
    }

    /// The role in which the person acts, as a representation names it.
    package var role: Role {
        roles.contains(.supervisor) ? .supervisor : roles.first ?? .recipient
    }

    /// Who acts, for the workflow.
    package var actor: Actor { Actor(id: person, roles: roles) }

    /// Whether this person works on cases at all.
    package var worksOnCases: Bool { roles.contains(.caseworker) || roles.contains(.supervisor) }

    /// The opened keys.
    ///
    /// Refuses with `.notSignedIn` when the session has ended.
    func heldKeys() throws -> HeldKeys {
        guard let held = keys.withLock({ $0 }) else {
            throw OfficeError(.notSignedIn, "This session has ended. Sign in again.")
        }
        return held
    }

    /// Takes keys that came after the sign-in, such as a new generation.
    func replaceKeys(_ change: (inout HeldKeys) -> Void) {
        keys.withLock { held in
            guard var changed = held else { return }
            change(&changed)
            held = changed
        }
    }

    func touch(at monotonic: Int64) {
        lastUse.withLock { $0 = max($0, monotonic) }
    }

    func isIdle(at monotonic: Int64, after milliseconds: Int64) -> Bool {
        lastUse.withLock { monotonic - $0 > milliseconds }
    }

    /// Lets the keys go.
    ///
    /// What still runs with this session is refused at its next step.
    func end() {
        keys.withLock { $0 = nil }
        caseKeys.removeAll()
        opened.removeAll()
    }
}
