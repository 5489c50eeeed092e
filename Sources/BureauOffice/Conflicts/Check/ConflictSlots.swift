import BureauStore
import CaseWorkflow
import Sealing

/// A sealed copy for everybody who may ever have to be told why, made before it is known whom to tell.
///
/// Every check leaves one copy for the supervisors together and one for each person who works on cases; those who are not
/// told get one that says nothing, of the same size. So neither time nor file tell whether a check met something. What
/// says nothing is deleted when its reader looks.
struct ConflictSlots: Sendable {
    private struct Slot: Sendable {
        let reader: ConflictReader
        let holder: Identifier
        let key: ContentKey
        let wrap: [UInt8]
    }

    private let id: Identifier
    private let slots: [Slot]
    private let supervisors: Set<StaffID>

    /// Makes a key for each copy and seals it to its reader: 0.3 ms each.
    init(_ directory: StaffDirectory.Reading, trusting trusted: TrustedGenerations) throws {
        let id = Identifier.random()
        self.id = id
        let keys = try HolderKeys(directory: directory, trusted: trusted)
        let members = directory.members.values.sorted { $0.account < $1.account }
        var readers: [(ConflictReader, PublicKeys)] = []
        for (_, shared) in keys.keys(for: Holders(people: [], supervisors: true)) {
            readers.append((.supervisors, shared))
        }
        var supervisors: Set<StaffID> = []
        for member in members {
            guard let own = keys.certifiedKeys(of: member) else { continue }
            readers.append((.person(member.person), own))
            if member.role == .supervisor { supervisors.insert(member.person) }
        }
        self.supervisors = supervisors
        slots = try readers.map { reader, keys in
            let key = ContentKey.random()
            let binding = ConflictCopies.binding(.conflictQuestion, id, holder: keys.identifier)
            return Slot(reader: reader, holder: keys.identifier, key: key, wrap: try keys.wrap(key, bound: binding))
        }
    }

    /// The copies of one check, every one of the same size.
    func rows(
        of hits: [MatchingIndex.Hit],
        asking: MatchingRow.Subject,
        heldBy holders: Holders,
        by person: StaffID,
        at milliseconds: Int64
    ) throws -> [SealedCopyRow] {
        var told: [ConflictReader: (matches: [SealedQuestion.Match], knows: Bool)] = [:]
        for hit in hits {
            let readers = ConflictReaders(asking: holders, met: hit.row.holders, supervisors: supervisors)
            for (reader, knows) in readers.readers {
                let match = SealedQuestion.Match(
                    relation: hit.relation,
                    subject: hit.row.subject,
                    party: hit.party,
                    asked: knows ? hit.asked : 0
                )
                told[reader, default: ([], true)].matches.append(match)
                told[reader]?.knows = knows
            }
        }
        return try slots.map { slot in
            let content = try told[slot.reader].map { told in
                try SealedQuestion(
                    askedBy: person,
                    askedAt: milliseconds,
                    asking: told.knows ? asking : nil,
                    matches: told.matches
                ).encoded
            }
            return try ConflictCopies.seal(
                content ?? SealedQuestion.empty,
                as: id,
                .conflictQuestion,
                under: slot.key,
                wrap: slot.wrap,
                holder: slot.holder
            )
        }
    }
}

/// How copies are sealed and opened, of questions and of ties.
enum ConflictCopies {
    static func binding(_ purpose: Purpose, _ id: Identifier, holder: Identifier) -> Binding {
        Binding(purpose, row: id, holder: holder)
    }

    static func seal(
        _ content: [UInt8],
        as id: Identifier,
        _ purpose: Purpose,
        under key: ContentKey,
        wrap: [UInt8],
        holder: Identifier
    ) throws -> SealedCopyRow {
        SealedCopyRow(
            id: id,
            holder: holder,
            wrap: wrap,
            content: try key.seal(content, bound: binding(purpose, id, holder: holder))
        )
    }

    /// Seals a copy to one key: 0.3 ms.
    static func seal(_ content: [UInt8], as id: Identifier, _ purpose: Purpose, to keys: PublicKeys) throws
        -> SealedCopyRow
    {
        let key = ContentKey.random()
        let wrap = try keys.wrap(key, bound: binding(purpose, id, holder: keys.identifier))
        return try seal(content, as: id, purpose, under: key, wrap: wrap, holder: keys.identifier)
    }

    /// Opens a copy with the keys of its holder; gives the key too, to write an answer under.
    static func open(_ row: SealedCopyRow, _ purpose: Purpose, with keys: [Identifier: PrivateKeys]) throws
        -> (content: [UInt8], key: ContentKey)
    {
        guard let own = keys[row.holder] else { throw OfficeError(.notFound, "There is no such question.") }
        let binding = binding(purpose, row.id, holder: row.holder)
        let key = try own.unwrap(row.wrap, bound: binding)
        return (try key.open(row.content, bound: binding), key)
    }
}
