import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct CaseRepresentationTests {
    private static let caseID = PlayedCase.caseID
    private static let worker = PlayedCase.worker

    // A case with something of everything, made by the commands that the wire takes.
    private static func played() throws -> PlayedCase {
        try PlayedCase([
            (
                .register,
                #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"Nekad lägenhet","narrative":"Påhittat."},"#
                    + #""parties":[{"role":"complainant","name":"Exempel Ett","sex":"kvinna","contactWays":[{"kind":"phone","value":"0"}]},"#
                    + #"{"role":"respondent","respondent":{"kind":"HYRESVÄRD","sector":"private"}}],"#
                    + #""incidents":[{"what":"Påhittad händelse.","from":"2025-01","alleged":{"area":"BOS","grounds":["ETN"],"forms":["direkt"]},"#
                    + #""respondents":[2],"wronged":[1]}]}"#
            ),
            (.addNote, #"{"note":{"kind":"memo","text":"En anteckning."}}"#),
            (.addTask, #"{"task":{"title":"Ring tillbaka","due":"2025-02-20"}}"#),
            (.beginAssessment, "{}"),
            (.assessIncident, #"{"id":3,"assessment":{"finding":"breachLikely","reasons":"Skäl."}}"#),
            (
                .recordConsent,
                #"{"consent":{"purpose":"representation","giver":1,"scope":"Allt.","form":"written","givenOn":"2025-02-14"}}"#
            ),
            (.beginAction, "{}"),
            (.decideAction, #"{"action":{"kind":"negotiation","text":"Förhandla."}}"#),
            (
                .close,
                #"{"closure":{"outcome":"förlikning med ersättning","reasons":"Klart.","retention":"ordinary","#
                    + #""informed":{"told":{"what":"Allt.","how":"letter","on":"2025-02-14"}},"settlement":{"amountSEK":1000,"paid":"unknown"},"runningClocks":"De vet."}}"#
            ),
        ])
    }

    @Test func `a case is shown as the document says, with labels and the commands allowed now`() throws {
        let shown = try Self.played().shown(
            allowed: [.reopen, .renewKeys, .register],
            name: { $0 == Self.worker ? "anna" : nil }
        )
        let bytes = try WireEncoder.bytes(of: shown)
        let document = try JSONDocument(reading: bytes)
        let validator = try SchemaValidator()
        #expect(validator.faults(of: document.root, against: try validator.schema("Case")) == [])
        #expect(try document.decode(CaseRepresentation.self) == shown)
        #expect(shown.labels["phase", "closed"] == "closed")
        #expect(shown.labels["ground", "ETN"] != nil)
        #expect(shown.labels["ground", "KON"] == nil)
        #expect(shown.people == [Self.worker.text: "anna"])
        // What has no route is not offered.
        #expect(shown.allowedCommands.map(\.href) == ["/v1/cases/\(Self.caseID.text)/reopen"])
        #expect(shown.notes.map(\.at) == ["2025-02-14T09:30:00.123Z"])
    }

    @Test func `lists, searches and histories are shown as the document says`() throws {
        let file = try Self.played().file
        let validator = try SchemaValidator()
        let row = RegisterRow(file)
        let desk = DeskRepresentation(complete: false, done: 3, total: 7)
        let tasks = TaskRow.rows(of: file).map { (id: Self.caseID, row: $0, isOverdue: true) }
        let shown: [(String, any Encodable)] = [
            (
                "Page",
                PageRepresentation(rows: [(Self.caseID, row)], next: "/v1/cases?cursor=a", desk: desk, in: .swedish)
            ),
            (
                "SearchResult",
                SearchRepresentation(
                    hits: [(Self.caseID, row, .init(text: "Påhittat.", marks: [0..<8])), (Self.caseID, row, nil)],
                    next: "a",
                    more: true,
                    desk: desk,
                    in: .swedish
                )
            ),
            ("TaskPage", TasksRepresentation(tasks: tasks, next: nil, desk: DeskRepresentation(complete: true))),
            (
                "Workload",
                WorkloadRepresentation(items: [
                    .init(person: Self.worker, name: "anna", open: [.intake: 2], overdueTasks: 1)
                ])
            ),
            ("Codes", CodesRepresentation(in: .english)), ("Ladders", LaddersRepresentation(in: .swedish)),
            (
                "History",
                HistoryRepresentation(
                    id: Self.caseID,
                    entries: file.entries.map {
                        .init(
                            version: $0.version,
                            event: $0.kind,
                            milliseconds: $0.at.milliseconds,
                            by: $0.by,
                            struck: $0.struck,
                            in: .swedish
                        )
                    }
                )
            ),
            (
                "Invitation",
                InvitationRepresentation(
                    account: AccountRepresentation(
                        id: Self.worker,
                        name: "anna",
                        role: .caseworker,
                        state: "invited",
                        certified: false,
                        fingerprint: ["ett", "två"],
                        secondFactor: true,
                        holdsSupervisorsKey: false,
                        setAsideUntil: 0
                    ),
                    activationCode: "kod"
                )
            ),
            (
                "SignIn",
                SignInRepresentation(
                    token: "t",
                    session: SessionRepresentation(
                        person: Self.worker,
                        name: "anna",
                        role: .supervisor,
                        roles: [.caseworker, .supervisor],
                        certified: true
                    )
                )
            ),
            ("Ready", ReadyRepresentation(writing: false, findings: ["x"])), ("Live", LiveRepresentation()),
            ("Activated", ActivatedRepresentation(fingerprint: ["a"], totpURI: "u", totpSecret: "s")),
            ("SecondFactor", SecondFactorRepresentation(secret: "s", uri: "u")),
            ("Fingerprint", FingerprintRepresentation(words: ["a"], generation: 1)),
            ("Problem", Self.problem),
        ]
        for (name, representation) in shown {
            let document = try JSONDocument(reading: try WireEncoder.bytes(of: representation))
            #expect(validator.faults(of: document.root, against: try validator.schema(name)) == [], "\(name)")
        }
    }

    private static var problem: Problem {
        var problem = Problem(ProblemCode(RefusalCode.wrongPhase), in: .swedish, detail: "x", errors: [])
        problem.instance = Problem.instancePrefix + "1"
        return problem
    }

    @Test func `a protected identity shows no name and no free text in a list`() throws {
        let played = try PlayedCase([
            (
                .register,
                #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"HEMLIG","narrative":"HEMLIG"},"#
                    + #""parties":[{"role":"complainant","name":"HEMLIG","protection":"skyddad folkbokföring"}]}"#
            )
        ])
        let row = RowRepresentation(id: Self.caseID, row: RegisterRow(try played.file))
        #expect(row.protectedIdentity)
        #expect(!String(decoding: try WireEncoder.bytes(of: row), as: UTF8.self).contains("HEMLIG"))
    }
}
