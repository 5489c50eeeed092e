/// The first byte of everything sealed or encoded here: what it is and with which suite.
///
/// A release may add formats; it opens every format that an earlier release wrote (`Tests/SealingTests/Fixtures`).
enum Format: UInt8, CaseIterable {
    /// AES-256-GCM: nonce of 12 random bytes, ciphertext, tag of 16 bytes.
    case sealed = 0x01
    /// HPKE base mode, X-Wing, HKDF-SHA-256, AES-256-GCM: encapsulated key of 1,120 bytes, ciphertext, tag.
    case wrapped = 0x11
    /// A stream's head and chunks, AES-256-GCM under a key derived for that stream.
    case stream = 0x21
    /// The public halves of X-Wing and Ed25519.
    case publicKeys = 0x31
    /// The seeds of X-Wing and Ed25519.
    case privateKeys = 0x32
    /// A salt and parameters of scrypt.
    case passphraseLock = 0x41
    /// A statement about an account's keys and its Ed25519 signature.
    case certificate = 0x51
    /// A statement about a generation of the supervisors' key and its Ed25519 signature.
    case generationCertificate = 0x52

    /// Refuses an empty value as `.malformed` and any other first byte as `.unknownFormat`.
    func check(_ bytes: some Collection<UInt8>) throws {
        guard let first = bytes.first else { throw FieldReader.malformed }
        guard first == rawValue else {
            throw SealingError(
                .unknownFormat,
                "The format \(first) is not known here. The file may come from a later release."
            )
        }
    }
}
