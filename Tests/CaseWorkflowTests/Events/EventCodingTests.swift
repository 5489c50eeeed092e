import CaseWorkflow
import Foundation
import Testing

@Suite struct `Stored events` {
    @Test func `every kind of format 1 decodes from the text that was stored, and is stored as that text`() throws {
        let lines = GoldenEvents.format1.split(separator: "\n").map(String.init)
        #expect(lines.count == EventSamples.all.count)
        #expect(Set(EventSamples.all.map(\.kind)) == Set(EventKind.allCases))
        for (line, event) in zip(lines, EventSamples.all) {
            #expect(try JSONDecoder().decode(Event.self, from: Data(line.utf8)) == event)
            #expect(try encoded(event) == line)
        }
    }

    @Test func `a recorded event comes back as it was, with its content and without`() throws {
        for event in EventSamples.all {
            let recorded = RecordedEvent(version: 3, event: event, at: Bureau.moment(1), by: Bureau.anna)
            for value in [recorded, recorded.struck] {
                let data = try JSONEncoder().encode(value)
                #expect(try JSONDecoder().decode(RecordedEvent.self, from: data) == value)
            }
            #expect(recorded.struck.kind == event.kind)
        }
    }

    @Test(arguments: [
        (#"{"note-added":{"format":2,"id":1}}"#, WorkflowError.Code.unknownFormat),
        (#"{"note-added":{"format":0,"id":1}}"#, .unknownFormat),
        (#"{"note-sung":{"format":1}}"#, .unknownEventKind),
        (#"{}"#, .malformedEvent),
        (#"{"note-finalised":{"format":1,"id":1},"task-completed":{"format":1,"id":1}}"#, .malformedEvent),
    ])
    func `what a newer program wrote is refused by name`(text: String, code: WorkflowError.Code) {
        #expect {
            try JSONDecoder().decode(Event.self, from: Data(text.utf8))
        } throws: { error in
            (error as? WorkflowError)?.code == code
        }
    }

    @Test func `a number is filled into a registration and into nothing else`() {
        let number = CaseNumber(year: 2027, serial: 1)
        for event in EventSamples.all {
            let numbered = event.numbered(number)
            if case .registered(let content) = numbered {
                #expect(content.number == number)
            } else {
                #expect(numbered == event)
            }
        }
    }

    private func encoded(_ event: Event) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(event), as: UTF8.self)
    }
}
