package import BureauContract

extension ServiceClient {
    /// Whether the daemon is ready, and what its checks found.
    package func ready() async throws -> ReadyRepresentation {
        try await fetch(ReadyRepresentation.self, ServiceRequest(Routes.ready))
    }

    /// The measurements in Prometheus' text format: on the Unix socket, or for an administrator.
    package func metrics() async throws -> String {
        String(decoding: try await send(ServiceRequest(Routes.metrics)).body, as: UTF8.self)
    }
}
