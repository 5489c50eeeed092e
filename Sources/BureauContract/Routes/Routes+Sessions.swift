import HTTPTypes

// Signing in and what a person does with their own account.
//
// Of these only the change of passphrase takes an idempotency key: elsewhere there is no person yet to keep it for, or
// the answer is a secret, which is never kept.
extension Routes {
    package static let signIn = Route("signIn", .post, "/v1/session", .anyone, success: 201, hasBody: true)
    package static let session = Route("session", .get, "/v1/session", .signedIn)
    package static let signOut = Route("signOut", .delete, "/v1/session", .signedIn, success: 204)
    package static let activate = Route("activate", .post, "/v1/activation", .anyone, hasBody: true)
    package static let takeBack = Route(
        "takeBack",
        .post,
        "/v1/account/take-back",
        .anyone,
        success: 204,
        hasBody: true
    )
    package static let changePassphrase = Route(
        "changePassphrase",
        .post,
        "/v1/account/passphrase",
        .signedIn,
        success: 204,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let enrolSecondFactor = Route(
        "enrolSecondFactor",
        .post,
        "/v1/account/totp",
        .signedIn,
        hasBody: true
    )
    package static let fingerprint = Route("fingerprint", .get, "/v1/fingerprint", .anyone)

    package static let sessions = [
        signIn, session, signOut, activate, takeBack, changePassphrase, enrolSecondFactor, fingerprint,
    ]
}
