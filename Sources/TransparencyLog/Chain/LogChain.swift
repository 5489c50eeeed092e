/// The chain of entries, each hashed with the hash of the one before; knows its head and nothing else.
///
/// A value: the store appends to a copy inside its transaction and keeps the copy when the transaction is through.
package struct LogChain: Hashable, Sendable {
    /// The end of the chain.
    package private(set) var head: LogHead

    /// Continues from `head`.
    package init(head: LogHead = .empty) {
        self.head = head
    }

    /// The sequence that the next entry must have.
    package var nextSequence: UInt64 { head.sequence + 1 }

    /// Chains `entry`, whose sequence must be `nextSequence` (another is the caller's mistake and ends the program).
    package mutating func append(_ entry: LogEntry) -> LogRecord {
        precondition(entry.sequence == nextSequence, "An entry takes the next sequence.")
        let body = entry.encoded
        let hash = LogHash.next(after: head.hash, body: body)
        head = LogHead(trusted: entry.sequence, hash)
        return LogRecord(sequence: entry.sequence, body: body, hash: hash)
    }

    /// Takes the next record of a stored log and moves the head to it; gives the entry that it carries.
    ///
    /// Refuses, with a `LogBreak` as cause: a sequence that jumps (`.gap`) or goes back (`.reordered`), a body that is
    /// no entry (`.malformed`), one that belongs to another sequence (`.reordered`), and one that does not give the
    /// hash (`.changed`). The head stays where it was.
    @discardableResult
    package mutating func accept(_ record: LogRecord) throws -> LogEntry {
        guard record.sequence <= nextSequence else {
            throw LogBreak(sequence: nextSequence, kind: .gap).error("it is missing.")
        }
        guard record.sequence == nextSequence else {
            throw LogBreak(sequence: nextSequence, kind: .reordered).error("an earlier one stands in its place.")
        }
        let entry: LogEntry
        do {
            entry = try LogEntry(encoded: record.body)
        } catch {
            throw LogBreak(sequence: nextSequence, kind: .malformed).error("it is not in the encoding of the log.")
        }
        guard entry.sequence == nextSequence else {
            throw LogBreak(sequence: nextSequence, kind: .reordered).error("another one stands in its place.")
        }
        guard LogHash.next(after: head.hash, body: record.body) == record.hash else {
            throw LogBreak(sequence: nextSequence, kind: .changed).error("it is not what was written.")
        }
        head = LogHead(trusted: record.sequence, record.hash)
        return entry
    }

    /// Verifies stored records in order from `start`, and that they end exactly in `head`.
    ///
    /// Refuses what `accept` refuses, a log that ends early (`.cut`) or late (`.extended`), and one that ends in another
    /// hash (`.changed`). Costs about 10 µs an entry.
    package static func verify(
        _ records: some Sequence<LogRecord>,
        from start: LogHead = .empty,
        to head: LogHead
    ) throws {
        var chain = LogChain(head: start)
        for record in records {
            guard chain.head.sequence < head.sequence else {
                throw LogBreak(sequence: chain.nextSequence, kind: .extended).error("it was written after the head.")
            }
            try chain.accept(record)
        }
        try chain.finish(at: head)
    }

    /// Verifies that the records accepted so far end exactly in `head` (`.cut`, `.extended`, `.changed`).
    package func finish(at head: LogHead) throws {
        guard self.head.sequence >= head.sequence else {
            throw LogBreak(sequence: nextSequence, kind: .cut).error("the log ends before its head.")
        }
        guard self.head.sequence == head.sequence else {
            throw LogBreak(sequence: head.sequence + 1, kind: .extended).error("it was written after the head.")
        }
        guard self.head.hash == head.hash else {
            throw LogBreak(sequence: head.sequence, kind: .changed).error("the chain leads to another head.")
        }
    }
}
