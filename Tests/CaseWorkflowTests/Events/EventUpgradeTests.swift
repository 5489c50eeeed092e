@testable import CaseWorkflow
import Foundation
import Testing

@Suite struct `Upgrading events on reading` {
    /// A content that no release has: its first format had one text, its second has words.
    struct Sung: EventContent {
        static let kind = EventKind.noteAdded
        static let format = 2
        var words: [String]

        init(words: [String]) { self.words = words }

        init(format: Int, from decoder: any Decoder) throws {
            if format == 1 {
                self.init(words: try First(from: decoder).text.split(separator: " ").map(String.init))
            } else {
                try self.init(from: decoder)
            }
        }

        func fold(into file: inout CaseFile, as recorded: RecordedEvent) {}

        private struct First: Decodable {
            let text: String
        }
    }

    @Test func `an old format is upgraded, the present one is read, and what is written is the present one`() throws {
        let present = EventEnvelope(Sung(words: ["hej", "hopp"]))
        let old = #"{"format":1,"text":"hej hopp"}"#
        #expect(try JSONDecoder().decode(EventEnvelope<Sung>.self, from: Data(old.utf8)) == present)
        let data = try JSONEncoder().encode(present)
        #expect(try JSONDecoder().decode(EventEnvelope<Sung>.self, from: data) == present)
        #expect(String(decoding: data, as: UTF8.self).contains("\"format\":2"))
    }
}
