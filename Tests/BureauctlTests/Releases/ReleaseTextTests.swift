import BureauContract
import CaseWorkflow
import Foundation
import Testing

@testable import BureauOffice
@testable import bureauctl

@Suite struct ReleaseTextTests {
    private static func dataset(_ ids: [String], _ sizes: [Int], _ values: String) -> [UInt8] {
        let all = ["ground": ["ETN", "_T"], "area": ["ARB", "UTB", "_T"]]
        let dimensions = ids.map { id in
            let codes = all[id] ?? []
            let labels = codes.map { "\"\($0)\":\"ord \($0)\"" }.joined(separator: ",")
            let index = codes.map { "\"\($0)\"" }.joined(separator: ",")
            return "\"\(id)\":{\"label\":\"\(id) i ord\",\"category\":{\"index\":[\(index)],\"label\":{\(labels)}}}"
        }
        let names = ids.map { "\"\($0)\"" }.joined(separator: ",")
        return Array(
            (#"{"version":"2.0","class":"dataset","label":"Titel\u001b[2J","id":[\#(names)],"#
                + #""size":\#(sizes),"dimension":{\#(dimensions.joined(separator: ","))},"value":\#(values)}"#).utf8
        )
    }

    private static func checked(_ number: Int, method: String, recipient: String?, another: Bool) throws -> [String] {
        let to = recipient.map { "\"recipient\": {\"sv\": \"\($0)\", \"en\": \"\($0)\"}," } ?? ""
        let manifest = """
            {"format": 1, "number": \(number), "report": "yearly", "title": {"sv": "Årsrapport", "en": "Yearly"}, \(to)
            "about": {}, "publisher": "Påhittade byrån", "year": 2026, "firstYear": 2026, "method": "\(method)",
            "threshold": 5, "width": 5, "populations": [], "prepared": 0, "published": "2027-01-04",
            "approvedByAnother": \(another), "files": []}
            """
        let report = ReleaseFolder.Report(
            manifest: try ReleaseManifest(reading: Array(manifest.utf8)),
            signer: SignatureCheck.Signer(name: "CN=Påhittade byrån", fingerprint: "00"),
            isTrusted: true,
            faults: []
        )
        return ReleaseVerify.lines(report, earlier: 0)
    }

    @Test func `a check claims no proof for an exact return, and says what was not looked at`() throws {
        let exact = try Self.checked(0, method: "exact", recipient: "myndigheten", another: true).joined(
            separator: "\n"
        )
        #expect(!exact.contains("skyddsbeviset") && !exact.contains("the proof of protection holds"))
        #expect(!exact.contains("Utgåva 0") && !exact.contains("Release 0"))
        #expect(exact.contains("myndigheten"))
        let second = try Self.checked(2, method: "merge", recipient: nil, another: false).joined(separator: "\n")
        #expect(second.contains("--earlier"))
        #expect(second.contains("Godkänd av den som förberedde") || second.contains("Approved by the one who prepared"))
        let first = try Self.checked(1, method: "merge", recipient: nil, another: true).joined(separator: "\n")
        #expect(!first.contains("--earlier") && !first.contains("Godkänd") && !first.contains("Approved"))
    }

    @Test func `a table of two dimensions is set across and down, a hidden figure as two dots`() throws {
        let table = try ReleaseTable(reading: Self.dataset(["ground", "area"], [2, 3], "[5,null,12,7,8,null]"))
        #expect(
            table.lines(width: nil) == [
                "Titel[2J", "  ground i ord \\ area i ord  ord ARB  ord UTB  ord _T",
                "  ord ETN                    5        ..       12",
                "  ord _T                     7        8        ..",
            ]
        )
    }

    @Test func `a table of one dimension has a figure a line, and one of none the total`() throws {
        let one = try ReleaseTable(reading: Self.dataset(["ground"], [2], "[5,12]")).lines(width: nil)
        #expect(one.dropFirst(2) == ["  ord ETN       5", "  ord _T        12"])
        let none = try ReleaseTable(reading: Self.dataset([], [], "[17]")).lines(width: nil)
        #expect(none.last == "  17")
    }

    @Test(arguments: [
        "", "[]", "{}", String(decoding: dataset(["ground"], [3], "[5,12,1]"), as: UTF8.self),
        String(decoding: dataset(["ground"], [2], "[5]"), as: UTF8.self),
        String(decoding: dataset(["ground"], [2], "[5,1.5]"), as: UTF8.self),
        String(decoding: dataset(["unknown", "unknown"], [0, 0], "[]"), as: UTF8.self),
    ])
    func `what is no table is refused`(_ text: String) {
        #expect(throws: Failure.self) { try ReleaseTable(reading: Array(text.utf8)) }
    }

    @Test func `a prepared release tells what was kept, what was attacked, and when its counts are exact`() throws {
        func summary(_ method: String, _ recipient: ReleaseText?) throws -> String {
            ReleaseText.summary(
                of: PreparedReleaseRepresentation(
                    id: String(repeating: "2", count: 32),
                    report: "yearly",
                    title: ReleaseText(sv: "Årsrapport", en: "Yearly report"),
                    year: 2025,
                    method: method,
                    recipient: recipient,
                    secret: recipient != nil,
                    preparedBy: try #require(StaffID(text: String(repeating: "1", count: 32))),
                    milliseconds: 0,
                    revises: ReleaseRevision(number: 3, reason: "Fel\u{1B}[31m i indata."),
                    notes: ["ground: 3 classes, step 1 of 2"],
                    attacked: 7,
                    files: []
                )
            ).joined(separator: "\n")
        }
        let merged = try summary("merge", nil)
        for words in ["2025", "ground: 3 classes, step 1 of 2", " 7 ", "3: Fel[31m i indata."] {
            #expect(merged.contains(words), "\(words)")
        }
        #expect(!merged.contains("EXA") && !merged.contains("\u{1B}"))
        let exact = try summary("exact", ReleaseText(sv: "Verket", en: "The agency"))
        #expect(exact.contains("EXA"))
        #expect(!exact.contains(" 7 "))
    }

    @Test func `a fingerprint is set in groups of four`() {
        #expect(ReleaseVerify.grouped("0123456789ab") == "0123 4567 89ab")
        #expect(ReleaseVerify.grouped("01234") == "0123 4")
    }
}
