package import CaseWorkflow
import Sealing
import Synchronization

/// What one signed-in person holds, in the clear and in memory: a database of every case their keys open and of nothing else.
///
/// One per person, however many sessions they have. Everything in it is projected from case files and can be made anew; a
/// case itself is never answered from it. It promises that an update given by `apply` or `drop` shows in every query that
/// begins afterwards, and that an older version never takes the place of a newer one, whatever is being built meanwhile.
///
/// Queries run on a serial queue of the desk's own, never on the cooperative pool, and are interrupted after
/// `DeskLimits.queryMilliseconds`. Every query tells in `state` whether the desk knows everything yet.
package final class Desk: Sendable {
    package let owner: StaffID
    let supervisor: Bool
    let files: DeskImageFile
    let source: DeskSource
    let limits: DeskLimits
    let connection: DeskConnection
    let cursors: DeskCursor
    let condition = Mutex(DeskCondition())

    /// Makes a desk, which holds nothing until `open`.
    ///
    /// Refuses with `.cannotStart` where a setting of SQLite does not hold.
    package init(
        owner: StaffID,
        supervisor: Bool,
        files: DeskImageFile,
        source: DeskSource,
        limits: DeskLimits = DeskLimits()
    ) throws {
        self.owner = owner
        self.supervisor = supervisor
        self.files = files
        self.source = source
        self.limits = limits
        connection = try DeskConnection()
        cursors = DeskCursor(owner: files.owner)
    }

    /// How much of what the person holds the desk shows now.
    package var state: DeskState { condition.withLock { $0.state } }

    /// Everything that was found wrong so far, while opening and while building.
    package var reports: [DeskReport] { condition.withLock { $0.reports } }

    static let closed = OfficeError(.notSignedIn, "The desk is not open: the last session of its person has ended.")

    /// Runs a query on the desk's queue, with its deadline.
    func answer<T: Sendable>(_ body: @escaping @Sendable (DeskTables) throws -> T) async throws -> T {
        guard condition.withLock({ $0.stage == .loaded }) else { throw Self.closed }
        do {
            return try await connection.query(within: limits.queryMilliseconds, body)
        } catch {
            // Wiped under the query, which waited for its turn.
            if condition.withLock({ $0.stage == .closed }) { throw Self.closed }
            throw error
        }
    }

    static func checkLimit(_ limit: Int, within largest: Int) throws {
        if limit < 1 { throw OfficeError.invalid([Fault(path: "limit", code: .tooFew, limit: 1)]) }
        if limit > largest { throw OfficeError.invalid([Fault(path: "limit", code: .tooMany, limit: largest)]) }
    }

    func checkSupervisor() throws {
        guard supervisor else { throw OfficeError(.forbidden, "Only a supervisor sees the queue and the workload.") }
    }
}
