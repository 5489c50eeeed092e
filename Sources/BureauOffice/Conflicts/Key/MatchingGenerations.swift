import BureauStore
import Sealing

/// The matching key in generations: signed by the supervisors' key, sealed once per person who works on cases, opened.
enum MatchingGenerations {
    /// A generation that is ready to be written.
    struct Fresh: Sendable {
        let row: MatchingGenerationRow
        let key: MatchingKey
    }

    /// Prepares the generation after `before`, signed by the newest generation of the supervisors' key.
    ///
    /// - Parameter before: the key that the new one follows; nil where the chain begins anew.
    static func next(
        after before: MatchingKey?,
        number: Int,
        signer: (number: Int, keys: PrivateKeys),
        at milliseconds: Int64
    ) throws -> Fresh {
        let fresh = ContentKey.random()
        let key = before?.following(with: fresh) ?? MatchingKey([fresh])
        let link = try before.map { before in
            try fresh.seal(before.newest.withBytes { Array($0) }, bound: linkBinding(number), padding: .none)
        }
        let row = MatchingGenerationRow(
            number: number,
            key: key.identifier,
            signer: signer.number,
            signature: try signer.keys.sign(statement(number, key.identifier, signer: signer.keys.publicKeys)),
            link: link,
            began: milliseconds
        )
        return Fresh(row: row, key: key)
    }

    /// Whether a generation is by the supervisors' key that is believed now.
    static func isGenuine(_ row: MatchingGenerationRow, trusting supervisors: SupervisorsKey) -> Bool {
        row.signer == Int(supervisors.generation)
            && supervisors.keys.verify(
                row.signature,
                of: statement(row.number, row.key, signer: supervisors.keys)
            )
    }

    /// The signature of the newest generation by the supervisors' key that begins.
    static func signature(of row: MatchingGenerationRow, by keys: PrivateKeys) throws -> [UInt8] {
        try keys.sign(statement(row.number, row.key, signer: keys.publicKeys))
    }

    /// Seals the newest key to one person's keys.
    static func wrap(_ key: MatchingKey, number: Int, to keys: PublicKeys) throws -> MatchingWrapRow {
        let binding = wrapBinding(number, key: key.identifier, holder: keys.identifier)
        return MatchingWrapRow(holder: keys.identifier, wrap: try keys.wrap(key.newest, bound: binding))
    }

    /// Opens the newest key and, link by link, those before it.
    ///
    /// Gives nil where it is sealed to none of these keys. Refuses with `.tampered` one that is not the signed one.
    static func open(
        _ rows: [MatchingGenerationRow],
        _ wraps: [MatchingWrapRow],
        with keys: [Identifier: PrivateKeys]
    ) throws -> MatchingKey? {
        guard let newest = rows.last else { return nil }
        for wrap in wraps {
            guard let own = keys[wrap.holder] else { continue }
            let binding = wrapBinding(newest.number, key: newest.key, holder: wrap.holder)
            guard let opened = try? own.unwrap(wrap.wrap, bound: binding) else { throw exchanged }
            var chain = [opened]
            for row in rows.reversed() {
                guard MatchingKey([chain[0]]).identifier == row.key else { throw exchanged }
                guard let link = row.link else { break }
                let before = try? chain[0].open(link, bound: linkBinding(row.number))
                guard let before else { throw exchanged }
                chain.insert(try ContentKey(bytes: before), at: 0)
            }
            return MatchingKey(chain)
        }
        return nil
    }

    private static let exchanged = Vault.tampered(
        "The matching key, as it is sealed to you, is not the one that the supervisors' key signed."
    )

    private static func statement(_ number: Int, _ key: Identifier, signer: PublicKeys) -> [UInt8] {
        var writer = FieldWriter(label: "Bureau matching generation")
        writer.write(Int64(number))
        writer.write(key)
        writer.write(signer.encoded)
        return writer.bytes
    }

    private static func wrapBinding(_ number: Int, key: Identifier, holder: Identifier) -> Binding {
        Binding(.matchingKey, sequence: UInt64(number), key: key, holder: holder)
    }

    private static func linkBinding(_ number: Int) -> Binding {
        Binding(.matchingLink, sequence: UInt64(number))
    }
}
