package import DiscriminationLaw
import BureauStore
import CaseWorkflow
import Sealing

extension Office {
    /// The token under which a person's calendar can be read without signing in: it shows days and nothing else.
    ///
    /// The same until the person's keys are replaced. Refuses with `.forbidden` (a role without cases).
    package func calendarToken(_ session: Session) async throws -> String {
        guard session.worksOnCases else { throw Self.forbidden }
        let account = session.account
        guard let row = try await read({ try $0.account(account) }), let token = calendarToken(of: row) else {
            throw Self.forbidden
        }
        return token
    }

    /// The days on which a clock ends for whoever has this token, from thirty days ago on, the earliest first.
    ///
    /// Refuses with `.notFound` a token that is none, or no more, in the same way.
    package func calendar(token: String) async throws -> [Day] {
        let today = clock.now().day
        let account = Identifier(text: String(token.prefix(32)))
        let found = try await read { store in
            try account.flatMap { try store.account($0) }.map { row in
                (row, try store.reminderDays(of: row.id, from: today.number - 30, limit: Self.calendarDays))
            }
        }
        guard let (row, days) = found, row.state == .active, let right = calendarToken(of: row),
            // Both are hashed, so that the time tells nothing of where they differ.
            SealedHash.of(Array(right.utf8)) == SealedHash.of(Array(token.utf8))
        else { throw OfficeError(.notFound, "There is no such calendar.") }
        return days.map { Day(number: $0) }
    }

    private static let calendarDays = 500

    private func calendarToken(of row: AccountRow) -> String? {
        guard let keys = row.publicKeys else { return nil }
        let code = daemonKey.calendarKey.mac(row.id.bytes + keys, label: "calendar")
        return row.id.text + Identifier(bytes: code.prefix(16))!.text
    }
}
