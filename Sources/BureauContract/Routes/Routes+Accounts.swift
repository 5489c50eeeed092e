import HTTPTypes

// An answer repeated by its idempotency key has no activation code: that is shown once.
extension Routes {
    package static let accountList = Route("accountList", .get, "/v1/accounts", .staff)
    package static let createAccount = Route(
        "createAccount",
        .post,
        "/v1/accounts",
        .administrators,
        success: 201,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let account = Route("account", .get, "/v1/accounts/{id}", .staff)
    package static let certifyAccount = Route(
        "certifyAccount",
        .post,
        "/v1/accounts/{id}/certify",
        .supervisors,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let closeAccount = Route(
        "closeAccount",
        .post,
        "/v1/accounts/{id}/close",
        .supervisorsAndAdministrators,
        takesIdempotencyKey: true
    )
    package static let resetAccount = Route(
        "resetAccount",
        .post,
        "/v1/accounts/{id}/reset",
        .administrators,
        takesIdempotencyKey: true
    )
    package static let changeRole = Route(
        "changeRole",
        .post,
        "/v1/accounts/{id}/role",
        .administrators,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let changeSecondFactor = Route(
        "changeSecondFactor",
        .post,
        "/v1/accounts/{id}/second-factor",
        .administrators,
        hasBody: true,
        takesIdempotencyKey: true
    )

    package static let accounts = [
        accountList, createAccount, account, certifyAccount, closeAccount, resetAccount, changeRole,
        changeSecondFactor,
    ]
}
