import CaseWorkflow
import Testing

@testable import BureauOffice

@Suite(.serialized) struct ConflictTimingTests {
    /// Where a name lies that is asked about.
    private enum Place: String, CaseIterable {
        case visible, hidden, walled, nowhere
    }

    @Test func `a check takes the same time wherever the name lies, or lies nowhere`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        try await staff.register(eva, complainant: "Synlig Provsson")
        try await staff.register(bo, complainant: "Dold Provsson")
        try await staff.register(bo, complainant: "Murad Provsson", wall: staff.wall("Bo", "Stina"))
        let names: [Place: String] = [
            .visible: "Synlig Provsson", .hidden: "Dold Provsson", .walled: "Murad Provsson",
            .nowhere: "Ledig Provsson",
        ]
        var times: [Place: [Duration]] = [:]
        var answers: [Place: Set<Bool>] = [:]
        let clock = ContinuousClock()
        // In turns and in every order, so that what the machine does beside falls on all alike.
        for round in 0..<48 {
            // Within the allowance: beyond it every answer is the same anyway.
            bureau.time.advance(milliseconds: 4 * CheckAllowance.refill)
            var turn = Place.allCases
            for _ in 0..<round % 4 { turn.append(turn.removeFirst()) }
            for place in round % 8 < 4 ? turn : turn.reversed() {
                let command = ConflictBureau.registration(complainant: nil, respondent: names[place])
                let start = clock.now
                let answer = try await bureau.office.register(command, eva, nil)
                times[place, default: []].append(clock.now - start)
                answers[place, default: []].insert(answer.asksSupervisor ?? false)
            }
        }
        #expect(answers == [.visible: [true], .hidden: [true], .walled: [true], .nowhere: [false]])
        for (index, one) in Place.allCases.enumerated() {
            for other in Place.allCases.dropFirst(index + 1) {
                let score = Self.rankScore(times[one] ?? [], times[other] ?? [])
                // Chance alone goes beyond 4.5 once in 150,000 comparisons.
                #expect(abs(score) < 4.5, "\(one) against \(other): \(score)")
            }
        }
        let medians = Place.allCases.map { place in (times[place] ?? []).sorted()[24] }
        let (least, most) = (medians.min() ?? .zero, medians.max() ?? .zero)
        print("medians of a check: \(zip(Place.allCases, medians).map { "\($0) \($1)" }.joined(separator: ", "))")
        #expect(most - least < least / 4)
        try await bureau.end()
    }

    /// How far the ranks of two samples are from those of one and the same, in standard deviations (Mann and Whitney).
    private static func rankScore(_ one: [Duration], _ other: [Duration]) -> Double {
        var wins = 0.0
        for left in one {
            for right in other { wins += left < right ? 1 : left == right ? 0.5 : 0 }
        }
        let (n, m) = (Double(one.count), Double(other.count))
        return (wins - n * m / 2) / (n * m * (n + m + 1) / 12).squareRoot()
    }

    @Test func `the score finds a difference where there is one`() {
        let slow = (0..<48).map { Duration.microseconds(1000 + $0 % 7) }
        let same = (0..<48).map { Duration.microseconds(1000 + ($0 + 3) % 7) }
        let slower = (0..<48).map { Duration.microseconds(1004 + $0 % 7) }
        #expect(abs(Self.rankScore(slow, same)) < 1)
        #expect(abs(Self.rankScore(slow, slower)) > 4.5)
    }
}
