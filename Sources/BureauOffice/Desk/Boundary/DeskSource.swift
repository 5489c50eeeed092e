package import Sealing

/// How a desk reaches the sealed store without knowing a key; given by the office when the desk is made.
///
/// Every closure may be called from several tasks at once. What they throw ends a catching up, and marks the desk stale.
package struct DeskSource: Sendable {
    /// A case of which something was written: an event, or a key given or taken.
    package struct Changed: Sendable, Equatable {
        package let caseID: Identifier
        /// The version of the newest event.
        package let version: Int
        /// The place of the newest write in the store's order of writes.
        package let order: Int64
        /// Whether this person holds a key to it now.
        package let held: Bool

        package init(caseID: Identifier, version: Int, order: Int64, held: Bool) {
            self.caseID = caseID
            self.version = version
            self.order = order
            self.held = held
        }
    }

    /// Cases changed after an order of writes, in that order, at most `limit`; fewer than `limit` say that these were the last.
    package var changes: @Sendable (_ after: Int64, _ limit: Int) async throws -> [Changed]
    /// Every case held now, newest first, at most `limit` before the order `before`; fewer than `limit` were the last.
    ///
    /// Here `order` is a cursor and nothing else: it need not be the place of the newest write.
    package var held: @Sendable (_ before: Int64?, _ limit: Int) async throws -> [Changed]
    /// Opens a case with its signatures verified, nil when no key is held any more; about 1 ms of CPU.
    package var open: @Sendable (_ caseID: Identifier) async throws -> OpenedForDesk?
    /// The last order of writes now.
    package var lastOrder: @Sendable () async throws -> Int64
    /// The version a case stands at in the store now, nil when it is gone.
    package var version: @Sendable (_ caseID: Identifier) async throws -> Int?

    package init(
        changes: @escaping @Sendable (_ after: Int64, _ limit: Int) async throws -> [Changed],
        held: @escaping @Sendable (_ before: Int64?, _ limit: Int) async throws -> [Changed],
        open: @escaping @Sendable (_ caseID: Identifier) async throws -> OpenedForDesk?,
        lastOrder: @escaping @Sendable () async throws -> Int64,
        version: @escaping @Sendable (_ caseID: Identifier) async throws -> Int?
    ) {
        self.changes = changes
        self.held = held
        self.open = open
        self.lastOrder = lastOrder
        self.version = version
    }
}
