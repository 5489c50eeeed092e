import TransparencyLog
import Testing

struct `A case's pseudonym` {
    private let logKey = [UInt8](repeating: 1, count: 32)

    @Test func `is recognised by who holds the log key, and by nobody else`() throws {
        let pseudonym = CasePseudonym.make(logKey: logKey, nonce: Array(0..<16))
        #expect(pseudonym.matches(logKey: logKey))
        #expect(!pseudonym.matches(logKey: [UInt8](repeating: 2, count: 32)))
        let entry = LogEntry(sequence: 1, time: 0, actor: nil, kind: .caseRead, pseudonym: pseudonym)
        let read = try #require(try LogEntry(encoded: entry.encoded).pseudonym)
        #expect(read.matches(logKey: logKey))
    }

    @Test func `is another one under every nonce`() {
        let codes = (0..<100).map { CasePseudonym.make(logKey: logKey, nonce: [UInt8](repeating: $0, count: 16)).code }
        #expect(Set(codes).count == 100)
        #expect(codes.allSatisfy { $0.count == 32 })
    }
}
