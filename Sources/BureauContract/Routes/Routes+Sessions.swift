import HTTPTypes

// Signing in and what a person does with their own account.
//
// The first four POSTs take no idempotency key: an answer with a secret is never kept, and there is no person yet to keep it for.
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
        hasBody: true
    )
    package static let fingerprint = Route("fingerprint", .get, "/v1/fingerprint", .anyone)

    package static let sessions = [signIn, session, signOut, activate, takeBack, changePassphrase, fingerprint]
}
