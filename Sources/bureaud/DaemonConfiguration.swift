import BureauDesk
import BureauOffice
import BureauServer
import CaseWorkflow
import Configuration
import DiscriminationLaw
import Foundation
import Logging
import SystemPackage

/// What the daemon is told by its configuration file: the one place where a key is read.
///
/// - Configuration keys:
///   - `data.folder` (string, required): the data folder that `bureauctl init` made.
///   - `data.daemonKeyFile` (string, optional, default: `daemon.key` in the data folder): the daemon key; a systemd
///     credential named `daemon.key` is taken before it.
///   - `listen.host` (string, optional, default: "127.0.0.1"): the address to listen at; "" listens at no address.
///   - `listen.port` (int, optional, default: 8470): the port.
///   - `listen.socket` (string, optional, default: "" for none): the path of a Unix socket.
///   - `listen.publicly` (bool, optional, default: false): must be true to listen at an address that is not loopback.
///   - `limits.bodyBytes` (int, optional, default: 1048576): the largest request body.
///   - `limits.bodySeconds` (int, optional, default: 30): the longest time a body may take.
///   - `limits.idleSeconds` (int, optional, default: 60): how long a connection may stand idle.
///   - `limits.connections` (int, optional, default: 512): connections of each listener at once.
///   - `signIn.attemptsPerAccount` (int, optional, default: 10): tries in a row on one account.
///   - `signIn.attemptsPerAddress` (int, optional, default: 30): tries in a row from one address.
///   - `session.idleMinutes` (int, optional, default: 15): after how long without activity a session ends.
///   - `letters.folder` (string, optional, default: "" for the templates that the program brings with it): the folder of
///     letter templates; a path that does not begin with / is taken from the folder of the configuration file.
///   - `bureau.name` (string, optional, default: ""): who the letters are from; what is empty shows in them as missing.
///   - `bureau.organisationNumber` (string, optional, default: ""): the bureau's organisation number.
///   - `bureau.address` (string, optional, default: ""): its address, in lines as on an envelope.
///   - `bureau.contact` (string, optional, default: ""): telephone, e-mail and hours.
///   - `targets.firstAnswerWorkingDays` (int or null, optional, default: 5): within how many working days of the contact
///     the bureau promises a first answer; null promises none.
///   - `targets.firstMeetingWorkingDays` (int or null, optional, default: 15): the same for a first meeting.
///   - `mail.from` (string, optional, default: "" for no mail): the address that reminder mail comes from.
///   - `mail.sendmail` (string, optional, default: "/usr/sbin/sendmail"): the program that takes mail on standard input with
///     `-t -i`, as Postfix, Exim and msmtp (Debian's msmtp-mta) bring it; a relay is reached through one of them.
///   - `mail.everySeconds` (int, optional, default: 600): how often it is looked for due reminders.
///   - `releases.reports` (string, optional, default: "" for those that the program brings with it): the folder of the
///     definitions of reports.
///   - `releases.template` (string, optional, default: "" for the one that the program brings with it): the folder of the
///     template and style of reports.
///   - `releases.parameters` (object, optional, default: {}): the code chosen for each parameter of a report, such as
///     `{"largest": "Malmö"}`; chosen before the year begins.
///   - `releases.municipalities` (list, optional, default: []): the municipalities that reports can name beside those; all
///     others count together.
///   - `releases.breaks` (object, optional, default: {}): by year what moved the series in it, in both languages:
///     `{"2027": {"sv": "nytt webbformulär", "en": "new web form"}}`.
///   - `releases.threshold` (int, optional, default: 5): the smallest figure that is published.
///   - `releases.width` (int, optional, default: 5): over how many values a hidden figure ranges at least.
///   - `releases.perturbation` (string, optional, default: "" for the one that the program brings with it): the file with
///     the table of noise of the cell-key method.
///   - `releases.seconds` (int, optional, default: 120): how long protection may be sought.
///   - `releases.retentionYears` (int, optional, default: 10): for how many years after the one it belongs to a statistical
///     record is kept.
///   - `releases.address` (string, optional, default: "" for no catalogue): where the releases are found, for data portals.
///   - `releases.email` (string, optional, default: ""): whom data portals name as the contact.
///   - `log.level` (string, optional, default: "info"): trace, debug, info, notice, warning, error or critical.
struct DaemonConfiguration {
    var office: OfficeConfiguration
    var listeners: ListenerConfiguration
    var attemptsPerAccount: Int
    var attemptsPerAddress: Int
    /// Nil for the templates that the program brings with it.
    var lettersFolder: String?
    var bureau: LetterBureau
    /// The folder of the report's template; nil for the one that the program brings with it.
    var releaseTemplates: String?
    /// Nothing: no reminder mail is sent.
    var mailer: SendmailMailer?
    var mailInterval: Duration
    var logLevel: Logger.Level

    /// Every key there is; a file with another one is refused.
    static let keys: Set<String> = [
        "data.folder", "data.daemonKeyFile", "listen.host", "listen.port", "listen.socket", "listen.publicly",
        "limits.bodyBytes", "limits.bodySeconds", "limits.idleSeconds", "limits.connections",
        "signIn.attemptsPerAccount", "signIn.attemptsPerAddress", "session.idleMinutes", "letters.folder",
        "bureau.name", "bureau.organisationNumber", "bureau.address", "bureau.contact", "log.level",
        "targets.firstAnswerWorkingDays", "targets.firstMeetingWorkingDays", "mail.from", "mail.sendmail",
        "mail.everySeconds", "releases.reports", "releases.template", "releases.parameters", "releases.municipalities",
        "releases.breaks", "releases.threshold", "releases.width", "releases.perturbation", "releases.seconds",
        "releases.retentionYears", "releases.address", "releases.email",
    ]

    /// Keys whose value is a list, or an object with names that the operator chooses.
    private static let openKeys: Set<String> = ["releases.parameters", "releases.municipalities", "releases.breaks"]

    private static let targetKeys: [(Milestone, String)] = [
        (.firstAnswer, "targets.firstAnswerWorkingDays"), (.firstMeeting, "targets.firstMeetingWorkingDays"),
    ]

    /// Reads a file.
    ///
    /// Refuses one that is missing or no JSON object, an unknown key, and values out of range.
    init(file path: String, environment: [String: String] = ProcessInfo.processInfo.environment) async throws {
        let keys = try Self.keys(in: path)
        let provider: FileProvider<JSONSnapshot>
        do {
            provider = try await FileProvider<JSONSnapshot>(filePath: FilePath(path))
        } catch {
            throw ConfigurationFault("\(path) cannot be read as a JSON configuration.")
        }
        let reader = ConfigurationReading(
            reader: ConfigReader(provider: provider),
            present: keys.present,
            absent: keys.absent,
            open: keys.open,
            file: path
        )

        let folder = try reader.required("data.folder")
        office = OfficeConfiguration(folder: folder, daemonKeyFile: Self.keyFile(reader, environment))
        office.idleMilliseconds = Int64(try reader.int("session.idleMinutes", default: 15, in: 1...1440)) * 60_000

        for (milestone, key) in Self.targetKeys {
            office.promised[milestone] = try reader.optionalInt(key, default: office.promised[milestone], in: 0...250)
        }

        var limits = ServerLimits()
        limits.bodyBytes = try reader.int("limits.bodyBytes", default: limits.bodyBytes, in: 1024...(64 << 20))
        limits.bodyTime = .seconds(try reader.int("limits.bodySeconds", default: 30, in: 1...3600))
        limits.idleTime = .seconds(try reader.int("limits.idleSeconds", default: 60, in: 1...3600))
        limits.connections = try reader.int("limits.connections", default: 512, in: 1...100_000)
        listeners = ListenerConfiguration(places: try Self.places(reader), limits: limits)

        attemptsPerAccount = try reader.int("signIn.attemptsPerAccount", default: 10, in: 1...100_000)
        attemptsPerAddress = try reader.int("signIn.attemptsPerAddress", default: 30, in: 1...100_000)
        lettersFolder = try reader.path("letters.folder")
        bureau = LetterBureau(
            name: try reader.words("bureau.name"),
            organisationNumber: try reader.words("bureau.organisationNumber"),
            address: try reader.words("bureau.address"),
            contact: try reader.words("bureau.contact")
        )
        office.releases = try Self.releases(reader, publisher: bureau)
        releaseTemplates = try reader.path("releases.template")
        mailer = try Self.mailer(reader)
        mailInterval = .seconds(try reader.int("mail.everySeconds", default: 600, in: 1...86_400))
        let level = try reader.string("log.level", default: "info")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw ConfigurationFault("log.level is none of trace, debug, info, notice, warning, error and critical.")
        }
        self.logLevel = logLevel
    }

    private static func mailer(_ reader: ConfigurationReading) throws -> SendmailMailer? {
        let sender = try reader.string("mail.from", default: "")
        let program = try reader.string("mail.sendmail", default: "/usr/sbin/sendmail")
        guard !sender.isEmpty else { return nil }
        guard let address = MailAddress(sender, language: .swedish) else {
            throw ConfigurationFault("mail.from is no mail address.")
        }
        guard program.hasPrefix("/") else { throw ConfigurationFault("mail.sendmail is no absolute path.") }
        return SendmailMailer(program: program, sender: address.address)
    }

    private static func places(_ reader: ConfigurationReading) throws -> [ListenerConfiguration.Place] {
        var places: [ListenerConfiguration.Place] = []
        let host = try reader.string("listen.host", default: "127.0.0.1")
        let port = try reader.int("listen.port", default: 8470, in: 0...65535)
        if !host.isEmpty {
            let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(host)
            guard try isLoopback || reader.bool("listen.publicly", default: false) else {
                throw ConfigurationFault(
                    "listen.host is not a loopback address. Put a proxy with TLS 1.3 before the daemon, or set listen.publicly."
                )
            }
            places.append(.network(host: host, port: port))
        }
        let socket = try reader.string("listen.socket", default: "")
        if !socket.isEmpty {
            // The address of a Unix socket holds 107 bytes and a zero.
            guard socket.utf8.count <= 107 else { throw ConfigurationFault("listen.socket is longer than 107 bytes.") }
            places.append(.unixSocket(path: socket))
        }
        guard !places.isEmpty else { throw ConfigurationFault("listen.host or listen.socket must be set.") }
        return places
    }

    private static func keyFile(_ reader: ConfigurationReading, _ environment: [String: String]) -> String? {
        if let folder = environment["CREDENTIALS_DIRECTORY"] {
            let credential = folder + "/daemon.key"
            if FileManager.default.fileExists(atPath: credential) { return credential }
        }
        return reader.present.contains("data.daemonKeyFile") ? try? reader.required("data.daemonKeyFile") : nil
    }

    /// Configuration is refused whole where it has a key that nobody reads: a misspelt limit is no limit.
    ///
    /// A key whose value is null is present only where null says something.
    static func keys(in path: String) throws -> (present: Set<String>, absent: Set<String>, open: [String: Any]) {
        var open: [String: Any] = [:]
        var present: Set<String> = []
        var absent: Set<String> = []
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationFault(
                "\(path) cannot be read. Give the configuration with --config; an example lies in Config."
            )
        }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw ConfigurationFault("\(path) is not a JSON object.")
        }
        func walk(_ object: [String: Any], _ prefix: String) throws {
            for (name, value) in object.sorted(by: { $0.key < $1.key }) {
                let key = prefix + name
                if openKeys.contains(key) {
                    open[key] = value
                    present.insert(key)
                } else if let inner = value as? [String: Any] {
                    try walk(inner, key + ".")
                } else if value is NSNull, targetKeys.contains(where: { $0.1 == key }) {
                    absent.insert(key)
                } else if keys.contains(key) {
                    present.insert(key)
                } else {
                    throw ConfigurationFault(
                        "\(path) has the key \(key), which is none. Compare it with the example in Config."
                    )
                }
            }
        }
        try walk(object, "")
        return (present, absent, open)
    }
}
