import BureauStore
import Sealing

/// Sealing to the supervisors what is no case: a content key of its own for each paper, wrapped to their newest generation.
enum SupervisorsPaper {
    /// Seals content to the newest generation that a supervisor holds.
    static func seal(
        _ content: [UInt8],
        as kind: SupervisorsPaperRow.Kind,
        id: Identifier,
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

    /// Opens a paper with the generations that a supervisor holds.
    ///
    /// Throws `.tampered` where it does not open, or belongs to a generation that is not theirs.
    static func open(_ row: SupervisorsPaperRow, with held: HeldKeys) throws -> [UInt8] {
        guard let keys = held.generations.values.first(where: { $0.publicKeys.identifier == row.generation }) else {
            throw Vault.tampered("Something sealed to the supervisors is sealed to no generation that you hold.")
        }
        do {
            let key = try keys.unwrap(row.wrap, bound: binding(row.kind, row.id, holder: row.generation))
            return try key.open(row.content, bound: binding(row.kind, row.id))
        } catch {
            throw Vault.tampered("Something sealed to the supervisors does not open where it stands.", error)
        }
    }

    private static func binding(_ kind: SupervisorsPaperRow.Kind, _ id: Identifier, holder: Identifier? = nil)
        -> Binding
    {
        let purpose: Purpose = kind == .record ? .statisticalRecord : .release
        // The kind is part of the place: a return put back as a draft does not open.
        let number = SupervisorsPaperRow.Kind.allCases.firstIndex(of: kind)! + 1
        return Binding(purpose, row: id, sequence: UInt64(number), holder: holder)
    }
}
