import CaseWorkflow
import DiscriminationLaw
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite struct ConflictQuestionTests {
    @Test func `supervisors are told why of a case that they hold, and nobody else`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let met = try await staff.register(bo, complainant: "Dold Provsson")
        let asking = try await staff.register(eva, complainant: "Ny Kund", respondent: "Dold Provsson")
        let asked = try await staff.asked("Sigrid", "Stina", "Eva", "Bo", "Kim")
        #expect(Set(asked.keys) == ["Sigrid", "Stina"])
        let question = try #require(asked["Stina"]?.first)
        #expect(question.askedBy == eva.person && question.caseID == asking.caseID && question.tie == nil)
        #expect(
            question.matches == [ConflictMatch(relation: .oppositeSide, caseID: met.caseID, party: 1, asked: 2)]
        )
        // What said nothing is gone once its reader looked.
        let left = try await bureau.questions()
        #expect(left.count == 1)
        try await bureau.end()
    }

    @Test func `a wall holds on the side that was met: its supervisors are asked, or its holders`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let withStina = try await staff.register(bo, complainant: "Murad Provsson", wall: staff.wall("Bo", "Stina"))
        let without = try await staff.register(bo, complainant: "Stängd Provsson", wall: staff.wall("Bo", "Kim"))
        let first = try await staff.register(eva, respondent: "Murad Provsson")
        var asked = try await staff.asked("Sigrid", "Stina", "Eva", "Bo", "Kim")
        #expect(Set(asked.keys) == ["Stina"])
        #expect(asked["Stina"]?.first?.caseID == first.caseID)
        #expect(asked["Stina"]?.first?.matches.map(\.caseID) == [withStina.caseID])
        try await staff.register(eva, respondent: "Stängd Provsson")
        asked = try await staff.asked("Sigrid", "Eva", "Bo", "Kim")
        #expect(Set(asked.keys) == ["Bo", "Kim"])
        for name in ["Bo", "Kim"] {
            let question = try #require(asked[name]?.first)
            // Who asks, what was met, and nothing of the case that asks, which they do not hold.
            #expect(question.askedBy == eva.person && question.caseID == nil)
            #expect(
                question.matches == [ConflictMatch(relation: .oppositeSide, caseID: without.caseID, party: 1)]
            )
        }
        try await bureau.end()
    }

    @Test func `a wall holds on the side that asks: who is shut out hears nothing of it`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        try await staff.register(bo, complainant: "Dold Provsson")
        let walled = try await staff.register(
            eva,
            respondent: "Dold Provsson",
            wall: staff.wall("Eva", "Stina")
        )
        #expect(walled.asksSupervisor == true)
        #expect(Set(try await staff.asked("Sigrid", "Stina", "Eva", "Bo", "Kim").keys) == ["Stina"])
        let alone = try await staff.register(eva, respondent: "Dold Provsson", wall: staff.wall("Eva", "Kim"))
        #expect(alone.asksSupervisor == true)
        #expect(try await staff.asked("Sigrid", "Stina")["Stina"]?.count == 1)
        #expect(try await staff.asked("Sigrid", "Eva", "Bo", "Kim").isEmpty)
        try await bureau.end()
    }

    @Test func `a wall that is put up later takes the question from who is shut out`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let stina = try await bureau.signIn("Stina")
        let met = try await staff.register(bo, complainant: "Dold Provsson")
        try await staff.register(eva, respondent: "Dold Provsson")
        #expect(try await bureau.office.conflicts(stina).count == 1)
        let wall = try staff.wall("Bo", "Sigrid")
        let sigrid = try await bureau.signIn("Sigrid")
        try await bureau.perform(.raiseWall(RaiseWall(wall: wall)), on: met.caseID, sigrid)
        #expect(try await bureau.office.conflicts(stina).isEmpty)
        #expect(try await bureau.office.conflicts(sigrid).count == 1)
        // From now on the question goes to who is named.
        try await staff.register(eva, respondent: "Dold Provsson")
        #expect(try await bureau.office.conflicts(stina).isEmpty)
        #expect(try await bureau.office.conflicts(sigrid).count == 2)
        try await bureau.end()
    }

    @Test func `one check is one question, also for a supervisor who holds what it met in two ways`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let open = try await staff.register(bo, complainant: "Dubbel Provsson")
        let walled = try await staff.register(bo, complainant: "Dubbel Provsson", wall: staff.wall("Bo", "Stina"))
        let asking = try await staff.register(eva, respondent: "Dubbel Provsson")
        let stina = try await bureau.signIn("Stina")
        let asked = try await bureau.office.conflicts(stina).filter { $0.caseID == asking.caseID }
        #expect(asked.count == 1 && Set(asked[0].matches.map(\.caseID)) == [open.caseID, walled.caseID])
        _ = try await bureau.office.answer(asked[0].id, as: .declined, words: "Nej.", stina)
        let after = try await bureau.office.conflicts(stina).filter { $0.caseID == asking.caseID }
        #expect(after.map(\.answer?.outcome) == [.declined] && after[0].matches.count == 2)
        try await bureau.end()
    }

    @Test func `an answer settles the question for everybody who was asked`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo, kim) = (
            try await bureau.signIn("Eva"), try await bureau.signIn("Bo"), try await bureau.signIn("Kim")
        )
        try await staff.register(bo, complainant: "Stängd Provsson", wall: staff.wall("Bo", "Kim"))
        try await staff.register(eva, respondent: "Stängd Provsson")
        let id = try #require(try await bureau.office.conflicts(kim).first?.id)
        for stranger in [eva, try await bureau.signIn("Sigrid")] {
            #expect(
                await code {
                    _ = try await bureau.office.answer(id, as: .noConflict, words: "x", stranger)
                } == .notFound
            )
        }
        let answered = try await bureau.office.answer(id, as: .handled, words: "Bo lämnar ärendet.", bo)
        #expect(answered.answer?.outcome == .handled && answered.answer?.by == bo.person)
        #expect(try await bureau.office.conflicts(bo) == [answered])
        #expect(try await bureau.office.conflicts(kim).isEmpty)
        #expect(
            await code { _ = try await bureau.office.answer(id, as: .noConflict, words: "x", kim) } == .notFound
        )
        let logged = try await entries(bureau.office).filter { $0.kind == .conflictAnswered }
        #expect(logged.map(\.outcome) == ["handled"] && logged.allSatisfy { $0.pseudonym == nil })
        let admin = try await bureau.signIn("Admin")
        #expect(await code { _ = try await bureau.office.conflicts(admin) } == .forbidden)
        try await bureau.end()
    }
}
