import Sealing

extension AccountRow {
    /// SHA-256 over every field but `logSequence`, in one encoding: each field with its length, an absent one apart
    /// from an empty one.
    ///
    /// The log entry of the row's last change carries it.
    package var digest: [UInt8] {
        var encoding = FieldEncoding(label: "Bureau account row 1")
        encoding.append(id.bytes)
        encoding.append(name)
        encoding.append(roles)
        encoding.append(state.rawValue)
        encoding.append(derivation?.salt)
        encoding.append(derivation?.log2N)
        encoding.append(derivation?.r)
        encoding.append(derivation?.p)
        encoding.append(publicKeys)
        encoding.append(certificate)
        encoding.append(sealedPrivate)
        encoding.append(sealedMemory)
        encoding.append(sealedTOTP)
        encoding.append(totpRequired ? 1 : 0)
        encoding.append(totpLastStep)
        encoding.append(activationHash)
        encoding.append(activationExpires.map(Int.init))
        encoding.append(activationTries)
        encoding.append(setAside)
        encoding.append(setAsideUntil.map(Int.init))
        encoding.append(recoveryWrap)
        encoding.append(Int(created))
        encoding.append(Int(changed))
        encoding.append(revision)
        return SealedHash.of(encoding.bytes)
    }
}

/// Fields one after the other: 0 for an absent one; 1, the length in eight bytes, and the bytes for another.
private struct FieldEncoding {
    private(set) var bytes: [UInt8] = []

    init(label: String) {
        append(label)
    }

    mutating func append(_ field: [UInt8]?) {
        guard let field else {
            bytes.append(0)
            return
        }
        bytes.append(1)
        withUnsafeBytes(of: UInt64(field.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: field)
    }

    mutating func append(_ field: String) { append(Array(field.utf8)) }

    mutating func append(_ field: Int?) {
        append(field.map { value in withUnsafeBytes(of: Int64(value).bigEndian) { [UInt8]($0) } })
    }
}
