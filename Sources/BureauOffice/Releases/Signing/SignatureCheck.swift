import COpenSSL
import Sealing

/// The check of a detached CMS signature, without the service.
package enum SignatureCheck {
    /// Who signed: the certificate's name as OpenSSL writes it, and its SHA-256 fingerprint in hex.
    package struct Signer: Sendable, Equatable {
        package let name: String
        package let fingerprint: String
    }

    /// Verifies a signature over bytes.
    ///
    /// - Parameters:
    ///   - signature: DER, as in a `.p7s` file.
    ///   - trusted: certificates in PEM form (the bureau's own, or the authority's) that are believed; nothing: the signature
    ///     is checked, and who made it is for the reader to believe by the fingerprint.
    ///
    /// Throws `.signing` where it does not hold.
    package static func verify(
        _ signature: [UInt8],
        of bytes: [UInt8],
        trusted: [UInt8]? = nil
    ) throws(OfficeError) -> Signer {
        try OpenSSLScope.run { scope throws(OfficeError) in
            guard let found = d2i_CMS_bio(try scope.memory(signature), nil) else {
                ERR_clear_error()
                throw OfficeError(
                    .signing,
                    "The signature is no signed message (CMS, DER).",
                    "Underskriften är inget signerat meddelande (CMS, DER)."
                )
            }
            let message = try scope.own(found) { CMS_ContentInfo_free($0) }
            let store = try scope.own(X509_STORE_new()) { X509_STORE_free($0) }
            if let trusted {
                let certificates = try scope.memory(trusted)
                var count = 0
                while let certificate = PEM_read_bio_X509(certificates, nil, nil, nil) {
                    try OpenSSLScope.check(X509_STORE_add_cert(store, scope.own(certificate) { X509_free($0) }))
                    count += 1
                }
                ERR_clear_error()
                guard count > 0 else {
                    throw OfficeError(
                        .signing,
                        "The file of believed certificates holds no certificate in PEM form.",
                        "Filen med betrodda certifikat innehåller inget certifikat i PEM-form."
                    )
                }
            }
            // A certificate that is trusted itself ends the chain. Whether it has run out since is not asked: what was
            // signed while it held stays signed.
            let trust = UInt(X509_V_FLAG_PARTIAL_CHAIN) | UInt(X509_V_FLAG_NO_CHECK_TIME)
            try OpenSSLScope.check(X509_STORE_set_flags(store, trust))
            let flags = CMS_BINARY | CMS_DETACHED | (trusted == nil ? CMS_NO_SIGNER_CERT_VERIFY : 0)
            guard CMS_verify(message, nil, store, try scope.memory(bytes), nil, UInt32(flags)) == 1 else {
                ERR_clear_error()
                throw OfficeError(
                    .signing,
                    "The signature does not hold: the file was changed, or it was signed by somebody who is not trusted.",
                    "Underskriften håller inte: filen har ändrats, eller så har någon som inte är betrodd skrivit under."
                )
            }
            guard let signer = bureau_signer(message) else { throw OpenSSLScope.failure() }
            return try describe(signer, &scope)
        }
    }

    /// Describes a certificate in PEM form.
    package static func describe(certificate pem: [UInt8]) throws(OfficeError) -> Signer {
        try OpenSSLScope.run { scope throws(OfficeError) in try describe(try scope.certificate(pem), &scope) }
    }

    private static func describe(
        _ certificate: OpaquePointer,
        _ scope: inout OpenSSLScope
    ) throws(OfficeError) -> Signer {
        let memory = try scope.memory()
        guard bureau_print_name(memory, X509_get_subject_name(certificate)) >= 0 else { throw OpenSSLScope.failure() }
        var digest = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 0
        try OpenSSLScope.check(X509_digest(certificate, EVP_sha256(), &digest, &count))
        let name = String(decoding: OpenSSLScope.written(memory), as: UTF8.self)
        return Signer(name: name, fingerprint: Hexadecimal.text(of: digest))
    }
}
