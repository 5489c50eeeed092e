package import DiscriminationLaw

/// A problem document (RFC 9457), the form of every answer that is not a success.
///
/// Carries codes, field names and sentences of our own; never content of a case, of a body or of a secret.
package struct Problem: Codable, Error, Sendable, Hashable {
    /// The media type of a problem document.
    package static let mediaType = "application/problem+json"
    /// What stands before the code in `type`.
    package static let typePrefix = "urn:bureau:problem:"
    /// What stands before the request's number in `instance`.
    package static let instancePrefix = "urn:bureau:request:"

    /// One field that cannot be accepted.
    package struct Field: Codable, Sendable, Hashable {
        /// The field, as `parties[0].name`, or the name of a query parameter or header; empty for the body as a whole.
        package let field: String
        /// What is wrong with it.
        package let code: String
        /// The same in words.
        package let detail: String

        package init(field: String, code: String, detail: String) {
            self.field = field
            self.code = code
            self.detail = detail
        }
    }

    package let type: String
    package let title: String
    package let status: Int
    package var detail: String?
    package var instance: String?
    package var errors: [Field]?

    package init(_ code: ProblemCode, in language: Language, detail: String? = nil, errors: [Field]? = nil) {
        type = Self.typePrefix + code.name
        title = code.title.in(language)
        status = code.status
        self.detail = detail
        self.errors = errors
    }

    /// The code in the type; nil for a type of another service.
    package var code: String? {
        type.hasPrefix(Self.typePrefix) ? String(type.dropFirst(Self.typePrefix.count)) : nil
    }
}
