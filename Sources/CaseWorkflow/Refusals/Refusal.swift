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
        BilingualText(filled(code.label.swedish), filled(code.label.english))
    }

    private func filled(_ template: String) -> String {
        var rest = template[...]
        var text = ""
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += values[String(rest[rest.index(after: open)..<close])] ?? "–"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
