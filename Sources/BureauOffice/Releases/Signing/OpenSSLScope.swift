import COpenSSL

/// Objects of OpenSSL that live until a piece of work is done, and are freed then, the last first.
///
/// A pointer that it gave must not leave the work.
struct OpenSSLScope: ~Copyable {
    private var releases: [() -> Void] = []

    /// Does work with objects, and frees them whatever comes of it.
    static func run<Result>(
        _ work: (inout OpenSSLScope) throws(OfficeError) -> Result
    ) throws(OfficeError) -> Result {
        var scope = OpenSSLScope()
        defer { for release in scope.releases.reversed() { release() } }
        return try work(&scope)
    }

    /// Takes over an object; fails where making it did, with what OpenSSL says as the reason.
    mutating func own(
        _ pointer: OpaquePointer?,
        _ free: @escaping (OpaquePointer) -> Void
    ) throws(OfficeError) -> OpaquePointer {
        guard let pointer else { throw Self.failure() }
        releases.append { free(pointer) }
        return pointer
    }

    /// Memory to write to, or with bytes to read.
    mutating func memory(_ bytes: [UInt8] = []) throws(OfficeError) -> OpaquePointer {
        let memory = try own(BIO_new(BIO_s_mem())) { BIO_free($0) }
        guard bytes.isEmpty || BIO_write(memory, bytes, Int32(bytes.count)) == Int32(bytes.count) else {
            throw Self.failure()
        }
        return memory
    }

    /// A private key in PEM form.
    mutating func privateKey(_ pem: [UInt8]) throws(OfficeError) -> OpaquePointer {
        try own(PEM_read_bio_PrivateKey(try memory(pem), nil, nil, nil)) { EVP_PKEY_free($0) }
    }

    /// A certificate in PEM form; `.signing` where it is none.
    mutating func certificate(_ pem: [UInt8]) throws(OfficeError) -> OpaquePointer {
        guard let pointer = PEM_read_bio_X509(try memory(pem), nil, nil, nil) else {
            ERR_clear_error()
            throw OfficeError(
                .signing,
                "This is no certificate in PEM form. Send the file that the authority gave.",
                "Det här är inget certifikat i PEM-form. Skicka filen som utfärdaren gav."
            )
        }
        return try own(pointer) { X509_free($0) }
    }

    /// What was written to memory.
    static func written(_ memory: OpaquePointer) -> [UInt8] {
        var start: UnsafeMutablePointer<CChar>?
        let count = bureau_bio_bytes(memory, &start)
        guard let start, count > 0 else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Fails where a call did not answer 1.
    static func check(_ answer: Int32) throws(OfficeError) {
        guard answer == 1 else { throw failure() }
    }

    /// What went wrong last, in OpenSSL's words, which hold no content.
    static func failure() -> OfficeError {
        let code = ERR_get_error()
        ERR_clear_error()
        var words = [CChar](repeating: 0, count: 256)
        ERR_error_string_n(code, &words, words.count)
        let reason = String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return OfficeError(.signing, "OpenSSL refuses: \(reason).", "OpenSSL vägrar: \(reason).")
    }
}
