/// The certificate that releases are signed with.
package struct CertificateRepresentation: Codable, Sendable, Equatable {
    /// As RFC 2253 has it: `CN=Byrån`.
    package let subject: String
    /// SHA-256 of the certificate, hexadecimal: what the municipality compares.
    package let fingerprint: String
    package let pem: String

    package init(subject: String, fingerprint: String, pem: String) {
        self.subject = subject
        self.fingerprint = fingerprint
        self.pem = pem
    }

    /// The media type of PEM texts of certificates (RFC 8555 9.1).
    package static let mediaType = "application/pem-certificate-chain"
}

/// A request for a certificate, for an authority to answer.
package struct CertificateRequestRepresentation: Codable, Sendable, Equatable {
    /// PKCS 10, PEM.
    package let pem: String

    package init(pem: String) {
        self.pem = pem
    }
}
