import DiscriminationLaw
import Foundation
import Testing

/// One pair of the fixture: the facts, and the clocks as written there.
struct LimitationVector: Decodable, Sendable, CustomTestStringConvertible {
    struct Clock: Codable, Hashable, Sendable {
        let branch: String
        let act: String
        let raw: String?
        let safe: String?
        let extended: String?
    }

    let facts: LimitationFacts
    let clocks: [Clock]

    var testDescription: String {
        "\(facts.area.rawValue) \(facts.breach.rawValue) \(facts.event.text)"
    }

    static func data() throws -> Data {
        let url = try #require(
            Bundle.module.url(forResource: "limitation-vectors", withExtension: "json", subdirectory: "Fixtures")
        )
        return try Data(contentsOf: url)
    }

    static func all() throws -> [LimitationVector] {
        try JSONDecoder().decode([LimitationVector].self, from: data())
    }
}

extension LimitationVector.Clock {
    init(_ clock: LimitationClock) {
        self.init(
            branch: clock.branch.rawValue,
            act: clock.act.rawValue,
            raw: clock.raw?.text,
            safe: clock.safe?.text,
            extended: clock.extended?.text
        )
    }
}

/// A day from its text, for tests that write it out.
func day(_ text: String) -> Day {
    Day(text: text)!
}
