import HTTPTypes

extension Routes {
    package static let accountList = Route("accountList", .get, "/v1/accounts", .administratorsAndSupervisors)
    package static let createAccount = Route(
        "createAccount",
        .post,
        "/v1/accounts",
        .administrators,
        success: 201,
        hasBody: true
    )
    package static let account = Route("account", .get, "/v1/accounts/{id}", .administratorsAndSupervisors)
    package static let certifyAccount = Route(
        "certifyAccount",
        .post,
        "/v1/accounts/{id}/certify",
        .supervisors,
        hasBody: true
    )
    package static let closeAccount = Route("closeAccount", .post, "/v1/accounts/{id}/close", .administrators)
    package static let resetAccount = Route("resetAccount", .post, "/v1/accounts/{id}/reset", .administrators)
    package static let changeRoles = Route(
        "changeRoles",
        .post,
        "/v1/accounts/{id}/roles",
        .administrators,
        hasBody: true
    )
    package static let changeSecondFactor = Route(
        "changeSecondFactor",
        .post,
        "/v1/accounts/{id}/second-factor",
        .administrators,
        hasBody: true
    )

    package static let accounts = [
        accountList, createAccount, account, certifyAccount, closeAccount, resetAccount, changeRoles,
        changeSecondFactor,
    ]
}
