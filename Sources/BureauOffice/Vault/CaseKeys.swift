import Sealing
import Synchronization

/// The keys of one case, from the newest epoch back to the first: each older key lies sealed under the one after it.
struct CaseKeys: Sendable {
    /// The epoch that new events are written in.
    let epoch: Int
    private let keys: [Int: ContentKey]

    init(epoch: Int, keys: [Int: ContentKey]) {
        self.epoch = epoch
        self.keys = keys
    }

    subscript(epoch: Int) -> ContentKey? { keys[epoch] }

    /// The key that new events are sealed with.
    var newest: ContentKey? { keys[epoch] }

    /// These keys with one more epoch after them.
    func following(with key: ContentKey) -> CaseKeys {
        var extended = keys
        extended[epoch + 1] = key
        return CaseKeys(epoch: epoch + 1, keys: extended)
    }
}

/// The case keys that a session has opened lately, so that reading a case again does not unwrap its key again.
///
/// A key is used only for the epoch that the store names as the newest: whoever was shut out finds no newer one here.
final class CaseKeyCache: Sendable {
    private static let capacity = 2000
    private let entries = Mutex<[Identifier: CaseKeys]>([:])

    func keys(of caseID: Identifier, epoch: Int) -> CaseKeys? {
        entries.withLock { entries in entries[caseID].flatMap { $0.epoch == epoch ? $0 : nil } }
    }

    func keep(_ keys: CaseKeys, of caseID: Identifier) {
        entries.withLock { entries in
            if entries.count >= Self.capacity { entries.removeAll(keepingCapacity: true) }
            entries[caseID] = keys
        }
    }

    func forget(_ caseID: Identifier) {
        entries.withLock { $0[caseID] = nil }
    }

    func removeAll() {
        entries.withLock { $0.removeAll() }
    }
}
