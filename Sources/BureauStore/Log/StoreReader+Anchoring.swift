import GRDB
import Sealing
import TransparencyLog

// Accounts, generations of the supervisors' key, certificates, published releases, what supervisors keep and what was erased
// are bound into the authenticated head of the log: a row from before does not fit the present head, however long ago its own
// last entry was written, and a release that is taken away at the end of its chain is missed.
extension StoreReader {
    /// One hash over every account row, generation, sealed share, certificate, release, paper and erased event; costs some
    /// 20 µs an account.
    func anchoredDigest() throws -> [UInt8] {
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
        for release in try db.all(
            #"SELECT number, digest FROM "release" ORDER BY number"#,
            [],
            { (try $0.integer(0), try $0.bytes(1)) }
        ) {
            writer.write("release")
            writer.write(Int64(release.0))
            writer.write(release.1)
        }
        // The wrap alone: only its content fits its key.
        for paper in try db.all(
            "SELECT id, kind, wrap FROM supervisors_paper ORDER BY id",
            [],
            { (try $0.identifier(0), try $0.text(1), try $0.bytes(2)) }
        ) {
            writer.write("paper")
            writer.write(paper.0)
            writer.write(paper.1)
            writer.write(paper.2)
        }
        for hash in try erasedEvents() {
            writer.write("erased")
            writer.write(hash)
        }
        return SealedHash.of(writer.bytes)
    }
}

extension StoreTransaction {
    /// Before the first change of an anchored row in a transaction: what lies there must be what the head was bound to, or a
    /// row that somebody altered would be bound as right.
    ///
    /// Refused as `.brokenLog`.
    func willChangeAnchored() throws {
        guard !changedAnchored else { return }
        guard try logTail().anchored == anchoredDigest() else { throw StoreError.strangeAnchored }
        changedAnchored = true
    }

    /// Binds the anchored rows as they are now to the head of the log, where the transaction changed any.
    func anchorChanges() throws {
        guard changedAnchored else { return }
        var bound = try logTail()
        bound.anchored = try anchoredDigest()
        bound.isMoved = true
        tail = bound
        changedAnchored = false
    }
}

extension StoreError {
    static let strangeAnchored = StoreError(
        .brokenLog,
        "An account, a generation of the supervisors' key, a certificate, a release, what supervisors keep or what was erased "
            + "is not what the log knows: it was altered, or is from before. Restore the latest backup."
    )
}
