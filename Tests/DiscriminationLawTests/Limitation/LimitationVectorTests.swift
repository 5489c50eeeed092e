import DiscriminationLaw
import Foundation
import Testing

struct LimitationVectorTests {
    @Test func `the fixture holds the sixty vectors`() throws {
        #expect(try LimitationVector.all().count == 60)
    }

    @Test(arguments: try LimitationVector.all())
    func `every vector gives its clocks, in its order`(vector: LimitationVector) {
        let clocks = LimitationRules.clocks(for: vector.facts).map(LimitationVector.Clock.init)
        #expect(clocks == vector.clocks)
    }

    @Test func `the printed clocks are, byte for byte, the text of the vectors`() throws {
        let text = String(decoding: try LimitationVector.data(), as: UTF8.self)
        let expected = text.components(separatedBy: "\"clocks\": ").dropFirst().map { part in
            // In the file a list stands two steps deeper than when it is printed alone.
            let list = part.components(separatedBy: "\n }").first!
            return list.replacing("\n  ", with: "\n") + "\n"
        }
        let printed = try LimitationVector.all().map { LimitationClock.json(LimitationRules.clocks(for: $0.facts)) }
        #expect(printed == Array(expected))
    }

    @Test func `the printed clocks read back as JSON`() throws {
        for vector in try LimitationVector.all() {
            let text = LimitationClock.json(LimitationRules.clocks(for: vector.facts))
            let read = try JSONDecoder().decode([LimitationVector.Clock].self, from: Data(text.utf8))
            #expect(read == vector.clocks)
            let encoded = try JSONEncoder().encode(LimitationRules.clocks(for: vector.facts))
            #expect(try JSONDecoder().decode([LimitationVector.Clock].self, from: encoded) == vector.clocks)
        }
    }

    @Test func `no clocks print as an empty list`() {
        #expect(LimitationClock.json([]) == "[]\n")
    }

    @Test func `facts written and read again give the same clocks`() throws {
        for vector in try LimitationVector.all() {
            let again = try JSONDecoder().decode(LimitationFacts.self, from: JSONEncoder().encode(vector.facts))
            #expect(again == vector.facts)
        }
    }
}
