import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Faults of a payload` {
    /// A registration, one thing wrong with it, and what is said.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let register: Register
        let faults: [Fault]

        init(_ path: String, _ code: FaultCode, _ limit: Int? = nil, _ change: (inout Register) -> Void) {
            var register = Sample.register
            change(&register)
            self.register = register
            testDescription = "\(path) \(code)"
            faults = [Fault(path: path, code: code, limit: limit)]
        }
    }

    static let rows: [Row] = [
        Row("contact.title", .empty) { $0.contact.title = " \n\u{A0}" },
        Row("contact.title", .tooLong, 200) { $0.contact.title = String(repeating: "å", count: 201) },
        Row("contact.narrative", .empty) { $0.contact.narrative = "" },
        Row("contact.narrative", .tooLong, 100_000) { $0.contact.narrative = String(repeating: "ö", count: 100_001) },
        Row("contact.receivedOn", .inFuture) { $0.contact.receivedOn = Bureau.day("2026-02-03") },
        Row("contact.reference", .empty) { $0.contact.reference = "" },
        Row("contact.referredBy", .tooLong, 200) { $0.contact.referredBy = String(repeating: "x", count: 201) },
        Row("parties[0].name", .tooLong, 200) { $0.parties[0].name = String(repeating: "x", count: 201) },
        Row("parties[0].name", .notAllowed) { $0.parties[0].anonymous = true },
        Row("parties[0].respondent", .notAllowed) { $0.parties[0].respondent = RespondentDetails(kind: .school) },
        Row("parties[0].language", .malformed) { $0.parties[0].language = "svenska språket" },
        Row("parties[0].interpreterLanguage", .malformed) { $0.parties[0].interpreterLanguage = "" },
        Row("parties[0].persons", .tooFew, 1) { $0.parties[0].persons = 0 },
        Row("parties[0].persons", .tooMany, 100_000) { $0.parties[0].persons = 100_001 },
        Row("parties[0].contactWays[0].value", .empty) { $0.parties[0].contactWays[0].value = "" },
        Row("parties[0].contactWays", .tooMany, 20) {
            $0.parties[0].contactWays = Array(repeating: $0.parties[0].contactWays[0], count: 21)
        },
        Row("parties[1].onBehalfOf", .unknownReference) { $0.parties[1].onBehalfOf = 3 },
        Row("parties[1].onBehalfOf", .selfReference) { $0.parties[1].onBehalfOf = 2 },
        Row("parties[1].respondent.municipality", .empty) { $0.parties[1].respondent?.municipality = "" },
        Row("parties", .tooMany, 50) { $0.parties += Array(repeating: Sample.complainant, count: 49) },
        Row("incidents", .tooMany, 100) { $0.incidents = Array(repeating: Sample.incident, count: 101) },
        Row("incidents[0].what", .empty) { $0.incidents[0].what = "" },
        Row("incidents[0].to", .outOfOrder) { $0.incidents[0].to = ApproximateDay(text: "2025-10") },
        Row("incidents[0].to", .inFuture) { $0.incidents[0].to = ApproximateDay(text: "2026-03") },
        Row("incidents[0].from", .missing) { $0.incidents[0].from = nil },
        Row("incidents[0].respondents[0]", .unknownReference) { $0.incidents[0].respondents = [3] },
        Row("incidents[0].wronged[0]", .unknownReference) { $0.incidents[0].wronged = [0] },
        Row("incidents[0].wronged[1]", .duplicate) { $0.incidents[0].wronged = [1, 1] },
        Row("incidents[0].alleged.grounds[1]", .duplicate) { $0.incidents[0].alleged.grounds = [.age, .age] },
        Row("incidents[0].alleged.forms[1]", .duplicate) {
            $0.incidents[0].alleged.forms = [Form.allCases[0], Form.allCases[0]]
        },
        Row("wall.named", .empty) { $0.wall = Wall(named: [], reason: "Jäv.") },
        Row("wall.named[1]", .duplicate) { $0.wall = Sample.wall(Bureau.anna, Bureau.anna) },
        Row("wall.reason", .empty) { $0.wall = Wall(named: [Bureau.anna], reason: "") },
    ]

    @Test(arguments: rows) func `a registration is told its one fault`(row: Row) {
        #expect(Command.register(row.register).faults(on: Bureau.today) == row.faults)
    }

    @Test func `what is as long as it may be, of this year or of today, has no fault`() {
        var register = Sample.register
        register.contact.receivedOn = Bureau.today
        register.contact.narrative = String(repeating: "å", count: 100_000)
        register.incidents[0].from = ApproximateDay(text: "2026")
        register.incidents[0].to = ApproximateDay(text: "2026-02")
        register.parties[1].onBehalfOf = 1
        #expect(Command.register(register).faults(on: Bureau.today) == [])
    }

    static let others: [(Command, String, FaultCode)] = [
        (.addNote(AddNote(note: Note(kind: .memo, text: ""))), "note.text", .empty),
        (
            .addNote(AddNote(note: Note(kind: .memo, text: String(repeating: "x", count: 50_001)))), "note.text",
            .tooLong
        ),
        (.changeParty(changedToItself), "party.onBehalfOf", .selfReference),
        (.assign(Assign(people: [])), "people", .empty),
        (.assign(Assign(people: [Bureau.bo, Bureau.bo])), "people[1]", .duplicate),
        (
            .assessIncident(AssessIncident(id: 1, assessment: Assessment(finding: .noBreach, reasons: " "))),
            "assessment.reasons", .empty
        ),
        (.close(closing { $0.reasons = "" }), "closure.reasons", .empty),
        (.close(closing { $0.informed = .notTold(reason: "") }), "closure.informed.notTold.reason", .empty),
        (
            .close(closing { $0.informed = .told(what: "", how: .phone, on: ApproximateDay(Bureau.today)) }),
            "closure.informed.told.what", .empty
        ),
        (
            .close(closing { $0.informed = .told(what: "Allt.", how: .phone, on: nil) }),
            "closure.informed.told.on", .missing
        ),
        (.close(closing { $0.outcome = .settledWithoutCompensation }), "closure.settlement", .notAllowed),
        (.close(closing { $0.settlement?.amountSEK = -1 }), "closure.settlement.amountSEK", .tooFew),
        (
            .close(closing { $0.settlement?.paidOn = ApproximateDay(Bureau.today) }),
            "closure.settlement.paidOn", .notAllowed
        ),
        (.recordPayment(RecordPayment(paid: .unpaid, paidOn: ApproximateDay(Bureau.today))), "paidOn", .notAllowed),
        (.strike(Strike(version: 0, reason: "Fel akt.")), "version", .tooFew),
        (.reopen(Reopen(reason: "")), "reason", .empty),
    ]

    @Test(arguments: others) func `other commands are told theirs, and decide does not take them`(
        command: Command,
        path: String,
        code: FaultCode
    ) throws {
        let faults = command.faults(on: Bureau.today)
        #expect(faults.map(\.path) == [path])
        #expect(faults.map(\.code) == [code])
        var history = try CaseHistory.registered()
        #expect(throws: Refusal(.malformed, ["path": path, "fault": code.rawValue])) { try history.give(command) }
    }

    @Test func `a public decision needs no day on which somebody was told`() {
        let command = Command.close(
            FaultTests.closing { $0.informed = .told(what: "Domen.", how: .publicDecision, on: nil) }
        )
        #expect(command.faults(on: Bureau.today) == [])
    }

    @Test func `of very many faults no more than a hundred are named`() {
        var register = Sample.register
        register.incidents = Array(repeating: Incident(what: "", to: ApproximateDay(text: "2030")), count: 100)
        #expect(Command.register(register).faults(on: Bureau.today).count == Limits.faults)
    }

    private typealias FaultTests = `Faults of a payload`

    private static func closing(_ change: (inout Closure) -> Void) -> Close {
        var closure = Sample.closure
        change(&closure)
        return Close(closure: closure)
    }

    private static let changedToItself: ChangeParty = {
        var party = Sample.complainant
        party.onBehalfOf = 1
        return ChangeParty(id: 1, party: party)
    }()
}
