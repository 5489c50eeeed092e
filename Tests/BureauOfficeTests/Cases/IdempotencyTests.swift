import BureauStore
import CaseWorkflow
import Testing

@testable import BureauOffice

@Suite struct IdempotencyTests {
    private func key(_ body: String, _ name: String = "nyckel") -> Idempotency {
        Idempotency(key: name, route: "/v1/cases", body: Array(body.utf8))
    }

    @Test func `a request sent again is answered once, also after a restart, for seven days`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let first = try await bureau.office.register(TestBureau.complaint(), sigrid, key("a"))
        let again = try await bureau.office.register(TestBureau.complaint(), sigrid, key("a"))
        #expect(first.created && !first.replayed && again.created && again.replayed)
        #expect(first.caseID == again.caseID)
        #expect(
            await code { _ = try await bureau.office.register(TestBureau.complaint(), sigrid, key("b")) }
                == .idempotencyMismatch
        )
        let restarted = try await bureau.restarted()
        restarted.time.advance(days: 7)
        let later = try await restarted.signIn("Sigrid")
        #expect(try await restarted.office.register(TestBureau.complaint(), later, key("a")).caseID == first.caseID)
        restarted.time.advance(milliseconds: 1)
        let fresh = try await restarted.office.register(TestBureau.complaint(), later, key("a"))
        #expect(fresh.caseID != first.caseID && !fresh.replayed)
        #expect(fresh.file.number == CaseNumber(year: 2026, serial: 2))
        try await restarted.end()
    }

    @Test func `a command sent again is done once, and answers the case as it stands`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let caseID = try await bureau.office.register(TestBureau.complaint(), sigrid, nil).caseID
        let note = Command.addNote(AddNote(note: Note(kind: .memo, text: "En gång.")))
        for round in 0..<2 {
            let answer = try await bureau.office.perform(note, on: caseID, expecting: 1, sigrid, key("n"))
            #expect(answer.replayed == (round == 1))
            #expect(answer.file.notes.count == 1)
        }
        // The key is the person's own.
        try await bureau.hire("Bo", .supervisor)
        let bo = try await bureau.signIn("Bo")
        let theirs = try await bureau.office.perform(note, on: caseID, expecting: 2, bo, key("n"))
        #expect(!theirs.replayed && theirs.file.notes.count == 2)
        try await bureau.end()
    }

    @Test func `eight registrations at once with one key make one case`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let answers = try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { try await bureau.office.register(TestBureau.complaint(), sigrid, self.key("a")) }
            }
            return try await group.reduce(into: [CaseAnswer]()) { $0.append($1) }
        }
        #expect(Set(answers.map(\.caseID)).count == 1)
        #expect(answers.count { !$0.replayed } == 1)
        #expect(try await bureau.office.read { try $0.counts().cases } == 1)
        try await bureau.end()
    }
}
