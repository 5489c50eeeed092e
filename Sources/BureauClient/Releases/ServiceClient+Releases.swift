package import BureauContract

extension ServiceClient {
    /// The published releases, the newest first.
    package func releases() async throws -> [ReleaseRepresentation] {
        try await fetch(ReleasesRepresentation.self, ServiceRequest(Routes.releases)).items
    }

    /// A file of a published release, as it was published; logged as a fetch.
    package func releaseFile(_ name: String, of number: Int) async throws -> [UInt8] {
        try await send(ServiceRequest(Routes.releaseFile, id: String(number), name: name)).body
    }

    /// What data portals read of the published releases: JSON-LD.
    package func releaseCatalog() async throws -> [UInt8] {
        try await send(ServiceRequest(Routes.releaseCatalog)).body
    }

    /// The exact returns that were approved; for supervisors.
    package func exactReturns() async throws -> [ExactReturnRepresentation] {
        try await fetch(ExactReturnsRepresentation.self, ServiceRequest(Routes.exactReturns)).items
    }

    /// A file of an exact return, as it was approved; logged as a fetch.
    package func exactReturnFile(_ name: String, of id: String) async throws -> [UInt8] {
        try await send(ServiceRequest(Routes.exactReturnFile, id: id, name: name)).body
    }

    /// The reports that the bureau has defined; for supervisors.
    package func releaseReports() async throws -> [ReportRepresentation] {
        try await fetch(ReportsRepresentation.self, ServiceRequest(Routes.releaseReports)).items
    }

    /// Has a release prepared; takes as long as protection does.
    package func prepareRelease(_ request: PrepareReleaseRequest) async throws -> PreparedReleaseRepresentation {
        try await fetch(
            PreparedReleaseRepresentation.self,
            ServiceRequest(
                Routes.prepareRelease,
                body: WireEncoder.bytes(of: request),
                idempotencyKey: .fresh()
            )
        )
    }

    /// The releases that wait for an approval.
    package func preparedReleases() async throws -> [PreparedReleaseRepresentation] {
        try await fetch(PreparedReleasesRepresentation.self, ServiceRequest(Routes.preparedReleases)).items
    }

    /// One of them.
    package func preparedRelease(_ id: String) async throws -> PreparedReleaseRepresentation {
        try await fetch(PreparedReleaseRepresentation.self, ServiceRequest(Routes.preparedRelease, id: id))
    }

    /// A file of a release that waits for an approval.
    package func preparedFile(_ name: String, of id: String) async throws -> [UInt8] {
        try await send(ServiceRequest(Routes.preparedFile, id: id, name: name)).body
    }

    /// Throws a prepared release away.
    package func discardRelease(_ id: String) async throws {
        _ = try await send(ServiceRequest(Routes.discardRelease, id: id))
    }

    /// Publishes a prepared release; nothing is answered for an exact return.
    package func approveRelease(_ id: String) async throws -> ReleaseRepresentation? {
        try await fetch(
            ReleaseApprovalRepresentation.self,
            ServiceRequest(Routes.approveRelease, id: id, idempotencyKey: .fresh())
        ).release
    }
}
