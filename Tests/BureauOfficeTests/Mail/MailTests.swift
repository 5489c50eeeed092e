import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Sealing
import Synchronization
import Testing

@testable import BureauOffice

/// A mail system that takes what it is given, or nothing while it is down.
private final class Outbox: Mailer {
    private let state = Mutex<(sent: [ReminderMail], isDown: Bool, tries: Int)>(([], false, 0))

    var sent: [ReminderMail] { state.withLock { $0.sent } }
    var tries: Int { state.withLock { $0.tries } }

    func setDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }

    func send(_ mail: ReminderMail) async -> Bool {
        state.withLock { state in
            state.tries += 1
            if !state.isDown { state.sent.append(mail) }
            return !state.isDown
        }
    }

    /// What was sent since the last look, as `to day threshold`.
    func take() -> [String] {
        state.withLock { state in
            defer { state.sent = [] }
            return state.sent.map { "\($0.to.address) \($0.day) \($0.threshold)" }.sorted()
        }
    }
}

struct MailTests {
    private func address(_ name: String, _ language: Language = .swedish) -> MailAddress {
        MailAddress("\(name)@example.org", language: language)!
    }

    /// A complaint in housing, whose clock ends on that day two years later.
    private func complaint(on day: String, wall: Wall? = nil) -> Command {
        guard case .register(var register) = TestBureau.complaint(wall: wall) else { return TestBureau.complaint() }
        register.incidents[0].from = ApproximateDay(Day(text: day)!)
        return .register(register)
    }

    @Test func `the address of somebody who has left is forgotten`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let bo = try await bureau.hire("Bo", .caseworker)
        try await bureau.office.setMailAddress(address("eva"), of: eva, try await bureau.signIn("Eva"))
        try await bureau.office.setMailAddress(address("bo"), of: bo, try await bureau.signIn("Bo"))
        let admin = try await bureau.signIn("Admin")
        _ = try await bureau.office.closeAccount(eva, admin)
        let kept = try await bureau.office.read { try $0.mailAddresses().map(\.account) }
        #expect(kept == [try bo.account])
        try await bureau.end()
    }

    @Test func `who has a case is sent each alarm once, and acknowledging it stops the next people from hearing it`()
        async throws
    {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        let eva = try await bureau.hire("Eva", .caseworker)
        let (sigrid, atEva) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Eva"))
        let outbox = Outbox()
        // Ends on Thursday 12 March, in ten days.
        let made = try await office.register(complaint(on: "2024-03-12"), sigrid, nil)
        await office.sendReminders(through: outbox)
        #expect(outbox.take() == [], "nobody has an address")
        try await office.setMailAddress(address("sigrid"), of: sigrid.person, sigrid)
        try await office.setMailAddress(address("eva", .english), of: eva, atEva)
        await office.sendReminders(through: outbox)
        #expect(outbox.take() == ["sigrid@example.org 2026-03-12 14"], "nobody has the case")
        try await bureau.perform(.assign(Assign(people: [eva])), on: made.caseID, sigrid)
        for _ in 0..<3 { await office.sendReminders(through: outbox) }
        #expect(outbox.take() == ["eva@example.org 2026-03-12 14"])
        let again = try await bureau.restarted()
        await again.office.sendReminders(through: outbox)
        #expect(outbox.take() == [], "remembered over a restart")
        // Seven days before it rings again; two working days later the supervisors hear it too.
        again.time.advance(days: 3)
        await again.office.sendReminders(through: outbox)
        #expect(outbox.take() == ["eva@example.org 2026-03-12 7", "sigrid@example.org 2026-03-12 7"])
        let session = try await again.signIn("Eva")
        let file = try await again.office.open(made.caseID, session).file
        let alarm = try #require(file.alarms(on: Day(text: "2026-03-05")!).first)
        try await again.perform(.acknowledgeAlarm(AcknowledgeAlarm(alarm: alarm.key)), on: made.caseID, session)
        again.time.advance(days: 3)
        await again.office.sendReminders(through: outbox)
        #expect(outbox.take() == [], "acknowledged")
        again.time.advance(days: 1)
        await again.office.sendReminders(through: outbox)
        #expect(outbox.take() == ["eva@example.org 2026-03-12 3"])
        // The clock of the machine is put back: nothing is said twice, and nothing of the future.
        again.time.setBack(milliseconds: 6 * 86_400_000)
        await again.office.sendReminders(through: outbox)
        #expect(outbox.take() == [])
        try await again.office.setMailAddress(nil, of: eva, try await again.signIn("Eva"))
        again.time.advance(days: 8)
        await again.office.sendReminders(through: outbox)
        #expect(outbox.take() == ["sigrid@example.org 2026-03-12 1"])
        try await again.end()
    }

    @Test func `while somebody is away their deputy is sent the mail, and nobody from outside a wall ever is`()
        async throws
    {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        let eva = try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Siv", .supervisor)
        let (siv, sigrid) = (try await bureau.signIn("Siv"), try await bureau.signIn("Sigrid"))
        let atEva = try await bureau.signIn("Eva")
        for (name, session) in [("eva", atEva), ("siv", siv), ("sigrid", sigrid)] {
            try await office.setMailAddress(address(name), of: session.person, session)
        }
        let outbox = Outbox()
        let open = try await office.register(complaint(on: "2024-03-12"), sigrid, nil)
        try await bureau.perform(.assign(Assign(people: [eva])), on: open.caseID, sigrid)
        let wall = Wall(named: [eva, sigrid.person], reason: "Släkting.")
        let walled = try await office.register(complaint(on: "2024-03-13", wall: wall), sigrid, nil)
        try await bureau.perform(.assign(Assign(people: [eva])), on: walled.caseID, sigrid)
        _ = try await office.addAway(
            of: nil,
            from: Day(text: "2026-03-02")!,
            to: Day(text: "2026-03-20")!,
            deputy: siv.person,
            atEva
        )
        await office.sendReminders(through: outbox)
        #expect(outbox.take() == ["sigrid@example.org 2026-03-13 14", "siv@example.org 2026-03-12 14"])
        for _ in 0..<20 {
            bureau.time.advance(days: 1)
            await office.sendReminders(through: outbox)
            for line in outbox.take() { #expect(!line.hasPrefix("siv@example.org 2026-03-13"), "\(line)") }
        }
        try await bureau.end()
    }

    @Test(arguments: ["2026-03-29", "2026-10-25", "2026-12-31"])
    func `hour by hour over days of 23 and 25 hours and a new year, each threshold is sent once`(_ day: String)
        async throws
    {
        // Registered forty days before; the clock ends on the next working day or before.
        let end = SwedishCalendar.firstWorkingDay(onOrAfter: Day(text: day)!.adding(days: 1))
        let start = Int64(end.adding(days: -40).number) * 86_400_000 + 9 * 3_600_000
        let bureau = try await TestBureau.found(TestClock(start))
        let sigrid = try await bureau.signIn("Sigrid")
        guard case .register(var register) = TestBureau.complaint() else { return }
        register.incidents[0].from = ApproximateDay(end.adding(years: -2))
        register.contact.receivedOn = end.adding(days: -60)
        _ = try await bureau.office.register(.register(register), sigrid, nil)
        try await bureau.office.setMailAddress(address("sigrid"), of: sigrid.person, sigrid)
        let outbox = Outbox()
        for _ in 0..<(45 * 4) {
            await bureau.office.sendReminders(through: outbox)
            for mail in outbox.sent where mail.threshold > 0 {
                #expect(mail.day == end)
            }
            bureau.time.advance(milliseconds: 6 * 3_600_000)
        }
        #expect(outbox.sent.map(\.threshold) == [30, 14, 7, 3, 1, 0])
        #expect(Set(outbox.sent.map(\.mark)).count == 6)
        try await bureau.end()
    }

    @Test func `a mail system that is down is tried again, told by health, and stops nothing else`() async throws {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        try await office.setMailAddress(address("sigrid"), of: sigrid.person, sigrid)
        for day in ["2024-03-10", "2024-03-11", "2024-03-12", "2024-03-13", "2024-03-16"] {
            _ = try await office.register(complaint(on: day), sigrid, nil)
        }
        let outbox = Outbox()
        outbox.setDown(true)
        await office.sendReminders(through: outbox)
        #expect(outbox.tries == Office.failuresBeforeGivingUp)
        #expect(office.health().ready)
        #expect(office.health().findings.contains { $0.contains("mail") })
        let marks = try await office.remindersDue().map(\.mark)
        #expect(marks.count == 5)
        _ = try await office.register(TestBureau.complaint(), sigrid, nil)
        outbox.setDown(false)
        await office.sendReminders(through: outbox)
        #expect(outbox.sent.map(\.mark) == marks, "the same reminders have the same marks")
        #expect(!office.health().findings.contains { $0.contains("mail") })
        #expect(office.figures().mailsSent == 5 && office.figures().mailsFailed == 3)
        try await bureau.end()
    }

    @Test func `a mail has a day and nothing else, in the language that its reader chose`() {
        for (language, subject, line) in [
            (Language.swedish, "=?UTF-8?Q?En_tidsfrist_l=C3=B6per_ut_2026-12-03?=", "En tidsfrist löper ut 2026-12-03"),
            (.english, "A clock ends 2026-12-03", "A clock ends 2026-12-03"),
        ] {
            let mail = ReminderMail(
                person: StaffID(text: String(repeating: "a", count: 32))!,
                to: address("eva", language),
                day: Day(text: "2026-12-03")!,
                threshold: 7,
                mark: "0123"
            )
            let expected = """
                From: bureau@example.org
                To: eva@example.org
                Subject: \(subject)
                Message-ID: <0123@example.org>
                Auto-Submitted: auto-generated
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit
                Content-Language: \(language.rawValue)

                \(line)

                """
            #expect(mail.message(from: "bureau@example.org") == expected)
        }
    }

    @Test func `an address that could end a header, begin another or name two is none`() {
        for good in ["a@b", "eva.ek+bureau@post.example.org", "x_y-z@10.0.0.1", "o'neil@example.org"] {
            #expect(MailAddress(good, language: .swedish)?.address == good)
        }
        for bad in [
            "", "eva", "@example.org", "eva@", "eva@@example.org", "eva@a@b", "eva @example.org", "eva@example.org\n",
            "eva@example.org\r\nBcc: x@y", "eva@example.org,bo@example.org", "<eva@example.org>", "\"eva\"@example.org",
            "eva@exämple.org", ".eva@example.org", "eva.@example.org", "-eva@example.org", "eva@-example.org",
            "eva@example.org;bo", "eva@\u{0}b", "(x)eva@example.org",
            String(repeating: "a", count: 250) + "@b.se",
        ] {
            #expect(MailAddress(bad, language: .swedish) == nil, "\(bad.debugDescription)")
        }
    }

    @Test func `one sets one's own address, an administrator another's, and nobody else sees it`() async throws {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        let eva = try await bureau.hire("Eva", .caseworker)
        let (sigrid, atEva) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Eva"))
        let admin = try await bureau.signIn("Admin")
        try await office.setMailAddress(address("eva"), of: eva, admin)
        #expect(try await office.mailAddress(of: eva, atEva) == address("eva"))
        #expect(await code { _ = try await office.mailAddress(of: eva, sigrid) } == .forbidden)
        #expect(await code { try await office.setMailAddress(address("x"), of: eva, sigrid) } == .forbidden)
        let missing = try StaffID(Identifier.random())
        #expect(await code { _ = try await office.mailAddress(of: missing, sigrid) } == .forbidden)
        #expect(await code { _ = try await office.mailAddress(of: missing, admin) } == .notFound)
        #expect(await code { try await office.setMailAddress(address("x"), of: admin.person, admin) } == .accountState)
        let sealed = try #require(try await office.read { try $0.mailAddress(of: Identifier(text: eva.text)!) })
        #expect(sealed.count >= 256 && !String(decoding: sealed, as: UTF8.self).contains("example"))
        // Moved to another row it opens for nobody, and the others go on.
        let other = Identifier(text: sigrid.person.text)!
        try await office.write { try $0.setMailAddress(sealed, of: other) }
        #expect(await code { _ = try await office.mailAddress(of: sigrid.person, sigrid) } == .tampered)
        #expect(try await office.remindersDue() == [])
        #expect(office.health().findings.contains { $0.contains("mail address") })
        try await bureau.end()
    }

    @Test func `a reminder from before routes, and an altered one, are told to their own account`() async throws {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        let eva = try await bureau.hire("Eva", .caseworker)
        let atEva = try await bureau.signIn("Eva")
        try await office.setMailAddress(address("eva"), of: eva, atEva)
        let account = Identifier(text: eva.text)!
        let day = Day(text: "2026-03-12")!.number
        try await office.write { store in
            try store.replaceReminders(
                in: [],
                with: [
                    ReminderRow(slot: .random(), account: account, day: day, route: nil),
                    ReminderRow(slot: .random(), account: account, day: day + 1, route: [1, 2, 3]),
                ]
            )
        }
        #expect(
            try await office.remindersDue().map { "\($0.day) \($0.threshold)" } == ["2026-03-12 14", "2026-03-13 14"]
        )
        #expect(office.health().findings.contains { $0.contains("reminder does not open") })
        try await bureau.end()
    }
}
