import HTTPTypes
package import CaseWorkflow

extension Routes {
    package static let registerCase = Route(
        "registerCase",
        .post,
        "/v1/cases",
        .caseworkers,
        success: 201,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let readCase = Route("readCase", .get, "/v1/cases/{id}", .caseworkers)
    package static let caseHistory = Route("caseHistory", .get, "/v1/cases/{id}/history", .caseworkers)

    /// Erases a case for good: no command, because nothing of the case is left to answer with.
    package static let eraseCase = Route(
        "eraseCase",
        .post,
        "/v1/cases/{id}/erasure",
        .caseworkers,
        success: 204,
        hasBody: true,
        needsVersion: true
    )

    /// The commands that a person gives to a case that exists, in the order of the workflow.
    ///
    /// Registering has a route of its own, and renewing keys is the office's own doing.
    package static let commandKinds = CommandKind.allCases.filter { $0 != .register && $0 != .renewKeys }

    /// The route of a command: POST `/v1/cases/{id}/add-note` and its like.
    package static func command(_ kind: CommandKind) -> Route {
        Route(
            "case." + kind.rawValue,
            .post,
            "/v1/cases/{id}/" + kind.rawValue,
            .caseworkers,
            hasBody: true,
            needsVersion: true,
            takesIdempotencyKey: true
        )
    }

    package static let cases = [registerCase, readCase, caseHistory, eraseCase] + commandKinds.map(command)
}
