import DiscriminationLaw
import BureauContract
import HTTPTypes

/// A request that is refused: what becomes the problem document, before its language is known.
struct Refused: Error, Sendable {
    let code: ProblemCode
    var detail: BilingualText?
    var errors: (@Sendable (Language) -> [Problem.Field])?
    var headers: HTTPFields = [:]

    init(
        _ code: ProblemCode,
        detail: BilingualText? = nil,
        headers: HTTPFields = [:],
        errors: (@Sendable (Language) -> [Problem.Field])? = nil
    ) {
        self.code = code
        self.detail = detail
        self.headers = headers
        self.errors = errors
    }

    /// Refused because of one parameter or header field.
    init(_ code: ProblemCode, field: String, kind: String, _ words: BilingualText) {
        self.init(code) { language in
            [Problem.Field(field: field, code: kind, detail: words.in(language))]
        }
    }

    /// Refused for now.
    init(_ code: ProblemCode, retryAfter seconds: Int) {
        self.init(code, headers: [.retryAfter: String(max(1, seconds))])
    }

    /// No session.
    static var notSignedIn: Refused {
        Refused(.notSignedIn, headers: [.wwwAuthenticate: "Bearer realm=\"bureau\""])
    }

    func problem(in language: Language, requestID: String) -> Problem {
        var problem = Problem(code, in: language, detail: detail?.in(language), errors: errors?(language))
        problem.instance = Problem.instancePrefix + requestID
        return problem
    }
}
