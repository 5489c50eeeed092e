import BureauStore
package import CaseWorkflow
import DiscriminationLaw
import Sealing
import TransparencyLog

extension Office {
    /// Where somebody's reminders are sent; nothing where they get none.
    ///
    /// One's own, or for administrators another's. Refuses with `.forbidden` and `.notFound`.
    package func mailAddress(of person: StaffID, _ session: Session) async throws -> MailAddress? {
        let account = try mailAccount(of: person, session)
        let key = daemonKey.remindingKey
        guard let sealed = try await read({ try $0.mailAddress(of: account) }) else { return nil }
        do {
            return try MailAddress(opening: sealed, of: account, under: key)
        } catch {
            throw Vault.tampered("A mail address does not open: it was altered.", error)
        }
    }

    /// Says where somebody's reminders are sent; nothing sends none from now on.
    ///
    /// One's own, or for administrators another's. Refuses with `.forbidden`, `.notFound`, and with `.invalid` a person who
    /// cannot have cases.
    package func setMailAddress(_ address: MailAddress?, of person: StaffID, _ session: Session) async throws {
        let account = try mailAccount(of: person, session)
        guard let member = directory.reading.members[account], member.state != .closed,
            member.roles.contains(.caseworker)
        else { throw OfficeError(.accountState, "Only who works on cases is reminded.") }
        let sealed = try address?.sealed(of: account, under: daemonKey.remindingKey)
        let (actor, moment) = (session.account, clock.now())
        try await write { store in
            try store.setMailAddress(sealed, of: account)
            try store.appendLog(OfficeLog.entry(.mailAddressChanged, by: actor, at: moment))
        }
    }

    private func mailAccount(of person: StaffID, _ session: Session) throws -> Identifier {
        guard person == session.person || session.roles.contains(.administrator) else { throw Self.forbidden }
        let account = try person.account
        guard directory.reading.members[account] != nil else { throw Self.noAccount }
        return account
    }
}

extension LogEntry.Kind {
    /// Somebody's mail address was set or taken away.
    static let mailAddressChanged = Self(rawValue: "account.mail-changed")
}
