import ArgumentParser
import BureauDesk
import BureauOffice
import BureauServer
import CProcess
import CaseWorkflow
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// The daemon: reads its configuration, opens the bureau, serves until it is told to stop, and leaves it in order.
@main
struct Bureaud: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bureaud",
        abstract: "The daemon of Bureau: a REST interface on loopback and a Unix socket."
    )

    @Option(help: "The configuration file; an example with every key lies in Config.")
    var config: String

    @Flag(help: "Writes the entry of the statistical records in the record of processing (GDPR article 30), and ends.")
    var processingRecord = false

    func run() async throws {
        guard bureau_forbid_dumps() == 0 else {
            throw ExitStatus.cannotStart.saying("The system does not let the daemon keep its memory out of core dumps.")
        }
        var settings: DaemonConfiguration
        do {
            settings = try await DaemonConfiguration(file: config)
        } catch {
            throw ExitStatus.usage.saying("\(error)")
        }
        if processingRecord {
            do {
                print(try ProcessingRecord(settings.office.releases).text, terminator: "")
            } catch {
                throw ExitStatus.usage.saying(error.message)
            }
            return
        }
        var logger = Logger(label: "bureaud", factory: { LineLogHandler(label: $0) })
        logger.logLevel = settings.logLevel
        let letters: LetterDesk
        do {
            // A faulty template is found now and not by who needs the letter.
            letters = LetterDesk(templates: try Self.templates(settings.lettersFolder), bureau: settings.bureau)
            let pages = try Self.releaseTemplates(settings.releaseTemplates)
            settings.office.releases.page = { contents in
                let page = try ReleasePage(
                    contents.report,
                    published: contents.tables,
                    facts: contents.facts,
                    templates: pages
                )
                return Array(page.html.utf8)
            }
        } catch {
            throw ExitStatus.usage.saying(error.message)
        }
        let office: Office
        do {
            office = try await Office.open(settings.office, logger: logger)
        } catch let error as OfficeError {
            throw ExitStatus(error).saying(error.message)
        }
        try await serve(office, letters, settings, logger)
    }

    private static func templates(_ folder: String?) throws(DeskError) -> LetterTemplates {
        guard let folder else { return try .shipped() }
        return try LetterTemplates(folder: folder)
    }

    private static func releaseTemplates(_ folder: String?) throws(DeskError) -> ReleaseTemplates {
        guard let folder else { return try .shipped() }
        return try ReleaseTemplates(folder: folder)
    }

    private func serve(
        _ office: Office,
        _ letters: LetterDesk,
        _ settings: DaemonConfiguration,
        _ logger: Logger
    ) async throws {
        let clock = OfficeClock.system
        let server = WebServer(
            office: office,
            configuration: settings.listeners,
            measurements: Measurements(),
            signInLimits: SignInLimits(
                attemptsPerAddress: settings.attemptsPerAddress,
                attemptsPerAccount: settings.attemptsPerAccount,
                now: clock.monotonic
            ),
            calendarLimits: AddressLimits(now: clock.monotonic),
            letters: letters,
            today: { clock.now().day },
            logger: logger
        )
        let listeners = server.services { place, port in
            switch place {
            case .network(let host, _): logger.notice("Listening at http://\(host):\(port ?? 0)")
            case .unixSocket: logger.notice("Listening at the Unix socket")
            }
        }
        var services: [any Service] = [OfficeService(office: office)]
        if let mailer = settings.mailer {
            let interval = settings.mailInterval
            services.append(
                ReminderService(office: office, mailer: mailer, interval: interval, clock: ContinuousClock())
            )
        }
        // Listeners come last, so that they stop first: no request finds the office closed.
        var group = ServiceGroupConfiguration(
            services: services + listeners,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        group.maximumGracefulShutdownDuration = .seconds(30)
        do {
            try await ServiceGroup(configuration: group).run()
        } catch {
            try? await office.close()
            throw ExitStatus.failure.saying("The daemon stopped because a part of it failed: \(error)")
        }
        logger.notice("Stopped in order")
    }
}
