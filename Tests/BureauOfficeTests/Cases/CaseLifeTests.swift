import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct CaseLifeTests {
    @Test func `a complaint goes from the telephone to closure`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Kim", .caseworker)
        let worker = try await bureau.signIn("Eva")
        let supervisor = try await bureau.signIn("Sigrid")
        let other = try await bureau.signIn("Kim")

        let registered = try await bureau.office.register(TestBureau.complaint(), worker, nil)
        let caseID = registered.caseID
        #expect(registered.created)
        #expect(registered.file.number == CaseNumber(year: 2026, serial: 1))
        #expect(await code { _ = try await bureau.office.open(caseID, other) } == .notFound)

        try await bureau.perform(.assign(Assign(people: [eva])), on: caseID, supervisor)
        try await bureau.perform(.beginAssessment(BeginAssessment()), on: caseID, worker)
        let incident = try #require(registered.file.incidents.first)
        try await bureau.perform(
            .assessIncident(
                AssessIncident(
                    id: incident.id,
                    assessment: Assessment(finding: .breachLikely, reasons: "Vittnen finns.")
                )
            ),
            on: caseID,
            worker
        )
        try await bureau.perform(.beginAction(BeginAction()), on: caseID, worker)
        let contact = Command.decideAction(
            DecideAction(action: DecidedAction(kind: .contactRespondent, text: "Brev till motparten."))
        )
        #expect(await code { try await bureau.perform(contact, on: caseID, worker) } == .refused)
        let person = try #require(registered.file.parties.first?.id)
        try await bureau.perform(
            .recordConsent(
                RecordConsent(
                    consent: Consent(
                        purpose: .contactRespondent,
                        giver: person,
                        scope: "Brev till motparten.",
                        form: .oral,
                        givenOn: Day(text: "2026-03-01")!
                    )
                )
            ),
            on: caseID,
            worker
        )
        try await bureau.perform(contact, on: caseID, worker)
        let closed = try await bureau.perform(
            .close(
                Close(
                    closure: Closure(
                        outcome: .settledWithCompensation,
                        reasons: "Parterna är överens.",
                        informed: .told(
                            what: "Avtalet gicks igenom.",
                            how: .phone,
                            on: ApproximateDay(text: "2026-03-02")
                        ),
                        settlement: Settlement(amountSEK: 20_000, paid: .unpaid),
                        retention: .ordinary,
                        runningClocks: "Händelsens dag är inte känd; personen vet det."
                    )
                )
            ),
            on: caseID,
            worker
        )
        #expect(closed.file.phase == .closed)
        #expect(closed.file.version == 8)
        #expect(await code { _ = try await bureau.office.open(caseID, other) } == .notFound)
        try await bureau.end()
    }

    @Test func `a wall shuts the other supervisor out of answers and desks`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Bo", .supervisor)
        let worker = try await bureau.signIn("Eva")
        let sigrid = try await bureau.signIn("Sigrid")
        let bo = try await bureau.signIn("Bo")

        let caseID = try await bureau.office.register(TestBureau.complaint(), worker, nil).caseID
        _ = try await bureau.office.open(caseID, bo)
        #expect(try await bureau.office.register(matching: RegisterQuery(), bo).rows.count == 1)
        try await bureau.perform(
            .raiseWall(RaiseWall(wall: Wall(named: [eva, sigrid.person], reason: "Släkt med motparten."))),
            on: caseID,
            sigrid
        )
        #expect(await code { _ = try await bureau.office.open(caseID, bo) } == .notFound)
        #expect(try await bureau.office.register(matching: RegisterQuery(), bo).rows.isEmpty)
        #expect(try await bureau.office.search(SearchQuery(text: "lägenhet"), bo).hits.isEmpty)
        #expect(try await bureau.office.search(SearchQuery(text: "lägenhet"), sigrid).hits.count == 1)
        _ = try await bureau.office.open(caseID, worker)
        try await bureau.end()
    }

    @Test func `a case survives a restart, and its number series goes on`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let first = try await bureau.office.register(TestBureau.complaint("Första"), sigrid, nil)
        let again = try await bureau.restarted()
        let later = try await again.signIn("Sigrid")
        #expect(try await again.office.open(first.caseID, later).file == first.file)
        let second = try await again.office.register(TestBureau.complaint("Andra"), later, nil)
        #expect(second.file.number == CaseNumber(year: 2026, serial: 2))
        try await again.end()
    }
}
