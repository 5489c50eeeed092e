package import DiscriminationLaw

/// The strong tag of a case representation, written `"v17.supervisor.sv"`.
///
/// What a person gets depends on their role and language, so both stand in the tag; whether a case has moved depends on
/// its version alone, which is all that `If-Match` compares.
package struct EntityTag: Sendable, Hashable, CustomStringConvertible {
    package let version: Int
    package let role: String
    package let language: Language

    package init(version: Int, role: String, language: Language) {
        self.version = version
        self.role = role
        self.language = language
    }

    package var description: String { "\"v\(version).\(role).\(language.rawValue)\"" }
}

/// What a request's `If-Match` asks for.
///
/// Exactly one tag is taken. `*` names no version and would let a change overwrite what its sender never saw: it counts
/// as absent. A weak tag, and a tag that is not one of ours, never match (RFC 9110 13.1.1 compares strongly).
package enum VersionCondition: Sendable, Hashable {
    /// No version is named: 428.
    case absent
    /// The header cannot be read as one tag: 400.
    case malformed
    /// The case must be at this version; 0 is a version that no case has.
    case version(Int)

    /// Reads the values of the header fields.
    package init(ifMatch values: [String]) {
        guard let first = values.first else {
            self = .absent
            return
        }
        let text = first.trimmingSpaces
        guard values.count == 1, !text.isEmpty else {
            self = .malformed
            return
        }
        if text == "*" {
            self = .absent
            return
        }
        let isWeak = text.hasPrefix("W/")
        let quoted = isWeak ? text.dropFirst(2) : text[...]
        guard quoted.count >= 2, quoted.first == "\"", quoted.last == "\"",
            quoted.dropFirst().dropLast().utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x7F })
        else {
            self = .malformed
            return
        }
        self = .version(isWeak ? 0 : Self.version(in: quoted.dropFirst().dropLast()) ?? 0)
    }

    // The role and language of the tag are not compared, but a tag without them is not one of ours.
    private static func version(in opaque: Substring) -> Int? {
        let parts = opaque.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].first == "v", parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        let digits = parts[0].dropFirst()
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let version = Int(digits), version > 0 else {
            return nil
        }
        return version
    }
}

extension String {
    /// The text without spaces and tabs around it: optional whitespace of RFC 9110 5.6.3.
    var trimmingSpaces: String {
        var text = self[...]
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
