import BureauContract
import CaseWorkflow
import Foundation
import Testing

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
