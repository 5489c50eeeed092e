import BureauContract
import BureauDesk
import BureauOffice
import CaseWorkflow
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization

@testable import BureauServer

/// A bureau in a folder of its own, with its server's router; key derivation costs nothing.
struct TestBureau {
    static let passphrase = "påhittad lösenfras för prov"

    let office: Office
    let server: WebServer
    let measurements = Measurements()
    let lines: LogLines
    let folder: String

    static func with<Value>(
        limits: ServerLimits = ServerLimits(),
        places: [ListenerConfiguration.Place] = [],
        attempts: Int = 1_000,
        releases: ReleaseSettings = ReleaseSettings(),
        calendar: TestCalendar = TestCalendar(),
        _ body: (TestBureau) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.path + "/bureau-\(UInt64.random(in: 0...UInt64.max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = OfficeConfiguration(folder: folder)
        configuration.scrypt = .weakForTests
        configuration.keepsDeskImages = false
        configuration.releases = releases
        _ = try await Founding.found(
            configuration,
            supervisor: Founding.Person(name: "supervisor1", passphrase: passphrase, secondFactor: false),
            administrator: Founding.Person(name: "administrator1", passphrase: passphrase, secondFactor: false),
            clock: calendar.clock
        )
        let lines = LogLines()
        let logger = Logger(label: "test", factory: { _ in lines.handler })
        let office = try await Office.open(configuration, clock: calendar.clock, logger: logger)
        let bureau = try TestBureau(office, folder, lines, limits, places, attempts, logger)
        do {
            let value = try await body(bureau)
            try await office.close()
            return value
        } catch {
            try? await office.close()
            throw error
        }
    }

    private init(
        _ office: Office,
        _ folder: String,
        _ lines: LogLines,
        _ limits: ServerLimits,
        _ places: [ListenerConfiguration.Place],
        _ attempts: Int,
        _ logger: Logger
    ) throws {
        self.office = office
        self.folder = folder
        self.lines = lines
        server = WebServer(
            office: office,
            configuration: ListenerConfiguration(places: places, limits: limits),
            measurements: measurements,
            signInLimits: SignInLimits(attemptsPerAddress: attempts, attemptsPerAccount: attempts, now: { 0 }),
            calendarLimits: AddressLimits(burst: attempts, now: { 0 }),
            letters: LetterDesk(templates: try .shipped(), bureau: LetterBureau(name: "Påhittade byrån")),
            today: { OfficeClock.system.now().day },
            logger: logger
        )
    }

    /// Runs requests against the router, without sockets.
    func requests(_ body: @escaping @Sendable (TestRequests) async throws -> Void) async throws {
        let application = Application(
            responder: server.router().buildResponder(),
            logger: Logger(label: "test") { _ in lines.handler }
        )
        try await application.test(.router) { client in try await body(TestRequests(client: client)) }
    }
}

/// The machine's clock, its calendar moved on by as many days as a test says.
final class TestCalendar: Sendable {
    private let days = Mutex<Int64>(0)

    var clock: OfficeClock {
        OfficeClock(
            wall: { [self] in OfficeClock.system.wall() + days.withLock { $0 } * 86_400_000 },
            monotonic: OfficeClock.system.monotonic
        )
    }

    func advance(days more: Int64) { days.withLock { $0 += more } }
}

/// The lines that the program's log got.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var handler: any LogHandler { Handler(lines: self, metadata: [:]) }

    private struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata
        var logLevel: Logger.Level = .info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let merged = metadata.merging(event.metadata ?? [:]) { $1 }
            let line = "\(event.message) " + merged.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
            lines.lines.withLock { $0.append(line) }
        }
    }
}
