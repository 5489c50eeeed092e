import TransparencyLog
import Testing

struct `An altered entry` {
    @Test func `is refused or is another entry with that very body`() {
        let body = LogEntry.sample(7, kind: .caseChanged).encoded
        var accepted = 0
        for index in body.indices {
            for byte: UInt8 in [0x00, 0x20, 0x22, 0x2C, 0x30, 0x31, 0x5C, 0x61, 0x7B, 0x7D, 0xC3, 0xFF] {
                var altered = body
                altered[index] = byte
                if let entry = try? LogEntry(encoded: altered) {
                    accepted += 1
                    #expect(entry.encoded == altered)
                }
            }
        }
        #expect(accepted > 0)
    }
}
