import CaseWorkflow
import Sealing

/// Every row of tokens in memory, and which rows have a token in which standing.
///
/// Looking a token up costs a step for each row that is in conflict by it, whoever holds that, and no step for any other.
struct MatchingIndex {
    /// What was found: a party of a row that is in conflict with one that is asked about.
    struct Hit: Equatable, Sendable {
        let row: MatchingRow
        let party: ElementID
        let relation: ConflictRelation
        /// The party that was asked about.
        let asked: ElementID
    }

    /// A party that is asked about, with the tokens to look for.
    struct Asked: Sendable {
        let party: ElementID
        /// Nil where a tie asks, which conflicts with every standing.
        let standing: ConflictStanding?
        let tokens: [UInt64]
    }

    /// So many hits at most are told of one check.
    static let most = 16

    private struct Key: Hashable {
        let code: UInt64
        let standing: ConflictStanding?
    }

    private(set) var rows: [Identifier: MatchingRow] = [:]
    private var places: [Key: [Identifier]] = [:]

    /// Puts a row in place of the one before.
    mutating func put(_ row: MatchingRow, as id: Identifier) {
        remove(id)
        rows[id] = row
        for key in Self.keys(of: row) { places[key, default: []].append(id) }
    }

    mutating func remove(_ id: Identifier) {
        guard let row = rows.removeValue(forKey: id) else { return }
        for key in Self.keys(of: row) {
            guard var found = places.removeValue(forKey: key) else { continue }
            found.removeAll { $0 == id }
            if !found.isEmpty { places[key] = found }
        }
    }

    /// What is in conflict with the parties asked about, each party of each row once; never what lies at `own`.
    func hits(for asked: [Asked], except own: Identifier?) -> [Hit] {
        var hits: [Hit] = []
        for one in asked {
            for (standing, relation) in Self.conflicting(with: one.standing) {
                for code in one.tokens {
                    for id in places[Key(code: code, standing: standing)]?.prefix(Self.most) ?? [] where id != own {
                        guard let row = rows[id] else { continue }
                        for token in row.tokens where token.code == code && token.standing == standing {
                            let hit = Hit(row: row, party: token.party, relation: relation, asked: one.party)
                            if hits.count < Self.most, !hits.contains(hit) { hits.append(hit) }
                        }
                    }
                }
            }
        }
        return hits
    }

    private static func conflicting(
        with standing: ConflictStanding?
    ) -> [(standing: ConflictStanding?, relation: ConflictRelation)] {
        guard let standing else { return ConflictStanding.allCases.map { ($0, .tie) } }
        let others: [(ConflictStanding?, ConflictRelation)] = standing.conflicting.compactMap { other in
            standing.relation(to: other).map { (other, $0) }
        }
        return others + [(nil, .tie)]
    }

    private static func keys(of row: MatchingRow) -> Set<Key> {
        Set(row.tokens.map { Key(code: $0.code, standing: $0.standing) })
    }
}
