import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

@testable import bureauctl

@Suite struct CasePageTests {
    @Test func `a case shows its clock first, with the days that are left and its alarm`() throws {
        let lines = CasePage(try SampleCase.representation()).lines
        let clock = try #require(lines.firstIndex { $0.hasPrefix("  6 days left, 2025-02-20: ") })
        #expect(lines[clock].hasSuffix("(incident 3, C)  ALARM"))
        #expect(clock < lines.firstIndex(of: "WHAT WAS TOLD") ?? 0)
    }

    @Test(arguments: [
        "  6: referral, by party 1, oral, 2025-02-14: holds",
        "     On it rest: referral 7",
        "  7: the Equality Ombudsman (DO) (Exempelmyndigheten), 2025-02-14, consent 6",
        "     Brev.", "     Against the employer: no", "     Duty to be done by: 2023-02-20",
        "     An insurance service: yes",
    ])
    func `consents say whether they hold and what rests on them, referrals and incidents what is known`(
        _ line: String
    ) throws {
        #expect(CasePage(try SampleCase.representation()).lines.contains(line))
    }

    @Test func `who may sue is told with its reasons, and what of the party decides it`() throws {
        let lines = CasePage(try SampleCase.representation()).lines
        #expect(lines.contains { $0.hasPrefix("     Suing, ") })
        #expect(lines.contains { $0.contains("born 1980-05-01") && $0.contains("Exempelfacket") })
        #expect(lines.contains { $0.hasPrefix("       ") && $0.contains("[DL 6") })
    }

    @Test func `waiting clocks come first, then those with the fewest days, and what has ended last`() throws {
        let today = try #require(Day(text: "2025-02-14"))
        let clocks = try [
            Self.clock(raw: "2024-12-01", safe: "2024-11-29", left: -77),
            Self.clock(raw: "2025-03-01", safe: "2025-02-28", left: 14),
            Self.clock(raw: nil, safe: nil, left: nil),
            Self.clock(raw: "2025-02-15", safe: "2025-02-14", left: 0),
            Self.clock(raw: "2025-02-16", safe: "2025-02-13", left: -1),
            Self.clock(raw: "2025-01-07", safe: "2025-01-07", left: -38),
        ]
        let ordered = CasePage.ordered(clocks.map { (1, $0) }, on: today).map(\.clock.daysLeft)
        #expect(ordered == [nil, -1, 0, 14, -38, -77])
    }

    private static func clock(raw: String?, safe: String?, left: Int?) throws -> LimitationRepresentation.Clock {
        func field(_ name: String, _ value: String?) -> String { value.map { #""\#(name)":"\#($0)","# } ?? "" }
        let text =
            #"{"branch":"C","act":"sue",\#(field("raw", raw))\#(field("safe", safe))"#
            + (left.map { #""daysLeft":\#($0),"# } ?? "")
            + #""rule":"C-sue","references":[],"arithmetic":"","assumptions":[],"openQuestions":[]}"#
        return try JSONDocument(reading: Array(text.utf8)).decode(LimitationRepresentation.Clock.self)
    }
}
