import BureauStore
package import CaseWorkflow
import Logging
import Sealing
import TransparencyLog

/// What people can do in a bureau: sign in, work on cases, find them, and administer accounts.
///
/// It stands between the sealed store and whoever asks. Nothing is opened but with the keys of a signed-in person's
/// session, and there is one way to change a case: `register` and `perform`.
package final class Office: Sendable {
    let store: Store
    let daemonKey: DaemonKey
    let clock: OfficeClock
    let configuration: OfficeConfiguration
    let directory = StaffDirectory()
    let sessions: SessionTable
    let derivations = DerivationQueue()
    let desks: DeskHall
    let logger: Logger
    let tally = Tally()
    let findings = Findings()
    let mailing = Mailing()
    let upkeep = Upkeep()
    let matching = MatchingTable()
    let allowance = CheckAllowance()

    init(store: Store, daemonKey: DaemonKey, configuration: OfficeConfiguration, clock: OfficeClock, logger: Logger)
        throws
    {
        self.store = store
        self.daemonKey = daemonKey
        self.configuration = configuration
        self.clock = clock
        self.logger = logger
        sessions = SessionTable(idleMilliseconds: configuration.idleMilliseconds)
        desks = DeskHall(
            folder: configuration.folder + "/desks",
            keepsImages: configuration.keepsDeskImages,
            logger: logger,
            promised: configuration.promised
        )
    }

    /// Within how many working days of the contact each milestone is promised.
    package var promised: [Milestone: Int] { configuration.promised }

    var scrypt: ScryptPolicy { configuration.scrypt.policy }

    /// Runs work on the store as one transaction; failures become errors of this floor.
    func write<T: Sendable>(_ work: @escaping @Sendable (StoreTransaction) throws -> T) async throws -> T {
        do {
            return try await store.write(work)
        } catch {
            throw OfficeError.from(error)
        }
    }

    /// Runs work on one consistent view of the store; failures become errors of this floor.
    func read<T: Sendable>(_ work: @escaping @Sendable (StoreReader) throws -> T) async throws -> T {
        do {
            return try await store.read(work)
        } catch {
            throw OfficeError.from(error)
        }
    }
}
