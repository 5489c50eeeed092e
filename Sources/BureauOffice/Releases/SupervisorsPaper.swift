import BureauStore
import Sealing

/// Sealing to the supervisors what is no case: a content key of its own for each paper, wrapped to their newest generation.
///
/// Whoever reads the file knows that generation's public key and could seal something to it. So what supervisors keep is
/// signed with the generation's own key, which supervisors alone hold; only the record of a walled case, which comes from
/// those who hold the case, bears no signature. A paper of a generation that has ended does not count: the transaction that
/// begins a generation seals all of them anew.
enum SupervisorsPaper {
    /// Seals and signs content for the generation that a supervisor holds.
    static func seal(
        _ content: [UInt8],
        as kind: SupervisorsPaperRow.Kind,
        id: Identifier,
        by generation: PrivateKeys
    ) throws -> SupervisorsPaperRow {
        let signature = try generation.sign(statement(kind, id, content))
        return try seal(signature + content, kind, id, to: generation.publicKeys)
    }

    /// Seals the record of a case to the supervisors, unsigned: who holds the case is not told.
    static func seal(record content: [UInt8], id: Identifier, to generation: PublicKeys) throws -> SupervisorsPaperRow {
        try seal(content, .record, id, to: generation)
    }

    /// Opens a paper with the newest generation.
    ///
    /// Throws `.tampered` where it does not open, is of another generation, or is not signed by it.
    static func open(_ row: SupervisorsPaperRow, with generation: PrivateKeys) throws -> [UInt8] {
        guard generation.publicKeys.identifier == row.generation else {
            throw Vault.tampered(
                "Something of the supervisors' is sealed to another generation of their key than the newest."
            )
        }
        let content: [UInt8]
        do {
            let key = try generation.unwrap(row.wrap, bound: binding(row.kind, row.id, holder: row.generation))
            content = try key.open(row.content, bound: binding(row.kind, row.id))
        } catch {
            throw Vault.tampered("Something sealed to the supervisors does not open where it stands.", error)
        }
        guard row.kind != .record else { return content }
        let signed = Array(content.dropFirst(signatureBytes))
        guard
            generation.publicKeys.verify(Array(content.prefix(signatureBytes)), of: statement(row.kind, row.id, signed))
        else { throw Vault.tampered("Something sealed to the supervisors is by none of them: it was put there.") }
        return signed
    }

    /// The same paper for another generation.
    static func renew(_ row: SupervisorsPaperRow, from old: PrivateKeys, to new: PrivateKeys) throws
        -> SupervisorsPaperRow
    {
        let content = try open(row, with: old)
        guard row.kind != .record else { return try seal(record: content, id: row.id, to: new.publicKeys) }
        return try seal(content, as: row.kind, id: row.id, by: new)
    }

    private static func seal(
        _ content: [UInt8],
        _ kind: SupervisorsPaperRow.Kind,
        _ id: Identifier,
        to generation: PublicKeys
    ) throws -> SupervisorsPaperRow {
        let key = ContentKey.random()
        let holder = generation.identifier
        return SupervisorsPaperRow(
            id: id,
            kind: kind,
            generation: holder,
            wrap: try generation.wrap(key, bound: binding(kind, id, holder: holder)),
            content: try key.seal(content, bound: binding(kind, id))
        )
    }

    /// The bytes of an Ed25519 signature (RFC 8032).
    private static let signatureBytes = 64

    private static func statement(_ kind: SupervisorsPaperRow.Kind, _ id: Identifier, _ content: [UInt8]) -> [UInt8] {
        var writer = FieldWriter(label: "Bureau supervisors' paper")
        writer.write(kind.number)
        writer.write(id)
        writer.write(SealedHash.of(content))
        return writer.bytes
    }

    private static func binding(_ kind: SupervisorsPaperRow.Kind, _ id: Identifier, holder: Identifier? = nil)
        -> Binding
    {
        let purpose: Purpose = kind == .record ? .statisticalRecord : .release
        // The kind is part of the place: a return put back as a draft does not open.
        return Binding(purpose, row: id, sequence: kind.number, holder: holder)
    }
}

extension SupervisorsPaperRow.Kind {
    /// By what a sealed paper knows its kind; never given to another.
    fileprivate var number: UInt64 {
        switch self {
        case .draft: 1
        case .exactReturn: 2
        case .record: 3
        case .signing: 4
        case .order: 5
        }
    }
}
