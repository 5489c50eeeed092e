import BureauOffice
import CaseWorkflow

/// What tells who a party is, as lines of a text: `name: …`, `phone: …`, and so on, in Swedish or English.
///
/// Such things are never options: what stands on a command line can be read by others on the machine.
struct PartyText: Equatable {
    /// What one line can tell.
    enum Key: String, CaseIterable {
        case name, phone, email, post, other, accessibility, organisation

        init?(written: String) {
            let swedish: [String: Key] = [
                "namn": .name, "telefon": .phone, "e-post": .email, "epost": .email, "adress": .post, "annat": .other,
                "tillgänglighet": .accessibility, "organisationsnummer": .organisation,
            ]
            let english: [String: Key] = ["e-mail": .email, "address": .post, "organisation-number": .organisation]
            let word = written.lowercased()
            guard let key = Key(rawValue: word) ?? swedish[word] ?? english[word] else { return nil }
            self = key
        }

        var contactWay: ContactWayKind? { ContactWayKind(rawValue: rawValue) }
    }

    /// The values that were told; an empty one takes away what was recorded.
    private(set) var values: [Key: String] = [:]
    /// The contact ways, in order; nil where none was told.
    private(set) var contactWays: [ContactWay]?

    /// Reads the lines; refuses one that has no key, without repeating what stands in it.
    init(_ text: String) throws {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = line.trimmed
            guard !trimmed.isEmpty else { continue }
            let parts = trimmed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let key = Key(written: parts[0].trimmed) else {
                throw Self.unreadable(line: index + 1)
            }
            take(key, parts[1].trimmed)
        }
    }

    private mutating func take(_ key: Key, _ value: String) {
        guard let kind = key.contactWay else {
            values[key] = value
            return
        }
        var ways = contactWays ?? []
        if !value.isEmpty {
            // After a bar stands when and how the way is safe to use.
            let parts = value.split(separator: "|", maxSplits: 1).map(\.trimmed)
            ways.append(
                ContactWay(kind: kind, value: parts.first ?? "", safeToUse: parts.dropFirst().first)
            )
        }
        contactWays = ways
    }

    private static func unreadable(line: Int) -> Failure {
        Failure(
            .invalidInput,
            words(
                "Rad \(line) börjar inte med något av: namn, telefon, e-post, post, annat, tillgänglighet, "
                    + "organisationsnummer. Skriv till exempel `namn: …`.",
                "Line \(line) does not begin with one of: name, phone, email, post, other, accessibility, organisation. "
                    + "Write for example `name: …`."
            )
        )
    }
}
