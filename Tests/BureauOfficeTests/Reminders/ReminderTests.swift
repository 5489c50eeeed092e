@testable import BureauOffice
import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Sealing
import Testing

struct ReminderTests {
    private func days(_ name: String, _ bureau: TestBureau) async throws -> [String] {
        let session = try await bureau.signIn(name)
        let token = try await bureau.office.calendarToken(session)
        return try await bureau.office.calendar(token: token).map(\.text)
    }

    /// The incident of a complaint, in housing: its clock ends two years after it, on a Friday.
    private func dated(_ answer: CaseAnswer) -> Command {
        var incident = answer.file.incidents[0].incident
        incident.from = ApproximateDay(Day(text: "2025-03-21")!)
        return .changeIncident(ChangeIncident(id: answer.file.incidents[0].id, incident: incident))
    }

    @Test func `the days of a case follow its clocks and whoever has it`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let bo = try await bureau.hire("Bo", .caseworker)
        let sigrid = try await bureau.signIn("Sigrid")
        let made = try await bureau.office.register(TestBureau.complaint(), sigrid, nil)
        #expect(try await days("Sigrid", bureau) == [])
        try await bureau.perform(dated(made), on: made.caseID, sigrid)
        // Nobody has it yet: the supervisors look out.
        #expect(try await days("Sigrid", bureau) == ["2027-03-19"])
        #expect(try await days("Eva", bureau) == [])
        try await bureau.perform(.assign(Assign(people: [eva])), on: made.caseID, sigrid)
        #expect(try await days("Sigrid", bureau) == [])
        #expect(try await days("Eva", bureau) == ["2027-03-19"])
        // Eva loses it: an epoch begins, and with it other slots.
        try await bureau.perform(.assign(Assign(people: [bo])), on: made.caseID, sigrid)
        #expect(try await days("Eva", bureau) == [])
        #expect(try await days("Bo", bureau) == ["2027-03-19"])
        let rows = try await bureau.office.read { try $0.reminderDays(of: bo.identifier(), from: 0, limit: 10) }
        #expect(rows.count == 1)
        try await bureau.end()
    }

    @Test func `a closed case reminds nobody, and a reopened one does`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let made = try await bureau.office.register(TestBureau.complaint(), sigrid, nil)
        try await bureau.perform(dated(made), on: made.caseID, sigrid)
        let closure = Closure(
            outcome: .adviceGiven,
            reasons: "Råd gavs.",
            informed: .notTold(reason: "Ingen adress."),
            retention: .ordinary,
            runningClocks: "Personen vet att tiden löper."
        )
        try await bureau.perform(.close(Close(closure: closure)), on: made.caseID, sigrid)
        #expect(try await days("Sigrid", bureau) == [])
        try await bureau.perform(.reopen(Reopen(reason: "Ringde igen.")), on: made.caseID, sigrid)
        #expect(try await days("Sigrid", bureau) == ["2027-03-19"])
        try await bureau.end()
    }

    @Test func `a calendar opens only with its own token`() async throws {
        let bureau = try await TestBureau.found()
        try await bureau.hire("Eva", .caseworker)
        let (eva, sigrid) = (try await bureau.signIn("Eva"), try await bureau.signIn("Sigrid"))
        let token = try await bureau.office.calendarToken(eva)
        #expect(try await bureau.office.calendar(token: token).isEmpty)
        #expect(try await bureau.office.calendarToken(sigrid) != token)
        let other = try await bureau.office.calendarToken(sigrid)
        for wrong in ["", "x", String(token.dropLast()), token + "0", String(token.prefix(32) + other.suffix(32))] {
            #expect(await code { _ = try await bureau.office.calendar(token: wrong) } == .notFound, "\(wrong.count)")
        }
        let renewed = try await bureau.office.renewCalendar(eva)
        #expect(renewed != token && renewed.prefix(32) == token.prefix(32))
        #expect(await code { _ = try await bureau.office.calendar(token: token) } == .notFound)
        #expect(try await bureau.office.calendar(token: renewed).isEmpty)
        #expect(try await bureau.office.calendarToken(eva) == renewed)
        let admin = try await bureau.signIn("Admin")
        #expect(await code { _ = try await bureau.office.renewCalendar(admin) } == .forbidden)
        #expect(await code { _ = try await bureau.office.calendarToken(admin) } == .forbidden)
        _ = try await bureau.office.closeAccount(eva.person, admin)
        #expect(await code { _ = try await bureau.office.calendar(token: renewed) } == .notFound)
        try await bureau.end()
    }
}

extension StaffID {
    fileprivate func identifier() throws -> Identifier { try #require(Identifier(text: text)) }
}
