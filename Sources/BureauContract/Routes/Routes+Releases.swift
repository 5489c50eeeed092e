import HTTPTypes

// Releases: what the municipality may read, and what supervisors do until it can. What is fetched is an entry of the log.
extension Routes {
    /// The published releases, the newest first.
    package static let releases = Route("releases", .get, "/v1/releases", .releaseReaders)
    /// A file of a published release, by its number and name.
    package static let releaseFile = Route("releaseFile", .get, "/v1/releases/{id}/files/{name}", .releaseReaders)

    /// What data portals read of them: DCAT-AP-SE as JSON-LD.
    package static let releaseCatalog = Route("releaseCatalog", .get, "/v1/releases/catalog", .releaseReaders)

    /// The reports that the bureau has defined.
    package static let releaseReports = Route("releaseReports", .get, "/v1/releases/reports", .supervisors)
    package static let preparedReleases = Route("preparedReleases", .get, "/v1/releases/prepared", .supervisors)
    /// Answers when protection has been found: as long as the bureau's configuration lets it be sought.
    package static let prepareRelease = Route(
        "prepareRelease",
        .post,
        "/v1/releases/prepared",
        .supervisors,
        success: 201,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let preparedRelease = Route("preparedRelease", .get, "/v1/releases/prepared/{id}", .supervisors)
    package static let preparedFile = Route(
        "preparedFile",
        .get,
        "/v1/releases/prepared/{id}/files/{name}",
        .supervisors
    )
    package static let discardRelease = Route(
        "discardRelease",
        .delete,
        "/v1/releases/prepared/{id}",
        .supervisors,
        success: 204
    )
    package static let approveRelease = Route(
        "approveRelease",
        .post,
        "/v1/releases/prepared/{id}/approval",
        .supervisors,
        takesIdempotencyKey: true
    )

    /// The exact returns that were approved: for supervisors alone, who hand them to their recipients.
    package static let exactReturns = Route("exactReturns", .get, "/v1/releases/returns", .supervisors)
    package static let exactReturnFile = Route(
        "exactReturnFile",
        .get,
        "/v1/releases/returns/{id}/files/{name}",
        .supervisors
    )

    /// The certificate that releases are signed with, as PEM.
    package static let signingCertificate = Route("signingCertificate", .get, "/v1/signing/certificate", .supervisors)
    /// Makes a new key with a certificate of the bureau's own.
    package static let makeCertificate = Route(
        "makeCertificate",
        .post,
        "/v1/signing/certificate",
        .supervisors,
        success: 201,
        hasBody: true,
        takesIdempotencyKey: true
    )
    /// Makes a new key and a request for an authority's certificate.
    package static let requestCertificate = Route(
        "requestCertificate",
        .post,
        "/v1/signing/request",
        .supervisors,
        success: 201,
        takesIdempotencyKey: true
    )
    /// Takes over the certificate that an authority gave.
    package static let adoptCertificate = Route(
        "adoptCertificate",
        .put,
        "/v1/signing/certificate",
        .supervisors,
        hasBody: true
    )

    package static let ofReleases = [
        releases, releaseFile, releaseCatalog, releaseReports, preparedReleases, prepareRelease, preparedRelease,
        preparedFile, discardRelease, approveRelease, exactReturns, exactReturnFile, signingCertificate,
        makeCertificate, requestCertificate, adoptCertificate,
    ]
}
