import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Folding` {
    @Test func `never fails, whatever events come in whatever order, struck or not`() {
        var random = Random(state: 20_260_202)
        for _ in 0..<300 {
            var history: [RecordedEvent] = []
            for version in 1...40 {
                let event = EventSamples.all[Int(random.next() % UInt64(EventSamples.all.count))]
                let recorded = RecordedEvent(
                    version: version,
                    event: event,
                    at: Bureau.moment(Int(random.next() % 100)),
                    by: Bureau.anna
                )
                history.append(random.next() % 4 == 0 ? recorded.struck : recorded)
            }
            let file = Workflow.fold(history)!
            #expect(file.version == 40)
            #expect(file.entries.count == 40)
            let known = Set(file.parties.map(\.id))
            #expect(known.isSuperset(of: file.incidents.flatMap { $0.incident.respondents + $0.incident.wronged }))
            #expect(known.isSuperset(of: file.parties.compactMap(\.party.onBehalfOf)))
            #expect(file.lastAt.milliseconds == history.map(\.at.milliseconds).max())
        }
    }

    @Test func `one event after the other gives what the whole history gives`() throws {
        for history in try TableMutantStates.phases() {
            var file: CaseFile?
            for recorded in history.recorded { file = Workflow.evolve(file, with: recorded) }
            #expect(file == history.file)
            #expect(Workflow.fold(history.recorded) == history.file)
        }
        #expect(Workflow.fold([]) == nil)
    }

    @Test func `a struck event leaves no trace of its content, and its number is not given again`() throws {
        var history = try CaseHistory.registered()
        try history.give(.addNote(AddNote(note: Note(kind: .memo, text: "hör till en annan akt"))))
        let whole = history.recorded
        try history.give(.strike(Strike(version: 2, reason: "Fel akt.")))
        let file = try #require(history.file)
        #expect(file.notes.isEmpty)
        #expect(!"\(file)".contains("annan akt"))
        #expect(file.entries[1].struck && file.entries[1].kind == .noteAdded)
        // A copy that still has the content folds to the same.
        #expect(Workflow.fold(whole + history.recorded.suffix(1)) == file)
        try history.give(.addNote(AddNote(note: Sample.note)))
        #expect(history.file?.notes.map(\.id) == [5])
    }

    @Test func `a corrected party outlives the striking of the event that added it`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .addParty(AddParty(party: Party(role: .witness, name: "fel"))),
            .changeParty(ChangeParty(id: 4, party: Party(role: .witness, name: "rätt"))),
            .strike(Strike(version: 2, reason: "Röjde något.")),
        ])
        #expect(history.file?.party(4)?.name == "rätt")
    }

    @Test func `changing an incident takes the ground from its assessment, classifying it does not`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .beginAssessment(BeginAssessment()),
            .assessIncident(AssessIncident(id: 3, assessment: Sample.assessment)),
            .classifyIncident(ClassifyIncident(id: 3, alleged: Classification())),
        ])
        #expect(history.file?.isFullyAssessed == true)
        try history.give(.changeIncident(ChangeIncident(id: 3, incident: Sample.incident)))
        #expect(history.file?.isFullyAssessed == false)
        #expect(history.file?.incidents[0].assessment == Sample.assessment)
        #expect(throws: Refusal(.incidentNotAssessed, ["incident": "3"])) {
            try history.give(.beginAction(BeginAction()))
        }
    }

    @Test func `time in each phase adds up, and a clock that goes back costs nothing`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .beginAssessment(BeginAssessment()), .close(Sample.closing(Sample.advice)), .reopen(Reopen(reason: "Ny.")),
        ])
        let file = try #require(history.file)
        let spent = file.timeInPhases(until: Bureau.moment(10))
        #expect(spent == [.intake: 60_000, .assessment: 60_000 + 7 * 60_000, .closed: 60_000])
        #expect(file.timeInPhases(until: Bureau.moment(0))[.assessment] == 60_000)
        #expect(Bureau.moment(1).notBefore(Bureau.moment(5)) == Bureau.moment(5))
        #expect(Bureau.moment(5).notBefore(Bureau.moment(1)) == Bureau.moment(5))
    }

    /// SplitMix64, so that a failure repeats itself.
    private struct Random {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
