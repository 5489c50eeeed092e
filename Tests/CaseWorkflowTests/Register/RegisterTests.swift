import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Rows for the desks` {
    @Test func `a row shows what lists filter and sort by`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .assign(Assign(people: [Bureau.bo])), .addTask(AddTask(task: Sample.task(for: Bureau.bo))),
            .close(Sample.closing(Sample.closure)),
        ])
        let file = try #require(history.file)
        let row = RegisterRow(file)
        #expect(row.phase == .closed)
        #expect(row.assignees == [Bureau.bo])
        #expect(row.receivedOn == Bureau.day("2026-01-30"))
        #expect(row.openedOn == Bureau.today)
        #expect(row.closedOn == Bureau.today)
        #expect(row.nextDue == Bureau.day("2026-03-01"))
        #expect(row.grounds == Ground.allCases.filter(Sample.classification.grounds.contains))
        #expect(row.respondentKinds == [.school])
        #expect(row.municipalities == ["Eskilstuna"])
        #expect(row.title == "Nekad praktikplats")
        #expect(row.complainant == "Påhittad Person")
        #expect(row.outcome == .settledWithCompensation)
        #expect(row.reference == "import-17")
        #expect(file.overdue(on: Bureau.day("2026-03-01")).isEmpty)
        #expect(file.overdue(on: Bureau.day("2026-03-02")).map(\.id) == [4])
    }

    @Test(arguments: ProtectionLevel.allCases.filter { $0 != .none })
    func `a protected identity keeps names and free text out of every list`(level: ProtectionLevel) throws {
        var history = try CaseHistory.registered()
        var party = Sample.complainant
        party.protection = level
        try history.give([.changeParty(ChangeParty(id: 1, party: party)), .addTask(AddTask(task: Sample.task()))])
        let file = try #require(history.file)
        let shown = "\(RegisterRow(file)) \(TaskRow.rows(of: file))"
        for secret in ["Påhittad", "Nekad", "yttrande"] { #expect(!shown.contains(secret)) }
        #expect(!SearchText(file).mayShowSnippet)
    }

    @Test func `search finds narrative, notes, parties and number`() throws {
        var history = CaseHistory()
        var event = Event.registered(
            Registered(
                contact: Sample.contact,
                parties: [Sample.complainant, Sample.respondent],
                incidents: [Sample.incident]
            )
        )
        event = event.numbered(CaseNumber(year: 2026, serial: 17))
        history.take(event, by: Bureau.anna)
        try history.give([.addNote(AddNote(note: Sample.note)), .close(Sample.closing(Sample.closure))])
        let text = SearchText(try #require(history.file))
        #expect(text.number == "2026-17")
        #expect(text.narrative.contains("huvudduk") && text.narrative.contains("i dörren"))
        #expect(text.notes.contains("Ring på måndag.") && text.notes.contains("Parterna är överens."))
        #expect(text.parties.contains("Påhittade skolan") && text.parties.contains("000-00 00 00"))
        #expect(text.mayShowSnippet)
    }
}
