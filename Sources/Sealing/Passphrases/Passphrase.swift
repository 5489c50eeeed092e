import Foundation

/// A passphrase as it goes into key derivation: the same for every way of typing the same characters.
///
/// Prepared after the OpaqueString profile (RFC 8265, section 4.2): NFC, every space outside ASCII becomes U+0020, case
/// and width are kept, an empty text and control characters are refused. Never printed.
package struct Passphrase: Sendable {
    /// The fewest characters of a passphrase that is being chosen.
    package static let minimumCharacterCount = 12
    /// The most bytes of any passphrase, so that nobody sends a book.
    package static let maximumByteCount = 1_024

    let bytes: [UInt8]
    private let characterCount: Int
    private let comparable: String

    /// Prepares a passphrase that was entered; refuses an empty, unreadable or overlong one as `.passphraseUnreadable`.
    package init(entered text: String) throws {
        guard text.utf8.count <= Self.maximumByteCount else { throw Self.unreadable }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .spaceSeparator: scalars.append(" ")
            case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: throw Self.unreadable
            default: scalars.append(scalar)
            }
        }
        let prepared = String(scalars).precomposedStringWithCanonicalMapping
        guard !prepared.isEmpty else { throw Self.unreadable }
        bytes = Array(prepared.utf8)
        characterCount = prepared.count
        comparable = prepared.lowercased()
    }

    /// Prepares a passphrase that is being chosen by `userName`.
    ///
    /// Refuses, besides what cannot be entered, fewer than twelve characters (`.passphraseTooShort`), and fewer than
    /// five different characters, the user name, the user name repeated, or the user name with little around it
    /// (`.passphraseTooSimple`).
    package init(choosing text: String, userName: String) throws {
        try self.init(entered: text)
        guard characterCount >= Self.minimumCharacterCount else {
            throw SealingError(
                .passphraseTooShort,
                "A passphrase has at least \(Self.minimumCharacterCount) characters."
            )
        }
        let name = userName.precomposedStringWithCanonicalMapping.lowercased()
        let beside = name.isEmpty ? comparable : comparable.replacing(name, with: "")
        guard Set(comparable).count >= 5, Set(beside).count >= 5 else {
            throw SealingError(
                .passphraseTooSimple,
                "The passphrase repeats few characters or the user name. Choose several words."
            )
        }
    }

    private static let unreadable = SealingError(
        .passphraseUnreadable,
        "A passphrase is at least one and at most \(maximumByteCount) bytes of text without control characters."
    )
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says only that a passphrase is here.
    package var description: String { "Passphrase(hidden)" }
    /// Says only that a passphrase is here.
    package var debugDescription: String { description }
    /// Shows nothing, so that no dump reaches the text.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
