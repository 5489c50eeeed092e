import BureauOffice
import DiscriminationLaw

/// When a person was born and which union it is, as lines of a text: `born: …`, `union: …`, in Swedish or English.
///
/// Such things are never options: what stands on a command line can be read by others on the machine.
struct StandingText: Equatable {
    /// A day of birth that was told; none takes away what was recorded.
    struct Birth: Equatable {
        let day: Day?
    }

    private(set) var born: Birth?
    /// The union's name; an empty one takes away what was recorded.
    private(set) var union: String?

    /// Reads the lines; refuses one that it cannot read, without repeating what stands in it.
    init(_ text: String) throws {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.trimmed.isEmpty else { continue }
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
            guard parts.count == 2, take(parts[0].lowercased(), parts[1]) else {
                throw Self.unreadable(line: index + 1)
            }
        }
    }

    private mutating func take(_ key: String, _ value: String) -> Bool {
        switch key {
        case "född", "born":
            let day = Day(text: value)
            born = Birth(day: day)
            return value.isEmpty || day != nil
        case "fack", "union":
            union = value
            return true
        default: return false
        }
    }

    private static func unreadable(line: Int) -> Failure {
        Failure(
            .invalidInput,
            words(
                "Rad \(line) är varken `född: ÅÅÅÅ-MM-DD` eller `fack: …`. Skriv en av dem, eller ta bort raden.",
                "Line \(line) is neither `born: YYYY-MM-DD` nor `union: …`. Write one of them, or remove the line."
            )
        )
    }
}
