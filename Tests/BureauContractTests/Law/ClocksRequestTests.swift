import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

/// Clocks without a case: facts in, clocks out.
@Suite struct ClocksRequestTests {
    private struct Vector: Decodable {
        struct Clock: Decodable, Equatable {
            let branch: LimitationBranch
            let act: LimitationAct
            let raw: Day?
            let safe: Day?
            let extended: Day?
        }

        let facts: ClocksRequest
        let clocks: [Clock]
    }

    private static let today = Day(text: "2025-02-14")!

    @Test func `every vector of facts is read, and answered with its clocks`() throws {
        let place = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../DiscriminationLawTests/Fixtures/limitation-vectors.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: place))
        #expect(vectors.count > 50)
        for vector in vectors {
            #expect(vector.facts.faults() == [])
            let facts = vector.facts.facts
            let waiting = LimitationRules.waiting(for: facts)
            let clocks = LimitationRepresentation(facts, on: Self.today, in: .swedish).clocks
                .filter { waiting == nil || ($0.rule, $0.raw) != (waiting?.rule, nil) }
                .map { Vector.Clock(branch: $0.branch, act: $0.act, raw: $0.raw, safe: $0.safe, extended: $0.extended) }
            #expect(clocks == vector.clocks)
        }
    }

    @Test func `asking what would hold shows the clock that waits for the end of a negotiation, as a case does`() throws
    {
        let text =
            #"{"area":"ARB","breach":"discrimination","respondentIsEmployer":true,"eventDate":"2024-11-04","#
            + #""eventPrecision":"day","negotiation":{"localCalled":"2025-01-10"}}"#
        let facts = try JSONDocument(reading: Array(text.utf8)).decode(ClocksRequest.self).facts
        let shown = LimitationRepresentation(facts, on: Self.today, in: .swedish)
        let waiting = try #require(LimitationRules.waiting(for: facts))
        #expect(shown.negotiationIsPending)
        #expect(shown.clocks.filter { $0.rule == waiting.rule && $0.raw == nil && $0.daysLeft == nil }.count == 1)
        #expect(shown.clocks.count == LimitationRules.clocks(for: facts).count + 1)
        let ended = text.replacing(#""2025-01-10"}"#, with: #""2025-01-10","localEnded":"2025-02-01"}"#)
        let over = try JSONDocument(reading: Array(ended.utf8)).decode(ClocksRequest.self).facts
        #expect(!LimitationRepresentation(over, on: Self.today, in: .swedish).clocks.contains { $0.raw == nil })
    }

    @Test(arguments: LawVersion.current.limitationRules)
    func `the facts object of the rules is the body of the request`(_ rule: LimitationRule) throws {
        let document = try JSONDocument(reading: try WireEncoder.bytes(of: rule.example))
        let validator = try SchemaValidator()
        #expect(validator.faults(of: document.root, against: try validator.schema("ClocksRequest")) == [])
        let request = try document.decode(ClocksRequest.self)
        #expect(request.facts == rule.example)
        for language in Language.allCases {
            let answer = ClocksRepresentation(request.facts, on: Self.today, in: language)
            let shown = try JSONDocument(reading: try WireEncoder.bytes(of: answer))
            #expect(validator.faults(of: shown.root, against: try validator.schema("Clocks")) == [])
            #expect(try shown.decode(ClocksRepresentation.self) == answer)
            #expect(answer.limitation.clocks.contains { $0.rule == rule.identifier } || rule.branch == nil)
        }
    }

    @Test(arguments: [
        (#"{"eventDate":"2025-01-01"}"#, "area"), (#"{"area":"ARB","breach":"theft"}"#, "breach"),
        (#"{"area":"ARB","breach":"reprisal","respondentIsEmployer":1}"#, "respondentIsEmployer"),
        (#"{"area":"ARB","breach":"reprisal","respondentIsEmployer":true,"eventDate":"2025-02-30"}"#, "eventDate"),
        (
            #"{"area":"ARB","breach":"reprisal","respondentIsEmployer":true,"eventDate":"2025-02-28","eventPrecision":"day","#
                + #""negotiation":{"localCalled":"2025"}}"#, "negotiation.localCalled"
        ),
        (
            #"{"area":"ARB","breach":"reprisal","respondentIsEmployer":true,"eventDate":"2025-02-28","eventPrecision":"day","#
                + #""union":{"membership":"member","namn":1}}"#, "union.namn"
        ),
    ])
    func `a fault names its field`(_ text: String, _ field: String) throws {
        let document = try JSONDocument(reading: Array(text.utf8))
        #expect {
            try document.decode(ClocksRequest.self)
        } throws: { error in
            (error as? JSONFaults)?.faults.map(\.path) == [field]
        }
    }

    @Test func `a remedy that is named twice is refused`() throws {
        let text =
            #"{"area":"ARB","breach":"reprisal","respondentIsEmployer":true,"eventDate":"2025-02-28","eventPrecision":"day","#
            + #""dismissal":{"given":"2025-02-28","remedies":["money","money"]}}"#
        let request = try JSONDocument(reading: Array(text.utf8)).decode(ClocksRequest.self)
        #expect(request.faults() == [Fault(path: "dismissal.remedies", code: .duplicate)])
    }

    @Test func `the days left count from the day that is given`() throws {
        let rule = try #require(LawVersion.current.limitationRules.last)
        let safe = try #require(LimitationRules.clocks(for: rule.example).first?.safe)
        for left in [-400, -1, 0, 1, 30] {
            let clocks = LimitationRepresentation(rule.example, on: safe.adding(days: -left), in: .english).clocks
            #expect(clocks.first?.daysLeft == left)
        }
    }
}
