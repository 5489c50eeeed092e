package import DiscriminationLaw

/// Why a command is refused.
package struct Refusal: Error, Sendable, Equatable {
    /// Which answer it becomes.
    package enum Kind: Int, Sendable {
        /// The person may not (403).
        case forbidden = 403
        /// The state of the case does not allow it (409).
        case conflict = 409
        /// The payload has a fault; whoever asks for `faults` first never sees this (422).
        case malformed = 422
    }

    package let code: RefusalCode
    /// What the text names, such as `party: 7`: numbers, codes and accounts, never content of the case.
    package let values: [String: String]

    package init(_ code: RefusalCode, _ values: [String: String] = [:]) {
        self.code = code
        self.values = values
    }

    package var kind: Kind { code.kind }

    /// What stands in the way and what to do, with the values filled in.
    package var text: BilingualText {
        BilingualText(filled(code.label.swedish, in: .swedish), filled(code.label.english, in: .english))
    }

    private func filled(_ template: String, in language: Language) -> String {
        var rest = template[...]
        var text = ""
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += value(String(rest[rest.index(after: open)..<close]), in: language) ?? "–"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    // Phases, purposes and reasons travel as codes and are told by their names.
    private func value(_ name: String, in language: Language) -> String? {
        let parts = values[name]?.split(separator: ", ").map(String.init)
        return switch name {
        case "phase", "phases":
            parts?.map { Phase(rawValue: $0)?.label.in(language) ?? $0 }.joined(separator: ", ")
        case "purpose":
            parts?.map { ConsentPurpose(rawValue: $0)?.label.in(language) ?? $0 }.joined(separator: ", ")
        case "reasons":
            parts?.map { StandingReason.Code(rawValue: $0)?.words.in(language) ?? $0 }.joined(separator: " ")
        default: values[name]
        }
    }
}
