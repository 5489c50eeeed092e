import DiscriminationLaw
import Foundation
import Testing

struct LimitationFactsTests {
    private static let least = """
        {"area": "BOS", "breach": "discrimination", "respondentIsEmployer": false,
         "eventDate": "2025-02-14", "eventPrecision": "day"}
        """

    private func error(of json: String) -> LawError? {
        do {
            _ = try JSONDecoder().decode(LimitationFacts.self, from: Data(json.utf8))
            return nil
        } catch {
            return LawError(readingFacts: error)
        }
    }

    @Test func `what is absent counts as null`() throws {
        let facts = try JSONDecoder().decode(LimitationFacts.self, from: Data(Self.least.utf8))
        #expect(
            facts
                == LimitationFacts(
                    area: .housing,
                    breach: .discrimination,
                    respondentIsEmployer: false,
                    event: ApproximateDay(day("2025-02-14"))
                )
        )
    }

    @Test(arguments: [
        (#""eventDate": "2025-02-14""#, #""eventDate": "2025-02-30""#, "eventDate", LawError.Code.invalidFacts),
        (#""eventDate": "2025-02-14""#, #""eventDate": 20250214"#, "eventDate", .invalidFacts),
        (#""eventDate": "2025-02-14", "#, "", "eventDate", .missingFact),
        (#""eventDate": "2025-02-14""#, #""eventDate": null"#, "eventDate", .missingFact),
        (#""eventPrecision": "day""#, #""eventPrecision": "week""#, "eventPrecision", .invalidFacts),
        (#""area": "BOS""#, #""area": "bos""#, "area", .invalidFacts),
        (#""area": "BOS", "#, "", "area", .missingFact),
        (#""breach": "discrimination""#, #""breach": "harassment""#, "breach", .invalidFacts),
        (
            #""respondentIsEmployer": false"#, #""respondentIsEmployer": "no""#, "respondentIsEmployer", .invalidFacts
        ),
        (#""area""#, #""colour": 1, "area""#, "colour", .unknownFact),
        (#""area""#, #""birthDate": "2010-02-29", "area""#, "birthDate", .invalidFacts),
        (#""area""#, #""dutyDeadline": "14 feb", "area""#, "dutyDeadline", .invalidFacts),
        (#""area""#, #""doInterruption": "1799-01-01", "area""#, "doInterruption", .invalidFacts),
        (#""area""#, #""union": {"membership": "maybe"}, "area""#, "union.membership", .invalidFacts),
        (#""area""#, #""union": {}, "area""#, "union.membership", .missingFact),
        (#""area""#, #""union": "yes", "area""#, "union", .invalidFacts),
        (#""area""#, #""union": {"membership": "member", "name": "x"}, "area""#, "union.name", .unknownFact),
        (
            #""area""#, #""negotiation": {"localCalled": "2025-04-31"}, "area""#, "negotiation.localCalled",
            .invalidFacts
        ),
        (
            #""area""#, #""dismissal": {"given": "2025-13-01", "remedies": ["money"]}, "area""#, "dismissal.given",
            .invalidFacts
        ),
        (
            #""area""#, #""dismissal": {"given": "2025-03-01", "remedies": ["revenge"]}, "area""#,
            "dismissal.remedies", .invalidFacts
        ),
        (#""area""#, #""dismissal": {"given": "2025-03-01"}, "area""#, "dismissal.remedies", .missingFact),
    ])
    func `a field that is wrong is named by its path`(
        old: String,
        new: String,
        field: String,
        code: LawError.Code
    ) throws {
        #expect(Self.least.contains(old))
        let found = try #require(error(of: Self.least.replacing(old, with: new)))
        #expect(found.code == code)
        #expect(found.message.hasPrefix("\(field): "))
        // The value that somebody typed is never repeated.
        for value in ["2025-02-30", "20250214", "2010-02-29", "14 feb", "1799-01-01", "revenge", "2025-04-31", "maybe"]
        {
            #expect(!found.message.contains(value))
        }
    }

    @Test(arguments: ["", "[]", "7", "{", "null", "{\"area\": }", "\u{feff}nonsense"])
    func `text that is no object is refused`(json: String) throws {
        let found = try #require(error(of: json))
        #expect(found.code == .unreadableFacts || found.code == .invalidFacts)
        #expect(found.message.hasPrefix("facts: "))
    }

    @Test func `every code of area, breach and membership is read`() throws {
        for area in SocietalArea.allCases {
            #expect(error(of: Self.least.replacing("BOS", with: area.rawValue)) == nil)
        }
        for breach in ["discrimination", "reprisal", "failure-to-investigate", "parental-leave"] {
            #expect(error(of: Self.least.replacing("discrimination", with: breach)) == nil)
        }
        for membership in ["member", "former", "never", "unknown"] {
            let union = "\"union\": {\"membership\": \"\(membership)\"}, \"area\""
            #expect(error(of: Self.least.replacing("\"area\"", with: union)) == nil)
        }
    }
}
