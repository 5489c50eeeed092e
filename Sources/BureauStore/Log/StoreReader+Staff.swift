import Sealing
import TransparencyLog

// Accounts, generations of the supervisors' key and certificates are bound into the authenticated head of the log: a row
// from before does not fit the present head, however long ago its own last entry was written.
extension StoreReader {
    /// One hash over every account row, generation, sealed share and certificate; costs some 20 µs an account.
    func staffDigest() throws -> [UInt8] {
        var writer = FieldWriter(label: "Bureau staff")
        for account in try accounts() {
            writer.write(account.digest)
            writer.write(Int64(account.logSequence))
        }
        for generation in try generations() {
            writer.write(Int64(generation.number))
            writer.write(generation.id)
            writer.write(generation.publicKeys)
            writer.write(generation.certificate)
            for wrap in try generationWraps(ofGeneration: generation.number) {
                writer.write(wrap.account)
                writer.write(wrap.wrap)
            }
        }
        for certificate in try keyCertificates() {
            writer.write(certificate.key)
            writer.write(certificate.account)
            writer.write(certificate.certificate)
        }
        return SealedHash.of(writer.bytes)
    }
}

extension StoreTransaction {
    /// Binds the staff as they are now to the head of the log, where the transaction changed them.
    func bindStaff() throws {
        guard changedStaff else { return }
        try bindStaff(to: logHead(key: headKey))
    }

    func bindStaff(to head: LogHead) throws {
        try writeLogHead(head, staff: staffDigest())
        changedStaff = false
    }
}
