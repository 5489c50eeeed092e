import BureauStore
package import CaseWorkflow
package import DiscriminationLaw
import Sealing

/// Something that a person must know as they sign in.
package struct Notice: Sendable, Equatable {
    /// What it is about.
    package enum Kind: String, Sendable, CaseIterable {
        /// The person's own keys await a supervisor.
        case notCertified
        /// Fewer than two people hold the supervisors' key.
        case fewHolders
        /// An account was reset and can still be taken back.
        case accountReset
        /// A check found something wrong.
        case finding
    }

    package let kind: Kind
    package let text: BilingualText
    /// The account it is about, if it is about one.
    package let account: StaffID?
}

extension Office {
    /// What this person must know: supervisors hear of every reset and of too few holders of their key.
    package func notices(_ session: Session) async throws -> [Notice] {
        var notices: [Notice] = []
        if session.worksOnCases, !session.certified {
            notices.append(
                Notice(
                    kind: .notCertified,
                    text: BilingualText(
                        "Dina nycklar är inte intygade. Läs upp dina ord för en verksamhetsansvarig.",
                        "Your keys are not certified. Read your words to a supervisor."
                    ),
                    account: session.person
                )
            )
        }
        guard session.roles.contains(.supervisor) || session.roles.contains(.administrator) else { return notices }
        let known = try await read { store in
            (accounts: try store.accounts(), recovery: try store.value(BureauValue.recoveryKey) != nil)
        }
        if !known.recovery, Self.countHolders(known.accounts) < 2 {
            notices.append(Notice(kind: .fewHolders, text: Self.fewHolders, account: nil))
        }
        for row in known.accounts where row.setAside != nil && row.state != .closed {
            notices.append(
                Notice(
                    kind: .accountReset,
                    text: BilingualText(
                        "Kontot \(row.name) är återställt. Fråga personen om det är rätt: det går att ta tillbaka i 30 dagar.",
                        "The account \(row.name) was reset. Ask its holder whether that is right: it can be taken back for 30 days."
                    ),
                    account: try StaffID(row.id)
                )
            )
        }
        for finding in health().findings {
            notices.append(Notice(kind: .finding, text: BilingualText(finding, finding), account: nil))
        }
        return notices
    }

    /// How many living, certified accounts share the supervisors' key.
    static func countHolders(_ accounts: [AccountRow]) -> Int {
        accounts.count { $0.roles == Role.supervisor.rawValue && $0.state == .active && $0.certificate != nil }
    }

    static let fewHolders = BilingualText(
        "Färre än två personer har de verksamhetsansvarigas nyckel: med en av dem kan alla ärenden gå förlorade.",
        "Fewer than two people hold the supervisors' key: with one of them every case can be lost. Certify another supervisor."
    )
}
