import HTTPTypes

// Health, measurements and the document itself. They stand outside /v1 because whoever watches a machine expects them
// there.
extension Routes {
    package static let live = Route("live", .get, "/health/live", .anyone)
    package static let ready = Route("ready", .get, "/health/ready", .anyone)
    package static let metrics = Route("metrics", .get, "/metrics", .machineAndAdministrators)
    package static let openAPI = Route("openAPI", .get, "/openapi.json", .anyone)
    package static let createBackup = Route(
        "createBackup",
        .post,
        "/v1/backups",
        .administrators,
        success: 201,
        hasBody: true,
        takesIdempotencyKey: true
    )

    package static let service = [live, ready, metrics, openAPI, createBackup]
}
