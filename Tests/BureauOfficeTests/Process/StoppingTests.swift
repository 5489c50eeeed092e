import Foundation
import Logging
import Synchronization
import Testing

@testable import BureauOffice

@Suite struct StoppingTests {
    @Test func `work beside requests that is cancelled is left off without a word`() async throws {
        let lines = LogLines()
        let bureau = try await Self.bureau(lines)
        let sigrid = try await bureau.signIn("Sigrid")
        _ = try await bureau.office.register(TestBureau.complaint(), sigrid, nil)
        await withDiscardingTaskGroup { group in
            group.cancelAll()
            group.addTask { await bureau.office.renewKeys(sigrid) }
        }
        await withDiscardingTaskGroup { group in
            bureau.office.upkeep.requestRenewal(for: sigrid)
            group.cancelAll()
            group.addTask { await bureau.office.run() }
        }
        #expect(lines.all == [])
        try await bureau.end()
    }

    @Test(arguments: [
        (OfficeError(.unexpected, "", cause: CancellationError()), []),
        (OfficeError(.notSignedIn, ""), []),
        (OfficeError(.unexpected, ""), ["unexpected"]),
        (OfficeError(.tampered, ""), ["tampered"]),
    ])
    func `work that was left off is told where something is wrong`(_ error: OfficeError, _ told: [String]) async throws
    {
        let lines = LogLines()
        let bureau = try await Self.bureau(lines)
        bureau.office.noteUpkeepLeftOff(because: error)
        bureau.office.noteUpkeepLeftOff(because: CancellationError())
        #expect(lines.all == told)
        try await bureau.end()
    }

    @Test func `damage that is found while the daemon stops is told all the same`() async throws {
        let lines = LogLines()
        let bureau = try await Self.bureau(lines)
        await withDiscardingTaskGroup { group in
            group.cancelAll()
            group.addTask { bureau.office.noteUpkeepLeftOff(because: OfficeError(.tampered, "")) }
        }
        #expect(lines.all == ["tampered"])
        try await bureau.end()
    }

    private static func bureau(_ lines: LogLines) async throws -> TestBureau {
        let founded = try await TestBureau.found()
        try await founded.office.close()
        return try await TestBureau.open(
            founded.folder,
            founded.time,
            logger: Logger(label: "test") { _ in lines.handler }
        )
    }
}

/// The codes in warnings that were logged.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var handler: any LogHandler { Handler(lines: self) }

    private struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .warning

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let code = event.metadata?["code"].map { "\($0)" }
            lines.lines.withLock { $0.append(code ?? "\(event.message)") }
        }
    }
}
