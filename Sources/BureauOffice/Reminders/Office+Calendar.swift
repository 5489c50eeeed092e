package import DiscriminationLaw
import BureauStore
import CaseWorkflow
import Sealing
import TransparencyLog

extension Office {
    /// The token under which a person's calendar can be read without signing in: it shows days and nothing else.
    ///
    /// The same until it is renewed or the person's keys are replaced. Refuses with `.forbidden` (a role without cases).
    package func calendarToken(_ session: Session) async throws -> String {
        guard session.worksOnCases else { throw Self.forbidden }
        let account = session.account
        guard let keys = directory.reading.members[account]?.keys else { throw Self.forbidden }
        let salt = try await read { try $0.calendarSalt(of: account) }
        return calendarToken(of: account, keys: keys.encoded, salt: salt)
    }

    /// Gives the person's calendar another token; the one before opens nothing from now on.
    ///
    /// Refuses with `.forbidden` (a role without cases).
    package func renewCalendar(_ session: Session) async throws -> String {
        guard session.worksOnCases else { throw Self.forbidden }
        let (account, salt, moment) = (session.account, Identifier.random(), clock.now())
        try await write { store in
            try store.setCalendarSalt(salt, of: account)
            try store.appendLog(OfficeLog.entry(.calendarRenewed, by: account, at: moment))
        }
        return try await calendarToken(session)
    }

    /// The days on which a clock ends for whoever has this token, from thirty days ago on, the earliest first.
    ///
    /// Refuses with `.notFound` a token that is none, or no more. For every wrong token the same is read and reckoned,
    /// whether it names an account or not; the days are looked up for the right one alone.
    package func calendar(token: String) async throws -> [Day] {
        let account = Identifier(text: String(token.prefix(32))) ?? Self.nobody
        let salt = try await read { try $0.calendarSalt(of: account) }
        let member = directory.reading.members[account]
        let right = calendarToken(of: account, keys: member?.keys?.encoded ?? Self.noKeys, salt: salt)
        // Both are hashed, so that the time tells nothing of where they differ.
        let fits = SealedHash.of(Array(right.utf8)) == SealedHash.of(Array(token.utf8))
        guard fits, let member, member.keys != nil, member.state == .active else {
            throw OfficeError(.notFound, "There is no such calendar.")
        }
        let today = clock.now().day
        return try await read { store in
            try store.reminderDays(of: account, from: today.number - 30, limit: Self.calendarDays)
        }.map { Day(number: $0) }
    }

    private static let calendarDays = 500
    private static let nobody = Identifier(bytes: [UInt8](repeating: 0, count: 16))!
    private static let noKeys = [UInt8](repeating: 0, count: PublicKeys.encodedByteCount)

    private func calendarToken(of account: Identifier, keys: [UInt8], salt: Identifier?) -> String {
        let code = daemonKey.calendarKey.mac(account.bytes + keys + (salt?.bytes ?? []), label: "calendar")
        return account.text + Identifier(bytes: code.prefix(16))!.text
    }
}

extension LogEntry.Kind {
    /// Somebody gave their calendar another address.
    static let calendarRenewed = Self(rawValue: "account.calendar-renewed")
}
