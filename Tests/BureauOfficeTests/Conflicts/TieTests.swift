import CaseWorkflow
import Testing

@testable import BureauOffice

@Suite struct TieTests {
    private static let tie = Tie(
        name: "Föreningen Provkullen",
        organisationNumber: "802000-0006",
        kind: .assignment,
        note: "Sitter i styrelsen."
    )

    @Test func `a tie is met by name and number, whatever side the party is on, and the supervisors are asked`()
        async throws
    {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let declared = try await bureau.office.declare(Self.tie, bo)
        #expect(try await bureau.office.ties(bo) == [declared])
        #expect(try await bureau.office.ties(eva).isEmpty)
        let asking = try await staff.register(eva, complainant: "Ny Kund", respondent: "Provkullen")
        #expect(asking.asksSupervisor == true)
        let own = try await staff.register(bo).caseID
        var witness = Party(role: .witness, name: "Provkullen, förening")
        #expect(
            try await bureau.perform(.addParty(AddParty(party: witness)), on: own, bo).asksSupervisor == true
        )
        witness = Party(role: .other, name: "Något helt annat")
        #expect(
            try await bureau.perform(.addParty(AddParty(party: witness)), on: own, bo).asksSupervisor == false
        )
        let asked = try await staff.asked("Sigrid", "Eva", "Bo", "Kim")
        #expect(Set(asked.keys) == ["Sigrid"])
        let question = try #require(asked["Sigrid"]?.first { $0.caseID == asking.caseID })
        #expect(asked["Sigrid"]?.count == 2)
        #expect(question.matches == [ConflictMatch(relation: .tie, tie: declared.reference, asked: 2)])
        let sigrid = try await bureau.signIn("Sigrid")
        #expect(try await bureau.office.ties(sigrid) == [declared])
        try await bureau.end()
    }

    @Test func `a tie is compared with the cases there are, and says nothing of it to who declares it`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let open = try await staff.register(eva, respondent: "Provkullen")
        let walled = try await staff.register(eva, respondent: "Provkullen", wall: staff.wall("Eva", "Stina"))
        let declared = try await bureau.office.declare(Self.tie, bo)
        let asked = try await staff.asked("Sigrid", "Stina", "Eva", "Bo", "Kim")
        #expect(Set(asked.keys) == ["Sigrid", "Stina"])
        #expect(asked["Sigrid"]?.flatMap(\.matches).map(\.caseID) == [open.caseID])
        #expect(Set(asked["Stina"]?.flatMap(\.matches).map(\.caseID) ?? []) == [open.caseID, walled.caseID])
        #expect(asked["Sigrid"]?.first?.tie == declared.reference && asked["Sigrid"]?.first?.caseID == nil)
        try await bureau.end()
    }

    @Test func `a tie that was taken back, or whose owner has left, is met no more`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo, kim) = (
            try await bureau.signIn("Eva"), try await bureau.signIn("Bo"), try await bureau.signIn("Kim")
        )
        let declared = try await bureau.office.declare(Self.tie, bo)
        for stranger in [eva, try await bureau.signIn("Sigrid")] {
            #expect(
                await code { try await bureau.office.withdraw(declared.reference.id, stranger) } == .notFound
            )
        }
        try await bureau.office.withdraw(declared.reference.id, bo)
        #expect(try await bureau.office.ties(bo).isEmpty)
        #expect(try await staff.register(eva, respondent: "Provkullen").asksSupervisor == false)
        _ = try await bureau.office.declare(Self.tie, kim)
        #expect(try await staff.register(eva, complainant: "Provkullen").asksSupervisor == true)
        let sigrid = try await bureau.signIn("Sigrid")
        _ = try await bureau.office.closeAccount(kim.person, sigrid)
        #expect(try await bureau.office.ties(sigrid).isEmpty)
        #expect(try await staff.register(eva, respondent: "Provkullen AB").asksSupervisor == true)
        let witness = Party(role: .witness, name: "Provkullen")
        let own = try await staff.register(eva).caseID
        #expect(
            try await bureau.perform(.addParty(AddParty(party: witness)), on: own, eva).asksSupervisor == false
        )
        try await bureau.end()
    }

    @Test func `a tie without a name, or with one that is too long, is refused`() async throws {
        let staff = try await ConflictBureau.found()
        let bo = try await staff.bureau.signIn("Bo")
        for name in ["", "  ", String(repeating: "x", count: 201)] {
            #expect(
                await code { _ = try await staff.office.declare(Tie(name: name, kind: .family), bo) } == .invalid
            )
        }
        let admin = try await staff.bureau.signIn("Admin")
        #expect(await code { _ = try await staff.office.ties(admin) } == .forbidden)
        #expect(await code { _ = try await staff.office.declare(Self.tie, admin) } == .forbidden)
        try await staff.bureau.end()
    }
}
