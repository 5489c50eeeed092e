import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Logging
import Testing

/// A bureau in a folder of its own, with people who sign in by name; the passphrase of each is made from the name.
final class TestBureau: Sendable {
    let folder: String
    let office: Office
    let time: TestClock

    private init(folder: String, office: Office, time: TestClock) {
        self.folder = folder
        self.office = office
        self.time = time
    }

    static let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

    static func configuration(_ folder: String) -> OfficeConfiguration {
        var configuration = OfficeConfiguration(folder: folder)
        configuration.scrypt = .weakForTests
        return configuration
    }

    static func passphrase(of name: String) -> String { "a long passphrase of \(name) 17" }

    /// Founds a bureau with `Sigrid` (supervisor) and `Admin` (administrator), and opens it.
    static func found(
        _ time: TestClock = TestClock(),
        releases: ReleaseSettings = ReleaseSettings()
    ) async throws -> TestBureau {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bureau-\(UUID().uuidString)").path
        _ = try await Founding.found(
            configuration(folder),
            supervisor: person("Sigrid"),
            administrator: person("Admin"),
            clock: time.clock
        )
        return try await open(folder, time, releases: releases)
    }

    static func open(
        _ folder: String,
        _ time: TestClock,
        releases: ReleaseSettings = ReleaseSettings(),
        logger: Logger = quiet
    ) async throws -> TestBureau {
        var configuration = configuration(folder)
        configuration.releases = releases
        let office = try await Office.open(configuration, clock: time.clock, logger: logger)
        return TestBureau(folder: folder, office: office, time: time)
    }

    private static func person(_ name: String) -> Founding.Person {
        Founding.Person(name: name, passphrase: passphrase(of: name), secondFactor: false)
    }

    /// Closes the office and takes the folder away.
    func end() async throws {
        try await office.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// Closes the office and opens it again, as a restart does.
    func restarted() async throws -> TestBureau {
        try await office.close()
        return try await TestBureau.open(folder, time)
    }

    func signIn(_ name: String) async throws -> Session {
        try await office.signIn(Credentials(name: name, passphrase: Self.passphrase(of: name))).session
    }

    /// Invites, activates and certifies somebody, as administrator and supervisor do together.
    @discardableResult
    func hire(_ name: String, _ role: Role) async throws -> StaffID {
        let admin = try await signIn("Admin")
        let (account, code) = try await office.createAccount(name: name, role: role, secondFactor: false, admin)
        try await office.signOut(admin)
        try await activate(name, code: code, role: role)
        return account.id
    }

    /// Activates with a code, and has the keys certified where the role works on cases.
    func activate(_ name: String, code: String, role: Role) async throws {
        let words = try await office.supervisorsFingerprint().words
        let activated = try await office.activate(
            Activation(name: name, code: code, passphrase: Self.passphrase(of: name), supervisorsWords: words)
        )
        guard role == .caseworker || role == .supervisor else { return }
        let sigrid = try await signIn("Sigrid")
        let account = try #require(try await office.accounts(sigrid).first { $0.name == name })
        _ = try await office.certify(account.id, words: activated.fingerprint, sigrid)
        try await office.signOut(sigrid)
    }

    /// A complaint with one complainant, one respondent and one incident.
    static func complaint(_ title: String = "Nekad lägenhet", wall: Wall? = nil) -> Command {
        .register(
            Register(
                contact: Contact(
                    channel: .phone,
                    receivedOn: Day(year: 2026, month: 3, day: 1)!,
                    title: title,
                    narrative: "Ringde om en lägenhet i Malmö. \(title)."
                ),
                parties: [
                    Party(role: .complainant, name: "Testperson Åsa Öst"),
                    Party(
                        role: .respondent,
                        name: "Provbolaget",
                        respondent: RespondentDetails(kind: .landlord, municipality: "Malmö")
                    ),
                ],
                incidents: [
                    Incident(
                        what: "Fick nej vid visningen.",
                        municipality: "Malmö",
                        alleged: Classification(area: .housing, grounds: [.ethnicity], forms: [.direct])
                    )
                ],
                wall: wall
            )
        )
    }

    /// Does a command to a case as it stands now.
    @discardableResult
    func perform(_ command: Command, on caseID: CaseID, _ session: Session) async throws -> CaseAnswer {
        let now = try await office.open(caseID, session)
        return try await office.perform(command, on: caseID, expecting: now.file.version, session, nil)
    }
}

/// The code of an error of the office; nil where something else, or nothing, was thrown.
func code(of work: () async throws -> Void) async -> OfficeError.Code? {
    do {
        try await work()
        return nil
    } catch {
        return (error as? OfficeError)?.code
    }
}
