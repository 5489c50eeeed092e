import CaseWorkflow
import Sealing
import Synchronization

/// The rows of tokens, opened while somebody is signed in who holds the matching key, and the key itself.
final class MatchingTable: Sendable {
    /// The table as it was opened: of one generation of the key.
    private struct Opened {
        let key: MatchingKey
        let generation: Int
        var index: MatchingIndex
    }

    /// The key to make tokens with.
    struct Tokens: Sendable {
        let key: MatchingKey
        let generation: Int
    }

    private let opened = Mutex<Opened?>(nil)

    /// The key and its generation; nil while the table is not open.
    var tokens: Tokens? { opened.withLock { $0.map { Tokens(key: $0.key, generation: $0.generation) } } }

    func open(_ index: MatchingIndex, _ key: MatchingKey, generation: Int) {
        opened.withLock { $0 = Opened(key: key, generation: generation, index: index) }
    }

    /// Forgets everything: it is opened again from the store when it is needed.
    func drop() {
        opened.withLock { $0 = nil }
    }

    func row(_ id: Identifier) -> MatchingRow? { opened.withLock { $0?.index.rows[id] } }

    /// Looks for conflicts and puts the row of who asks, in one step.
    ///
    /// Nil where the table is not open in this generation any more.
    func take(
        _ row: MatchingRow,
        as id: Identifier,
        asking: [MatchingIndex.Asked],
        generation: Int,
        always: Bool
    ) -> (hits: [MatchingIndex.Hit], row: MatchingRow)? {
        opened.withLock { opened in
            guard opened?.generation == generation else { return nil }
            let hits = opened?.index.hits(for: asking, except: id) ?? []
            var row = row
            // A change that brings no party leaves what the last check said.
            row.asks = asking.isEmpty ? opened?.index.rows[id]?.asks ?? row.asks : always || !hits.isEmpty
            opened?.index.put(row, as: id)
            return (hits, row)
        }
    }

    func remove(_ id: Identifier) {
        opened.withLock { $0?.index.remove(id) }
    }
}
