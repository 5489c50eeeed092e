import CaseWorkflow
import Foundation

/// The name that somebody signs in with: what stands in clear in the file, so no more than a name at work.
enum AccountName {
    static let maximumLength = 64

    /// The name in NFC.
    ///
    /// Refuses with `.invalid` an empty or long one, and other characters than letters, digits, space, dot, hyphen and
    /// underscore.
    static func checked(_ name: String) throws -> String {
        let name = name.precomposedStringWithCanonicalMapping
        if name.isEmpty { throw OfficeError.invalid([Fault(path: "name", code: .empty)]) }
        if name.unicodeScalars.count > maximumLength {
            throw OfficeError.invalid([Fault(path: "name", code: .tooLong, limit: maximumLength)])
        }
        let allowed = name.allSatisfy { $0.isLetter || $0.isNumber || " .-_".contains($0) }
        guard allowed, name.first != " ", name.last != " " else {
            throw OfficeError.invalid([Fault(path: "name", code: .malformed)])
        }
        return name
    }
}
