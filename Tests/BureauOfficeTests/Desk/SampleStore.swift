@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Sealing
import Synchronization

/// A store of case files in memory, in which tests change what a real one would find.
final class SampleStore: Sendable {
    struct Stored: Sendable {
        var file: CaseFile
        var version: Int
        var hash: [UInt8]
        var order: Int64
        let place: Int64
        var held = true
    }

    private struct State: Sendable {
        var cases: [Identifier: Stored] = [:]
        var order: Int64 = 0
        var opened: [Identifier] = []
    }

    private let state = Mutex(State())
    /// Called before a case is opened.
    let beforeOpening = Mutex<(@Sendable (Identifier) async throws -> Void)?>(nil)

    /// Puts a case, or its next version, and says what a desk is told.
    @discardableResult
    func put(_ caseID: Identifier, _ file: CaseFile, version: Int? = nil, hash: [UInt8]? = nil) -> DeskChange {
        state.withLock { state in
            state.order += 1
            let place = state.cases[caseID]?.place ?? state.order
            let version = version ?? file.version
            let stored = Stored(
                file: file,
                version: version,
                hash: hash ?? Array(repeating: UInt8(truncatingIfNeeded: version), count: 32),
                order: state.order,
                place: place
            )
            state.cases[caseID] = stored
            return DeskChange(
                caseID: caseID,
                version: version,
                headHash: stored.hash,
                order: stored.order,
                file: file
            )
        }
    }

    func edit(_ caseID: Identifier, _ change: (inout Stored) -> Void) {
        state.withLock { state in
            state.order += 1
            guard var stored = state.cases[caseID] else { return }
            change(&stored)
            stored.order = state.order
            state.cases[caseID] = stored
        }
    }

    func remove(_ caseID: Identifier) {
        state.withLock { _ = $0.cases.removeValue(forKey: caseID) }
    }

    /// Puts the order of writes back, as in a copy of the file from before.
    func goBack(to order: Int64) {
        state.withLock { $0.order = order }
    }

    var opened: [Identifier] { state.withLock { $0.opened } }

    var source: DeskSource {
        DeskSource(
            changes: { [self] after, limit in
                state.withLock { state in
                    let changed = state.cases.filter { $0.value.order > after }.sorted {
                        $0.value.order < $1.value.order
                    }
                    return changed.prefix(limit).map {
                        .init(caseID: $0.key, version: $0.value.version, order: $0.value.order, held: $0.value.held)
                    }
                }
            },
            held: { [self] before, limit in
                state.withLock { state in
                    let held = state.cases.filter { $0.value.held && $0.value.place < before ?? .max }
                    return held.sorted { $0.value.place > $1.value.place }.prefix(limit).map {
                        .init(caseID: $0.key, version: $0.value.version, order: $0.value.place, held: true)
                    }
                }
            },
            open: { [self] caseID in
                // What is read before the wait is given after it, as by a slow opening.
                let stored = state.withLock { state in
                    state.opened.append(caseID)
                    return state.cases[caseID]
                }
                try await beforeOpening.withLock { $0 }?(caseID)
                guard let stored, stored.held else { return nil }
                return OpenedForDesk(
                    file: stored.file,
                    version: stored.version,
                    headHash: stored.hash,
                    order: stored.order
                )
            },
            lastOrder: { [self] in state.withLock { $0.order } },
            version: { [self] caseID in state.withLock { $0.cases[caseID]?.version } }
        )
    }
}
