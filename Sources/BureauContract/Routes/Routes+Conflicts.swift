import HTTPTypes

// Conflicts of interest: the questions that a person is asked, and the ties that the staff declare. That a party met
// something is said by the command that brought it in, and never why.
extension Routes {
    package static let conflicts = Route("conflicts", .get, "/v1/conflicts", .caseworkers)
    package static let answerConflict = Route(
        "answerConflict",
        .post,
        "/v1/conflicts/{id}/answer",
        .caseworkers,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let ties = Route("ties", .get, "/v1/ties", .caseworkers)
    package static let declareTie = Route(
        "declareTie",
        .post,
        "/v1/ties",
        .caseworkers,
        success: 201,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let withdrawTie = Route("withdrawTie", .delete, "/v1/ties/{id}", .caseworkers, success: 204)

    package static let conflictsOfInterest = [conflicts, answerConflict, ties, declareTie, withdrawTie]
}
