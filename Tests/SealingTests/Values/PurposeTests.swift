import Sealing
import Testing

struct `A purpose` {
    @Test func `keeps its number for ever`() {
        let numbers: [Purpose: UInt8] = [
            .eventHeader: 1, .eventContent: 2, .epochLink: 3, .caseWrap: 4, .userPrivateKeys: 5,
            .supervisorsPrivateKeys: 6, .totpSecret: 7, .logKey: 8, .deskImageHead: 9, .deskImageChunk: 10,
            .matchingKey: 11, .accountMemory: 12, .recovery: 13, .idempotencyKey: 14, .matchingToken: 15,
            .logHeadKey: 16, .caseNumber: 17, .statisticalRecord: 18, .reminder: 19, .release: 20,
            .tie: 21, .conflictQuestion: 22, .matchingLink: 23,
            .awayPeriod: 24, .mailAddress: 25,
        ]
        #expect(Dictionary(uniqueKeysWithValues: Purpose.allCases.map { ($0, $0.rawValue) }) == numbers)
    }

    @Test func `never opens for another`() throws {
        let key = ContentKey.random()
        for purpose in Purpose.allCases {
            let sealed = try key.seal([1], bound: Binding(purpose))
            let opening = Purpose.allCases.filter { other in
                refusal { try key.open(sealed, bound: Binding(other)) } == nil
            }
            #expect(opening == [purpose])
        }
    }
}
