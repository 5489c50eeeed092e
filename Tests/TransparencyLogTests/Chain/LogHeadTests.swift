import TransparencyLog
import Testing

struct `The head of the log` {
    private let key = [UInt8](repeating: 9, count: 32)

    @Test func `is authentic under its key, and in no other place`() throws {
        var chain = LogChain()
        _ = chain.append(.sample(1))
        let code = chain.head.authenticationCode(key: key)
        #expect(code.count == 32)
        try chain.head.verify(code: code, key: key)
        let earlier = chain.head
        _ = chain.append(.sample(2))
        let cases: [(LogHead, [UInt8], [UInt8])] = [
            (chain.head, code, key), (.empty, code, key), (earlier, code, [UInt8](repeating: 8, count: 32)),
            (earlier, Array(code.dropLast()), key), (earlier, [], key), (earlier, code + [0], key),
        ]
        for (head, code, key) in cases {
            #expect(refusal { try head.verify(code: code, key: key) }?.code == .headNotAuthentic)
        }
        for index in code.indices {
            var altered = code
            altered[index] ^= 1
            #expect(refusal { try earlier.verify(code: altered, key: key) }?.code == .headNotAuthentic)
        }
    }

    @Test func `is read only where it can be one`() {
        let zeros = [UInt8](repeating: 0, count: 32)
        #expect(LogHead(sequence: 0, hash: zeros) == .empty)
        #expect(LogHead(sequence: 1, hash: key) != nil)
        #expect(LogHead(sequence: 1, hash: zeros) == nil)
        #expect(LogHead(sequence: 0, hash: key) == nil)
        #expect(LogHead(sequence: 1, hash: Array(key.dropLast())) == nil)
    }
}
