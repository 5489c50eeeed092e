import BureauClient
import BureauContract
import CaseWorkflow
import Foundation
import Testing

@testable import bureauctl

@Suite struct CaseChangeTests {
    /// A command line after `case`, the texts it reads, and the payload it gives.
    struct Row: Sendable, CustomTestStringConvertible {
        let line: String
        let text: String
        let payload: String

        init(_ line: String, _ text: String, _ payload: String) {
            (self.line, self.text, self.payload) = (line, text, payload)
        }

        init(_ line: String, _ payload: String) {
            self.init(line, "", payload)
        }

        var testDescription: String { line }
    }

    private static let (anna, sigrid) = (SampleCase.anna.text, SampleCase.sigrid.text)
    private static let contact =
        #""receivedOn":"2025-02-14","title":"Nekad lägenhet","narrative":"Påhittat.""#
    private static let direct =
        #""alleged":{"area":"BOS","forms":["direkt"],"grounds":["ETN"]},"respondents":[2],"wronged":[1]"#

    /// `FILE` stands for a file with the text; `X` for the case.
    static let rows: [Row] = [
        Row(
            "correct-contact X --channel email --reference R1 --reason-file FILE",
            "Fel dag.",
            #"{"contact":{"channel":"email",\#(contact),"reference":"R1"},"reason":"Fel dag."}"#
        ),
        Row(
            "correct-contact X --file FILE --received 2025-02-13",
            "Ny titel\n\nNy text.",
            #"{"contact":{"channel":"phone","receivedOn":"2025-02-13","title":"Ny titel","narrative":"Ny text."}}"#
        ),
        Row(
            "party add X complainant --speaks ar --interpreter ar --protection sekretessmarkering --sex kvinna "
                + "--age-band 30-44 --municipality Malmö --file FILE",
            "namn: Exempel Åäö\n\nTelefon: 070 | inte efter 17\ne-post: a@exempel.se\ntillgänglighet: hörslinga\n",
            #"{"party":{"role":"complainant","name":"Exempel Åäö","anonymous":false,"#
                + #""contactWays":[{"kind":"phone","value":"070","safeToUse":"inte efter 17"},"#
                + #"{"kind":"email","value":"a@exempel.se"}],"language":"ar","interpreterLanguage":"ar","#
                + #""accessibilityNeeds":"hörslinga","protection":"sekretessmarkering","sex":"kvinna","#
                + #""ageBand":"30-44","municipality":"Malmö"}}"#
        ),
        Row(
            "party add X complainant --anonymous --persons 12 --file FILE",
            "",
            #"{"party":{"role":"complainant","anonymous":true,"contactWays":[],"protection":"none","persons":12}}"#
        ),
        Row(
            "party add X representative --on-behalf-of 1 --file FILE",
            "name: Ombud: ett",
            #"{"party":{"role":"representative","name":"Ombud: ett","anonymous":false,"onBehalfOf":1,"#
                + #""contactWays":[],"protection":"none"}}"#
        ),
        Row(
            "party add X respondent --kind KOMMUN --sector public --municipality Lund --file FILE",
            "name: Exempelskolan\norganisation: 212000-0000\npost: Storgatan 1",
            #"{"party":{"role":"respondent","name":"Exempelskolan","anonymous":false,"#
                + #""respondent":{"kind":"KOMMUN","sector":"public","organisationNumber":"212000-0000","#
                + #""municipality":"Lund"},"contactWays":[{"kind":"post","value":"Storgatan 1"}],"protection":"none"}}"#
        ),
        Row(
            "party add X witness --file FILE",
            "annat: via grannen",
            #"{"party":{"role":"witness","anonymous":false,"contactWays":[{"kind":"other","value":"via grannen"}],"#
                + #""protection":"none"}}"#
        ),
        Row(
            "party add X union --file FILE",
            "namn: Förbundet",
            #"{"party":{"role":"union","name":"Förbundet","anonymous":false,"contactWays":[],"protection":"none"}}"#
        ),
        Row(
            "party change X 1 --protection egen\u{A0}begäran --clear contact-ways --clear speaks",
            #"{"id":1,"party":{"role":"complainant","name":"Exempel Ett","anonymous":false,"contactWays":[],"#
                + #""protection":"egen begäran"}}"#
        ),
        Row(
            "party change X 1 --anonymous",
            #"{"id":1,"party":{"role":"complainant","anonymous":true,"contactWays":[{"kind":"phone","value":"0"}],"#
                + #""language":"sv","protection":"none"}}"#
        ),
        Row(
            "party change X 2 --sector public --file FILE",
            "name: Hyresvärden\nphone: 1",
            #"{"id":2,"party":{"role":"respondent","name":"Hyresvärden","anonymous":false,"#
                + #""respondent":{"kind":"HYRESVÄRD","sector":"public"},"contactWays":[{"kind":"phone","value":"1"}],"#
                + #""protection":"none"}}"#
        ),
        Row("party remove X 2 --reason-file FILE", "Dubblett.", #"{"id":2,"reason":"Dubblett."}"#),
        Row(
            "incident add X --from 2025-01 --to 2025-02-01 --municipality Lund --area BOS --ground ETN --ground KON "
                + "--form direkt --respondent 2 --wronged 1 --file FILE",
            "Nekades visning.\n",
            #"{"incident":{"what":"Nekades visning.","from":"2025-01","to":"2025-02-01","municipality":"Lund","#
                + #""alleged":{"area":"BOS","grounds":["ETN","KON"],"forms":["direkt"]},"respondents":[2],"wronged":[1]}}"#
        ),
        Row(
            "incident change X 3 --from 2024 --clear municipality",
            #"{"id":3,"incident":{"what":"Påhittad.","from":"2024",\#(direct)}}"#
        ),
        Row(
            "incident change X 3 --file FILE",
            "Annat.",
            #"{"id":3,"incident":{"what":"Annat.","from":"2025-01","municipality":"Lund",\#(direct)}}"#
        ),
        Row("incident remove X 3", #"{"id":3}"#),
        Row(
            "classify X 3 --area BOS --ground ETN --form direkt",
            #"{"id":3,"alleged":{"area":"BOS","grounds":["ETN"],"forms":["direkt"]}}"#
        ),
        Row("note X --final --corrects 4 --file FILE", "Ny.", #"{"note":{"kind":"final","text":"Ny.","corrects":4}}"#),
        Row("note X --file FILE", "Ny.", #"{"note":{"kind":"memo","text":"Ny."}}"#),
        Row("finalise-note X 4", #"{"id":4}"#),
        Row(
            "assign X Anna sigrid --reason-file FILE",
            "Skäl.",
            #"{"people":["\#(anna)","\#(sigrid)"],"reason":"Skäl."}"#
        ),
        Row("unassign X anna", #"{"person":"\#(anna)"}"#),
        Row("wall raise X Anna --file FILE", "Jäv.", #"{"wall":{"named":["\#(anna)"],"reason":"Jäv."}}"#),
        Row("wall lift X --file FILE", "Över.", #"{"reason":"Över."}"#),
        Row("begin-assessment X", "{}"),
        Row("begin-assessment X --reason-file FILE", "Skäl.", #"{"reason":"Skäl."}"#),
        Row(
            "assess X 3 breachLikely --ground ETN --evidence-file FILE --file FILE",
            "Skäl.",
            #"{"id":3,"assessment":{"finding":"breachLikely","assessed":{"grounds":["ETN"],"forms":[]},"#
                + #""reasons":"Skäl.","evidence":"Skäl."}}"#
        ),
        Row("return-to-assessment X --file FILE", "Nytt.", #"{"reason":"Nytt."}"#),
        Row("begin-action X", "{}"),
        Row(
            "decide-action X negotiation --decided-on 2025-02 --file FILE",
            "Förhandla.",
            #"{"action":{"kind":"negotiation","text":"Förhandla.","decidedOn":"2025-02"}}"#
        ),
        Row(
            "decide-action X contactRespondent --override-file FILE --incident 3 --incident 9 --file FILE",
            "Brådskar.",
            #"{"action":{"kind":"contactRespondent","text":"Brådskar.","override":"Brådskar.","incidents":[3,9]}}"#
        ),
        Row(
            "assess X 3 noBreach --form direkt --answer direkt.missgynnande=nej --answer direkt.område=ja --file FILE",
            "Skäl.",
            #"{"id":3,"assessment":{"finding":"noBreach","assessed":{"grounds":[],"forms":["direkt"]},"reasons":"Skäl.","#
                + #""ladders":[{"form":"direkt","answers":[{"step":"direkt.område","yes":true},"#
                + #"{"step":"direkt.missgynnande","yes":false}]}]}}"#
        ),
        Row("action-outcome X 6 --file FILE", "Avtal.", #"{"id":6,"outcome":"Avtal."}"#),
        Row(
            "task add X 2025-03-01 --assignee Sigrid --file FILE",
            "Ring.",
            #"{"task":{"title":"Ring.","due":"2025-03-01","assignee":"\#(sigrid)"}}"#
        ),
        Row(
            "task change X 5 --due 2025-03-02",
            #"{"id":5,"task":{"title":"Ring tillbaka","due":"2025-03-02","assignee":"\#(anna)"}}"#
        ),
        Row(
            "task change X 5 --assignee none --file FILE",
            "Skriv.",
            #"{"id":5,"task":{"title":"Skriv.","due":"2025-02-20"}}"#
        ),
        Row("task done X 5", #"{"id":5}"#),
        Row("task cancel X 5 --reason-file FILE", "Inte nu.", #"{"id":5,"reason":"Inte nu."}"#),
        Row(
            "close X förlikning\u{A0}med\u{A0}ersättning --retention ordinary --told-how letter --told-on 2025-02-14 "
                + "--amount 1000 --paid yes --paid-on 2025-02-14 --file FILE",
            "Klart.",
            #"{"closure":{"outcome":"förlikning med ersättning","reasons":"Klart.","#
                + #""informed":{"told":{"what":"Klart.","how":"letter","on":"2025-02-14"}},"#
                + #""settlement":{"amountSEK":1000,"paid":"yes","paidOn":"2025-02-14"},"retention":"ordinary"}}"#
        ),
        Row(
            "close X hänvisad --retention ordinary --told-how meeting --incident-outcome 3=hänvisad "
                + "--incident-outcome 9=bevis\u{A0}räcker\u{A0}inte --clocks-known-file FILE --file FILE",
            "Klart.",
            #"{"closure":{"outcome":"hänvisad","reasons":"Klart.","informed":{"told":{"what":"Klart.","how":"meeting"}},"#
                + #""retention":"ordinary","incidents":[{"incident":3,"outcome":"hänvisad"},"#
                + #"{"incident":9,"outcome":"bevis räcker inte"}],"runningClocks":"Klart."}}"#
        ),
        Row("payment X yes --paid-on 2025-02-14", #"{"paid":"yes","paidOn":"2025-02-14"}"#),
        Row("payment X no", #"{"paid":"no"}"#),
        Row("reopen X --file FILE", "Nytt.", #"{"reason":"Nytt."}"#),
        Row("hold place X --file FILE", "Tvist.", #"{"reason":"Tvist."}"#),
        Row("hold release X --file FILE", "Över.", #"{"reason":"Över."}"#),
        Row("strike X 2 --file FILE", "Fel akt.", #"{"version":2,"reason":"Fel akt."}"#),
    ]

    @Test(arguments: rows + lawRows) func `a subcommand gives its payload`(_ row: Row) async throws {
        let (command, payload) = try await Self.compose(row)
        let given = try JSONSerialization.jsonObject(with: Data(payload)) as? NSDictionary
        let expected = try JSONSerialization.jsonObject(with: Data(row.payload.utf8)) as? NSDictionary
        #expect(given == expected, "\(String(decoding: payload, as: UTF8.self))")
        // What is sent is what the daemon takes for this kind of command.
        let document = try JSONDocument(reading: payload)
        _ = try document.decode(reading: { try Command(type(of: command).kind, from: $0) })
    }

    @Test func `every command that people give has a subcommand of its own, and rows here`() throws {
        #expect(
            CaseCommand.changes.map { $0.type.kind.rawValue }.sorted() == Routes.commandKinds.map(\.rawValue).sorted()
        )
        let names = try (Self.rows + Self.lawRows).map { try #require(Self.parse($0.line) as? any CaseChange) }
        #expect(Set(names.map { type(of: $0).kind }) == Set(Routes.commandKinds))
    }

    @Test(arguments: [
        (CommandKind.addParty, "party add"), (.liftWall, "wall lift"), (.recordPayment, "payment"),
        (.completeTask, "task done"), (.close, "close"),
    ])
    func `a case says how its commands are written`(_ kind: CommandKind, _ words: String) {
        #expect(CaseCommand.written(kind) == words)
    }

    static func parse(_ line: String) throws -> Any {
        // A space inside a value is written as a space that does not break.
        let words = line.split(separator: " ").map { String($0).replacing("\u{A0}", with: " ") }
        return try Program.parse(words, as: CaseCommand.self)
    }

    static func compose(_ row: Row) async throws -> (any CaseChange, [UInt8]) {
        let path = NSTemporaryDirectory() + "bureauctl-" + UUID().uuidString
        try row.text.write(toFile: path, atomically: false, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let command = try #require(parse(row.line.replacing("FILE", with: path)) as? any CaseChange)
        let accounts = ["anna": SampleCase.anna, "sigrid": SampleCase.sigrid]
        let context = CaseContext(file: try SampleCase.representation()) { name in
            try #require(accounts[name.lowercased()])
        }
        return (command, try await ServiceClient.body(of: command.compose()(context)))
    }
}
