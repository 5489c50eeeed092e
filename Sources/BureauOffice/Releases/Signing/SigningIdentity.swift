import COpenSSL

/// The key with which a bureau signs its releases, and its certificate.
///
/// The key is made here and is kept only sealed to the supervisors. A certificate is the bureau's own (self-signed) or
/// comes from an authority that was given the signing request.
struct SigningIdentity: Sendable, Equatable {
    /// The private key, PEM (PKCS 8, unencrypted).
    let privateKey: [UInt8]
    /// The certificate, PEM; nothing while a signing request waits for its answer.
    private(set) var certificate: [UInt8]?

    /// Makes a key (ECDSA on P-256) that has no certificate yet.
    init() throws(OfficeError) {
        privateKey = try OpenSSLScope.run { scope throws(OfficeError) in
            let key = try scope.own(bureau_new_signing_key()) { EVP_PKEY_free($0) }
            let memory = try scope.memory()
            try OpenSSLScope.check(PEM_write_bio_PrivateKey(memory, key, nil, nil, 0, nil, nil))
            return OpenSSLScope.written(memory)
        }
    }

    /// A key and certificate that were kept.
    init(privateKey: [UInt8], certificate: [UInt8]?) {
        self.privateKey = privateKey
        self.certificate = certificate
    }

    /// Certifies the key by itself, from a moment on for so many days.
    ///
    /// - Parameters:
    ///   - name: what the bureau is called, up to 64 characters (X.520 `ub-common-name`).
    ///   - serial: 16 random bytes.
    ///   - seconds: since 1970, when it begins.
    mutating func certifyItself(name: String, serial: [UInt8], from seconds: Int64, days: Int) throws(OfficeError) {
        let privateKey = privateKey
        certificate = try OpenSSLScope.run { scope throws(OfficeError) in
            let key = try scope.privateKey(privateKey)
            let certificate = try scope.own(X509_new()) { X509_free($0) }
            try OpenSSLScope.check(X509_set_version(certificate, 2))
            // A serial number is positive (RFC 5280 4.1.2.2).
            let digits = serial.enumerated().map { $0.offset == 0 ? $0.element & 0x7F | 0x40 : $0.element }
            let number = try scope.own(BN_bin2bn(digits, Int32(digits.count), nil)) { BN_free($0) }
            var begins = time_t(seconds)
            guard BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil,
                X509_time_adj_ex(X509_getm_notBefore(certificate), 0, 0, &begins) != nil,
                X509_time_adj_ex(X509_getm_notAfter(certificate), Int32(days), 0, &begins) != nil
            else { throw OpenSSLScope.failure() }
            let subject = X509_get_subject_name(certificate)
            try Self.put(name, into: subject)
            try OpenSSLScope.check(X509_set_issuer_name(certificate, subject))
            try OpenSSLScope.check(X509_set_pubkey(certificate, key))
            for (kind, value) in Self.extensions {
                try OpenSSLScope.check(bureau_add_extension(certificate, kind, value))
            }
            guard X509_sign(certificate, key, EVP_sha256()) > 0 else { throw OpenSSLScope.failure() }
            let memory = try scope.memory()
            try OpenSSLScope.check(PEM_write_bio_X509(memory, certificate))
            return OpenSSLScope.written(memory)
        }
    }

    /// A request for a certificate (PKCS 10, PEM), for an authority to answer.
    func request(name: String) throws(OfficeError) -> [UInt8] {
        try OpenSSLScope.run { scope throws(OfficeError) in
            let key = try scope.privateKey(privateKey)
            let request = try scope.own(X509_REQ_new()) { X509_REQ_free($0) }
            try OpenSSLScope.check(X509_REQ_set_version(request, 0))
            try Self.put(name, into: X509_REQ_get_subject_name(request))
            try OpenSSLScope.check(X509_REQ_set_pubkey(request, key))
            guard X509_REQ_sign(request, key, EVP_sha256()) > 0 else { throw OpenSSLScope.failure() }
            let memory = try scope.memory()
            try OpenSSLScope.check(PEM_write_bio_X509_REQ(memory, request))
            return OpenSSLScope.written(memory)
        }
    }

    /// Takes the certificate that an authority gave for the key.
    ///
    /// Refuses with `.signing` what is no certificate, and one for another key.
    mutating func adopt(certificate pem: [UInt8]) throws(OfficeError) {
        let privateKey = privateKey
        certificate = try OpenSSLScope.run { scope throws(OfficeError) in
            let certificate = try scope.certificate(pem)
            guard X509_check_private_key(certificate, try scope.privateKey(privateKey)) == 1 else {
                ERR_clear_error()
                throw OfficeError(
                    .signing,
                    "This certificate is for another key. Send the bureau's request to the authority again.",
                    "Certifikatet hör till en annan nyckel. Skicka byråns begäran till utfärdaren igen."
                )
            }
            let memory = try scope.memory()
            try OpenSSLScope.check(PEM_write_bio_X509(memory, certificate))
            return OpenSSLScope.written(memory)
        }
    }

    /// Signs bytes: a detached CMS message (RFC 5652), DER, with the certificate in it.
    func sign(_ bytes: [UInt8]) throws(OfficeError) -> [UInt8] {
        guard let pem = certificate else {
            throw OfficeError(
                .signing,
                "The bureau has no certificate yet. Make one, or take over the authority's.",
                "Byrån har inget certifikat än. Gör ett, eller ta över utfärdarens."
            )
        }
        return try OpenSSLScope.run { scope throws(OfficeError) in
            let certificate = try scope.certificate(pem)
            let key = try scope.privateKey(privateKey)
            let content = try scope.memory(bytes)
            let flags = UInt32(CMS_DETACHED | CMS_BINARY)
            let message = try scope.own(CMS_sign(certificate, key, nil, content, flags)) { CMS_ContentInfo_free($0) }
            let memory = try scope.memory()
            try OpenSSLScope.check(i2d_CMS_bio(memory, message))
            return OpenSSLScope.written(memory)
        }
    }

    /// What the certificate is for: it signs, and certifies nobody else (RFC 5280 4.2.1).
    private static let extensions = [
        (NID_basic_constraints, "critical,CA:FALSE"), (NID_key_usage, "critical,digitalSignature,nonRepudiation"),
        (NID_ext_key_usage, "emailProtection"), (NID_subject_key_identifier, "hash"),
    ]

    private static func put(_ name: String, into subject: OpaquePointer?) throws(OfficeError) {
        let bytes = Array(name.utf8)
        guard X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_FLAG, bytes, Int32(bytes.count), -1, 0) == 1 else {
            ERR_clear_error()
            throw OfficeError(
                .signing,
                "The bureau's name cannot stand in a certificate. Use 1 to 64 characters.",
                "Byråns namn kan inte stå i ett certifikat. Använd 1 till 64 tecken."
            )
        }
    }
}
