import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

/// A case with something of everything, as the daemon shows it, and the accounts there are.
enum SampleCase {
    static let anna = StaffID(text: String(repeating: "1b", count: 16))!
    static let sigrid = StaffID(text: String(repeating: "2c", count: 16))!

    /// Parties 1 and 2, incident 3, note 4, task 5, consent 6, referral 7; the clock of the
    /// incident ends in six days.
    private static let commands: [(CommandKind, String)] = [
        (
            .register,
            #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"Nekad lägenhet","narrative":"Påhittat."},"#
                + #""parties":[{"role":"complainant","name":"Exempel Ett","language":"sv","#
                + #""contactWays":[{"kind":"phone","value":"0"}]},"#
                + #"{"role":"respondent","respondent":{"kind":"HYRESVÄRD","sector":"private"}}],"#
                + #""incidents":[{"what":"Påhittad.","from":"2025-01","municipality":"Lund","#
                + #""alleged":{"area":"BOS","grounds":["ETN"],"forms":["direkt"]},"respondents":[2],"wronged":[1]}]}"#
        ),
        (.addNote, #"{"note":{"kind":"memo","text":"En anteckning."}}"#),
        (.addTask, #"{"task":{"title":"Ring tillbaka","due":"2025-02-20","assignee":"\#(anna.text)"}}"#),
        (
            .recordConsent,
            #"{"consent":{"purpose":"referral","giver":1,"scope":"Allt.","form":"oral","givenOn":"2025-02-14"}}"#
        ),
        (
            .refer,
            #"{"referral":{"receiver":"ombudsman","name":"Exempelmyndigheten","sentOn":"2025-02-14","what":"Brev.","consent":6}}"#
        ),
        (
            .recordCircumstances,
            #"{"id":3,"circumstances":{"respondentIsEmployer":false,"dutyDeadline":"2023-02-20","isInsurance":true}}"#
        ),
        (
            .recordStanding,
            #"{"id":1,"standing":{"birthDate":"1980-05-01","membership":"former","#
                + #""union":{"name":"Exempelfacket","position":"no-answer","askedOn":"2025-02-01"}}}"#
        ),
    ]

    static func representation() throws -> CaseRepresentation {
        let actor = Actor(id: anna, roles: [.caseworker])
        let context = DecisionContext(staff: [anna: [.caseworker], sigrid: [.supervisor, .caseworker]])
        let now = Moment(milliseconds: 1_739_525_400_123, day: Day(text: "2025-02-14")!)
        var file: CaseFile?
        for (kind, text) in commands {
            let command = try JSONDocument(reading: Array(text.utf8)).decode(reading: { try Command(kind, from: $0) })
            for event in try Workflow.decide(command, on: file, by: actor, at: now, in: context) {
                let recorded = RecordedEvent(version: (file?.version ?? 0) + 1, event: event, at: now, by: anna)
                file = Workflow.evolve(file, with: recorded)
            }
        }
        let id = try #require(CaseID(text: String(repeating: "0a", count: 16)))
        return CaseRepresentation(id: id, file: try #require(file), allowed: [], on: now.day, in: .english) { _ in nil }
    }
}
