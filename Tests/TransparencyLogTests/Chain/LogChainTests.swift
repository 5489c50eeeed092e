import TransparencyLog
import Testing

struct `The chain` {
    let records: [LogRecord]
    let head: LogHead

    init() {
        var chain = LogChain()
        records = (1...6).map { chain.append(.sample($0)) }
        head = chain.head
    }

    private func broken(_ altered: [LogRecord], to head: LogHead? = nil) -> LogBreak? {
        refusal { try LogChain.verify(altered, to: head ?? self.head) }?.broken
    }

    @Test func `verifies what was appended, whole and from any head`() throws {
        try LogChain.verify(records, to: head)
        try LogChain.verify([], to: .empty)
        var chain = LogChain()
        for record in records {
            try LogChain.verify(records.dropFirst(Int(chain.head.sequence)), from: chain.head, to: head)
            #expect(try chain.accept(record) == .sample(record.sequence))
        }
        #expect(chain.head == head)
    }

    @Test func `is the hash that any program can compute`() {
        // SHA-256 of a zero byte, "Bureau log entry", 32 zero bytes and the body, computed by another program.
        var chain = LogChain()
        let record = chain.append(LogEntry(sequence: 1, time: 0, actor: nil, kind: .signout))
        #expect(record.hash.prefix(4) == [169, 224, 104, 35])
    }

    @Test func `names the first missing entry`() {
        for missing in 0..<5 {
            var altered = records
            altered.remove(at: missing)
            #expect(broken(altered) == LogBreak(sequence: UInt64(missing + 1), kind: .gap))
        }
    }

    @Test func `names an entry that stands twice or too late`() {
        var twice = records
        twice.insert(records[2], at: 3)
        #expect(broken(twice) == LogBreak(sequence: 4, kind: .reordered))
        #expect(broken(records.reversed()) == LogBreak(sequence: 1, kind: .gap))
    }

    @Test func `names entries that changed places under each other's numbers`() {
        var altered = records
        altered[1] = LogRecord(sequence: 2, body: records[2].body, hash: records[2].hash)
        altered[2] = LogRecord(sequence: 3, body: records[1].body, hash: records[1].hash)
        #expect(broken(altered) == LogBreak(sequence: 2, kind: .reordered))
    }

    @Test func `names the first changed entry, whatever was changed in it`() {
        for (index, record) in records.enumerated() {
            var altered = records
            let changed = LogEntry.sample(record.sequence, kind: .signinFailed)
            altered[index] = LogRecord(sequence: record.sequence, body: changed.encoded, hash: record.hash)
            #expect(broken(altered) == LogBreak(sequence: record.sequence, kind: .changed))
            var hash = record.hash
            hash[31] ^= 1
            altered[index] = LogRecord(sequence: record.sequence, body: record.body, hash: hash)
            #expect(broken(altered) == LogBreak(sequence: record.sequence, kind: .changed))
            altered[index] = LogRecord(sequence: record.sequence, body: record.body + [0x20], hash: record.hash)
            #expect(broken(altered) == LogBreak(sequence: record.sequence, kind: .malformed))
        }
    }

    @Test func `rewritten from an entry on leads to another head`() {
        var chain = LogChain()
        let rewritten = (1...6).map { chain.append(.sample($0, kind: $0 < 4 ? .caseRead : .signinFailed)) }
        #expect(broken(rewritten) == LogBreak(sequence: 6, kind: .changed))
        #expect(broken(Array(records[..<3] + rewritten[3...])) == LogBreak(sequence: 6, kind: .changed))
    }

    @Test func `is refused when it is cut or goes on`() {
        for count in 0..<6 {
            #expect(broken(Array(records.prefix(count))) == LogBreak(sequence: UInt64(count + 1), kind: .cut))
        }
        var chain = LogChain(head: head)
        let next = chain.append(.sample(7))
        #expect(broken(records + [next]) == LogBreak(sequence: 7, kind: .extended))
        #expect(refusal { try chain.finish(at: head) }?.broken == LogBreak(sequence: 7, kind: .extended))
    }

    @Test func `keeps its head when it refuses`() throws {
        var chain = LogChain()
        try chain.accept(records[0])
        let before = chain.head
        #expect(refusal { try chain.accept(records[3]) } != nil)
        #expect(chain.head == before)
        try chain.accept(records[1])
    }
}
