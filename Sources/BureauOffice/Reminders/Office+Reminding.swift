import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Logging
import Sealing

extension Office {
    /// So many mails at most are tried at once; the rest in the next round.
    package static let mostMailsAtOnce = 200
    /// After so many failures in a row a round is left off: the mail system is down, not one address wrong.
    static let failuresBeforeGivingUp = 3

    /// The reminders that have not been sent yet, the earliest day first.
    ///
    /// For every day on which a clock ends and whose alarm rings: whoever is told of it today. Of a day that has passed
    /// reminders go out for a week more, because no acknowledgement has stopped them.
    package func remindersDue() async throws -> [ReminderMail] {
        let today = clock.now().day
        let duty = try await duty(on: today)
        let (first, last) = (today.number - 7, today.number + Alarm.thresholds[0])
        let (rows, sent) = try await read { store in
            (try store.reminders(from: first, to: last), Set(try store.mailSent(from: first)))
        }
        let addresses = try await mailAddresses()
        var due: Set<MailSentRow> = []
        for row in rows {
            let (people, threshold) = told(of: row, on: today, duty: duty)
            guard let threshold else { continue }
            for person in people where addresses[person] != nil && duty.staff.contains(person) {
                due.insert(MailSentRow(account: try person.account, day: row.day, threshold: threshold))
            }
        }
        return try due.subtracting(sent).sorted { ($0.day, $0.account) < ($1.day, $1.account) }.compactMap { row in
            let person = try StaffID(row.account)
            return addresses[person].map {
                ReminderMail(
                    person: person,
                    to: $0,
                    day: Day(number: row.day),
                    threshold: row.threshold,
                    mark: mark(of: row)
                )
            }
        }
    }

    /// Sends what is due, and remembers each mail once it was taken.
    ///
    /// At least once: whoever is killed between sending and remembering sends it again, with the same mark. A mail that
    /// fails is tried again in the next round, and `health` says so until one is taken.
    package func sendReminders(through mailer: some Mailer) async {
        do {
            defer { tally.add(to: \.mailRounds) }
            var failures = 0
            for mail in try await remindersDue().prefix(Self.mostMailsAtOnce) {
                if Task.isCancelled || failures >= Self.failuresBeforeGivingUp { break }
                if await mailer.send(mail) {
                    failures = 0
                    tally.add(to: \.mailsSent)
                    mailing.succeeded()
                    try await remember(mail)
                } else {
                    failures += 1
                    tally.add(to: \.mailsFailed)
                    mailing.failed()
                }
            }
            if failures > 0 { logger.warning("Reminder mail could not be sent.", metadata: ["code": "mail-failed"]) }
            let day = clock.now().day.number - 60
            try await write { try $0.purgeMailSent(before: day) }
        } catch {
            noteUpkeepLeftOff(because: error)
        }
    }

    private func remember(_ mail: ReminderMail) async throws {
        let row = MailSentRow(account: try mail.person.account, day: mail.day.number, threshold: mail.threshold)
        try await write { try $0.insertMailSent(row) }
    }

    private func told(of row: ReminderRow, on today: Day, duty: StaffOnDuty) -> (Set<StaffID>, Int?) {
        let day = Day(number: row.day)
        do {
            if let route = try ReminderRoute(of: row, under: daemonKey.remindingKey) {
                let told = route.told(of: day, on: today, duty: duty)
                return (told?.people ?? [], told?.threshold)
            }
        } catch {
            findings.add("A reminder does not open: it was altered.")
        }
        // From before routes, or altered: its own account hears it, whether or not somebody has acknowledged it.
        let own = (try? StaffID(row.account)).map { Set([$0]) } ?? []
        return (own, Alarm.threshold(daysLeft: day.number - today.number))
    }

    private func mailAddresses() async throws -> [StaffID: MailAddress] {
        let key = daemonKey.remindingKey
        var addresses: [StaffID: MailAddress] = [:]
        for (account, sealed) in try await read({ try $0.mailAddresses() }) {
            do {
                addresses[try StaffID(account)] = try MailAddress(opening: sealed, of: account, under: key)
            } catch {
                findings.add("A mail address does not open: it was altered.")
            }
        }
        return addresses
    }

    private func mark(of row: MailSentRow) -> String {
        let place = withUnsafeBytes(of: (Int64(row.day).bigEndian, Int64(row.threshold).bigEndian)) { Array($0) }
        let code = daemonKey.remindingKey.mac(row.account.bytes + place, label: "mail mark")
        return Identifier(bytes: code.prefix(16))?.text ?? ""
    }
}
