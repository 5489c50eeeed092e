import BureauStore
import Sealing
import TransparencyLog

/// Compares the events and wraps of every case with what the log and the certificates know, without opening anything.
///
/// Every event has one entry of the log, which carries the hash of its sealed header: an event that is cut off, put back,
/// exchanged or added stands out, also where it opens for a holder. Costs a pass over the file and 16 bytes an event.
struct CaseInspection {
    /// The first half of a hash: nobody finds another header that begins with the same 128 bits.
    private struct Mark: Hashable {
        let high: UInt64
        let low: UInt64

        init(_ hash: [UInt8]) {
            high = hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
            low = hash.dropFirst(8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    private var logged: Set<Mark> = []

    /// Compares everything in one view.
    ///
    /// Refuses with `.tampered`, naming what is wrong.
    init(of store: StoreReader) throws {
        try takeLog(of: store)
        try takeErased(of: store)
        let certified = try store.keyCertificates().map(\.key) + store.generations().map(\.id)
        let holders = Set(certified)
        var place = 0
        while true {
            let page = try store.changes(since: place, holders: [], limit: 500).map(\.head)
            for head in page { try check(head, holders: holders, in: store) }
            guard page.count == 500, let last = page.last else { return }
            place = last.changed
        }
    }

    /// Refuses with `.tampered` where the log knows events that the file has no more.
    func finish() throws {
        guard logged.isEmpty else {
            throw Self.tampered("\(logged.count) event(s) of cases that the log knows are gone: they were cut off.")
        }
    }

    private mutating func takeLog(of store: StoreReader) throws {
        var sequence: UInt64 = 0
        while true {
            let records = try store.logRecords(after: sequence, limit: 1000)
            for record in records {
                if let hash = try LogEntry(encoded: record.body).eventHash { logged.insert(Mark(hash)) }
                sequence = record.sequence
            }
            if records.count < 1000 { return }
        }
    }

    /// What was erased is missed in no case, and was there.
    private mutating func takeErased(of store: StoreReader) throws {
        for hash in try store.erasedEvents() where logged.remove(Mark(hash)) == nil {
            throw Self.tampered("An event that is said to be erased is not one that the log knows, or is still there.")
        }
    }

    private mutating func check(_ head: CaseHeadRow, holders: Set<Identifier>, in store: StoreReader) throws {
        let events = try store.events(head.id)
        guard events.map(\.version) == Array(1...head.version) else {
            throw Self.tampered("A case has other events than its version says: some were cut off or added.")
        }
        for event in events where logged.remove(Mark(SealedHash.of(event.header))) == nil {
            throw Self.tampered("An event of a case is not one that the log knows: altered, moved, added or put back.")
        }
        let epochs = try store.epochs(head.id)
        guard epochs.map(\.epoch) == Array(1...head.epoch), epochs.allSatisfy({ ($0.epoch == 1) == ($0.link == nil) }),
            events.last?.epoch == head.epoch
        else {
            throw Self.tampered("The epochs of a case do not follow each other: one was begun in the file.")
        }
        let wraps = try store.wraps(head.id)
        guard wraps.allSatisfy({ holders.contains($0.holder) }) else {
            throw Self.tampered("A case is sealed to keys that no supervisor certified: one was put into the file.")
        }
        guard wraps.allSatisfy({ $0.epoch == head.epoch }) else {
            throw Self.tampered("A case has a key of an epoch that is over: it was put back.")
        }
        guard !wraps.isEmpty else { throw Self.tampered("A case is sealed to nobody: its keys were deleted.") }
    }

    private static func tampered(_ message: String) -> OfficeError {
        OfficeError(.tampered, message + " Restore the latest backup, and tell the supervisors.")
    }
}
