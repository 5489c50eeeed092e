import BureauStore
import DiscriminationLaw
import Foundation
import Sealing
import TransparencyLog

/// A look at a stopped bureau, for whoever keeps its machine: needs the files alone, and opens nothing that is sealed.
package enum Inspection {
    /// What one check found.
    package struct Result: Sendable {
        /// `zone`, `key`, `folder`, `file`, `log`, `accounts`, `cases`, `reminders`, `releases` or `supervisors`.
        package let check: String
        /// What is wrong and what to do; nil where all is well.
        package let problem: OfficeError?
    }

    /// Verifies the whole log against its authenticated head; answers how many entries it has.
    ///
    /// - Throws: `.cannotStart` with the store's refusal, such as a broken log or a folder that a running daemon has.
    package static func verifyLog(_ configuration: OfficeConfiguration) async throws -> UInt64 {
        do {
            let store = try open(configuration)
            do {
                let head = try await store.verifyLog()
                try store.close()
                return head.sequence
            } catch {
                try? store.close()
                throw error
            }
        } catch {
            throw OfficeError.atStart(error)
        }
    }

    /// Makes every check that needs only the files, in their order, and stops where one makes the next impossible.
    ///
    /// - Parameter full: whether every index is checked against its table too, which takes minutes for a large file.
    package static func examine(_ configuration: OfficeConfiguration, full: Bool) async -> [Result] {
        var results = [Result(check: "zone", problem: OfficeClock.knowsSwedishDays ? nil : Office.noZone)]
        func add(_ check: String, _ error: (any Error)?) {
            results.append(Result(check: check, problem: error.map(OfficeError.atStart)))
        }
        do {
            try Store.checkPresence(in: configuration.folder)
        } catch {
            add("folder", error)
            return results
        }
        do {
            _ = try DaemonKey(of: configuration)
            add("key", nil)
        } catch {
            add("key", error)
            return results
        }
        let store: Store
        do {
            store = try open(configuration)
            add("folder", nil)
        } catch {
            add("folder", error)
            return results
        }
        await add("file", failure { try await full ? store.fullCheck() : store.quickCheck() })
        await add("log", failure { _ = try await store.verifyLog() })
        await add(
            "accounts",
            failure {
                try await store.read { store in for row in try store.accounts() { try Office.verify(row, in: store) } }
            }
        )
        await add("cases", failure { try await store.read { try CaseInspection(of: $0).finish() } })
        await add("reminders", failure { try await checkReminders(store, DaemonKey(of: configuration).remindingKey) })
        await add("releases", failure { try await checkReleases(store) })
        await add("supervisors", failure { try await checkSupervisors(store) })
        if let error = await failure({ try store.close() }) { add("closing", error) }
        return results
    }

    private static func open(_ configuration: OfficeConfiguration) throws -> Store {
        try Store.open(folder: configuration.folder, headKey: DaemonKey(of: configuration).logHeadKey)
    }

    private static func failure(_ work: () async throws -> Void) async -> (any Error)? {
        do {
            try await work()
            return nil
        } catch {
            return error
        }
    }

    /// What the daemon's key seals opens in its place: who is away, where mail goes, who is told.
    private static func checkReminders(_ store: Store, _ key: ContentKey) async throws {
        let altered = try await store.read { store in
            let away = try store.awayRows().count { (try? AwayPeriod($0, under: key)) == nil }
            let mail = try store.mailAddresses().count {
                (try? MailAddress(opening: $0.address, of: $0.account, under: key)) == nil
            }
            let routes = try store.reminders(from: Int(Int32.min), to: Int(Int32.max)).count {
                $0.route != nil && (try? ReminderRoute(of: $0, under: key)) == nil
            }
            return away + mail + routes
        }
        guard altered == 0 else {
            throw OfficeError(
                .tampered,
                "\(altered) rows of reminders do not open: they were altered, or the daemon key is another. Say anew who is away and where mail goes."
            )
        }
    }

    /// Fewer than two holders of the supervisors' key can lose every case with one of them.
    private static func checkSupervisors(_ store: Store) async throws {
        let holders = try await store.read { Office.countHolders(try $0.accounts()) }
        guard holders < 2 else { return }
        throw OfficeError(.lastHolder, Office.fewHolders.english)
    }
}
