package import BureauContract

extension ServiceClient {
    /// The certificate that releases are signed with, PEM.
    package func signingCertificate() async throws -> [UInt8] {
        try await send(ServiceRequest(Routes.signingCertificate)).body
    }

    /// Makes a new key with a certificate of the bureau's own, for so many days.
    package func makeCertificate(days: Int) async throws -> CertificateRepresentation {
        try await fetch(
            CertificateRepresentation.self,
            ServiceRequest(
                Routes.makeCertificate,
                body: WireEncoder.bytes(of: MakeCertificateRequest(days: days)),
                idempotencyKey: .fresh()
            )
        )
    }

    /// Makes a new key and a request for an authority's certificate, PEM.
    package func requestCertificate() async throws -> String {
        try await fetch(
            CertificateRequestRepresentation.self,
            ServiceRequest(Routes.requestCertificate, idempotencyKey: .fresh())
        ).pem
    }

    /// Takes over the certificate that an authority gave for the key.
    package func adoptCertificate(pem: String) async throws -> CertificateRepresentation {
        try await fetch(
            CertificateRepresentation.self,
            ServiceRequest(
                Routes.adoptCertificate,
                body: WireEncoder.bytes(of: AdoptCertificateRequest(pem: pem))
            )
        )
    }
}
