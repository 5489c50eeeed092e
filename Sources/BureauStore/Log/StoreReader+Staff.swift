import GRDB
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
        for generation in try matchingGenerations() {
            writer.write(Int64(generation.number))
            writer.write(generation.key)
            writer.write(generation.signature)
            writer.write(generation.link ?? [])
        }
        for wrap in try matchingWraps() {
            writer.write(wrap.holder)
            writer.write(wrap.wrap)
        }
        for certificate in try keyCertificates() {
            writer.write(certificate.key)
            writer.write(certificate.account)
            writer.write(certificate.certificate)
        }
        for (id, key) in try db.all(
            "SELECT id, name_key FROM account ORDER BY row",
            [],
            { (try $0.identifier(0), try $0.text(1)) }
        ) {
            writer.write(id)
            writer.write(key)
        }
        for (name, value) in try db.all(
            "SELECT name, value FROM bureau ORDER BY name",
            [],
            { (try $0.text(0), try $0.bytes(1)) }
        ) {
            writer.write(name)
            writer.write(value)
        }
        return SealedHash.of(writer.bytes)
    }
}

extension StoreTransaction {
    /// Before the first change of the staff in a transaction: what lies there must be what the head was bound to, or a
    /// row that somebody altered would be bound as right.
    ///
    /// Refused as `.brokenLog`.
    func willChangeStaff() throws {
        guard !changedStaff else { return }
        guard try logTail().staff == staffDigest() else { throw StoreError.strangeStaff }
        changedStaff = true
    }

    /// Binds the staff as they are now to the head of the log, where the transaction changed them.
    func bindStaff() throws {
        guard changedStaff else { return }
        var bound = try logTail()
        bound.staff = try staffDigest()
        bound.isMoved = true
        tail = bound
        changedStaff = false
    }
}

extension StoreError {
    static let strangeStaff = StoreError(
        .brokenLog,
        "An account, a generation of the supervisors' key or a certificate is not the one the log knows: it was "
            + "altered, or is from before. Restore the latest backup."
    )
}
