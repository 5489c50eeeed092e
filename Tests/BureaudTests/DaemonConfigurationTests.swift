import BureauDesk
import BureauOffice
import BureauServer
import Disclosure
import Foundation
import Testing

@testable import bureaud

@Suite struct DaemonConfigurationTests {
    private static let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Config/bureaud.example.json")

    /// A configuration of one text, as a file beside nothing.
    private static func read(_ text: String) async throws -> (DaemonConfiguration, folder: String) {
        let folder = NSTemporaryDirectory() + "bureaud-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/bureaud.json"
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        return (try await DaemonConfiguration(file: file, environment: [:]), folder)
    }

    @Test func `the example has every key and no other`() throws {
        #expect(try DaemonConfiguration.keys(in: Self.example.path).present == DaemonConfiguration.keys)
    }

    @Test func `the example says what holds where nothing is said`() async throws {
        let example = try await DaemonConfiguration(file: Self.example.path, environment: [:])
        let (plain, _) = try await Self.read(#"{"data": {"folder": "/var/lib/bureau"}}"#)
        #expect(example.office.folder == plain.office.folder)
        #expect(example.office.idleMilliseconds == plain.office.idleMilliseconds)
        // The socket alone is an example, for without one there is none.
        #expect(example.listeners.places.count == 2)
        #expect("\(plain.listeners.places)" == "\(example.listeners.places.prefix(1))")
        #expect("\(plain.listeners.limits)" == "\(example.listeners.limits)")
        #expect(example.attemptsPerAccount == plain.attemptsPerAccount)
        #expect(example.attemptsPerAddress == plain.attemptsPerAddress)
        #expect(example.lettersFolder == plain.lettersFolder)
        #expect(example.bureau == plain.bureau)
        #expect(plain.bureau == LetterBureau())
        #expect(example.office.promised == plain.office.promised)
        #expect(example.mailer == nil && plain.mailer == nil)
        #expect(example.mailInterval == plain.mailInterval)
        #expect(example.logLevel == plain.logLevel)
        let (said, unsaid) = (example.office.releases, plain.office.releases)
        #expect(said.reports == unsaid.reports && said.reports.count == 5)
        #expect(said.perturbation == unsaid.perturbation && said.perturbation != nil)
        #expect(said.parameters == unsaid.parameters && said.municipalities == unsaid.municipalities)
        #expect((said.threshold, said.width, said.seconds) == (unsaid.threshold, unsaid.width, unsaid.seconds))
        #expect(said.retentionYears == unsaid.retentionYears && said.breaks == unsaid.breaks)
        #expect(said.address == unsaid.address && said.email == unsaid.email)
        #expect(example.releaseTemplates == nil && plain.releaseTemplates == nil)
    }

    @Test func `the daemon's own reports are those of the folder Config`() throws {
        let folder = Self.example.deletingLastPathComponent()
        for (name, bytes) in ShippedReports.definitions {
            let file = try Data(contentsOf: folder.appending(path: "reports/\(name)"))
            #expect(file == Data(bytes) + [10] || file == Data(bytes), "\(name)")
        }
        _ = try ReleaseTemplates.shipped()
        _ = try PerturbationTable(reading: ShippedReports.noise)
    }

    @Test func `what is said of releases is taken over`() async throws {
        let (read, _) = try await Self.read(
            #"{"data": {"folder": "/d"}, "bureau": {"name": "Byrån", "contact": "Gatan 1\n040-00 00 00"}, "#
                + #""releases": {"parameters": {"largest": "Malmö", "municipality": "Lund"}, "#
                + #""municipalities": ["Ystad"], "threshold": 7, "retentionYears": 3, "#
                + #""breaks": {"2027": {"sv": "nytt webbformulär", "en": "new web form"}}, "#
                + #""address": "https://example.org/releases", "email": "a@example.org"}}"#
        )
        let releases = read.office.releases
        #expect(releases.parameters == ["largest": "Malmö", "municipality": "Lund"])
        #expect(releases.municipalities == ["Ystad"])
        // A width that is not said follows the threshold.
        #expect((releases.threshold, releases.width, releases.retentionYears) == (7, 7, 3))
        #expect(releases.breaks == [SeriesBreak(year: 2027, what: Wording("nytt webbformulär", "new web form"))])
        #expect(releases.publisher == "Byrån" && releases.contact == "Gatan 1, 040-00 00 00")
        #expect(try releases.catalogue().reports.count == 5)
    }

    @Test(arguments: [
        (#""threshold": 1"#, "releases.threshold"), (#""width": 0"#, "releases.width"),
        (#""retentionYears": 0"#, "releases.retentionYears"), (#""seconds": "long""#, "releases.seconds"),
        (#""parameters": ["Malmö"]"#, "releases.parameters"),
        (#""parameters": {"largest": ""}"#, "releases.parameters"),
        (#""municipalities": ["Lund", "Lund"]"#, "releases.municipalities"),
        (#""breaks": {"soon": {"sv": "x", "en": "y"}}"#, "releases.breaks"),
        (#""breaks": {"2027": {"sv": "x"}}"#, "releases.breaks"),
        (#""address": "https://example.org/x""#, "releases.email"),
        (#""reports": "/nowhere""#, "releases.reports"), (#""perturbation": "/nowhere""#, "releases.perturbation"),
        (#""reprts": """#, "releases.reprts"),
    ])
    func `a wrong key of releases is refused by name`(_ text: String, _ key: String) async throws {
        await #expect {
            _ = try await Self.read(#"{"data": {"folder": "/d"}, "releases": {"# + text + "}}")
        } throws: { error in
            "\(error)".contains(key)
        }
    }

    @Test func `a folder of reports with faults is refused with every fault named`() async throws {
        let folder = NSTemporaryDirectory() + "reports-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let shipped = ShippedReports.definitions
        let annual = String(decoding: try #require(shipped["bureau-annual.json"]), as: UTF8.self)
        try annual.replacing("\"FUN\"", with: "\"FNU\"").write(
            toFile: folder + "/bureau-annual.json",
            atomically: false,
            encoding: .utf8
        )
        try "{".write(toFile: folder + "/other.json", atomically: false, encoding: .utf8)
        await #expect {
            _ = try await Self.read(#"{"data": {"folder": "/d"}, "releases": {"reports": "\#(folder)"}}"#)
        } throws: { error in
            let text = "\(error)"
            return [
                "bureau-annual.json, versions[0].dimensions.ground", "the code FNU is not in the list", "other.json",
            ]
            .allSatisfy(text.contains)
        }
    }

    @Test func `a folder of letters is found from the configuration file, and the bureau's words are kept`()
        async throws
    {
        let (read, folder) = try await Self.read(
            #"{"data": {"folder": "/d"}, "letters": {"folder": "letters"}, "#
                + #""bureau": {"name": "Påhittade byrån", "address": "Gatan 1\n000 00 Orten", "contact": ""}}"#
        )
        #expect(read.lettersFolder == folder + "/letters")
        #expect(read.bureau == LetterBureau(name: "Påhittade byrån", address: "Gatan 1\n000 00 Orten"))
        let (whole, _) = try await Self.read(#"{"data": {"folder": "/d"}, "letters": {"folder": "/etc/letters"}}"#)
        #expect(whole.lettersFolder == "/etc/letters")
    }

    @Test func `a promise is off where its key is null, another where it is a number, and nothing else may be null`()
        async throws
    {
        let (off, _) = try await Self.read(
            #"{"data": {"folder": "/d"}, "targets": {"firstAnswerWorkingDays": null, "firstMeetingWorkingDays": 0}}"#
        )
        #expect(Array(off.office.promised.values) == [0])
        for wrong in [
            #""targets": {"firstAnswerWorkingDays": -1}"#, #""targets": {"firstAnswerWorkingDays": "5"}"#,
            #""session": {"idleMinutes": null}"#, #""targets": null"#, #""targets": {"other": null}"#,
        ] {
            await #expect(throws: ConfigurationFault.self, "\(wrong)") {
                _ = try await Self.read(#"{"data": {"folder": "/d"}, "# + wrong + "}")
            }
        }
    }

    @Test func `mail is sent where a sender is named, and a wrong sender or program is refused by name`() async throws {
        let (read, _) = try await Self.read(
            #"{"data": {"folder": "/d"}, "mail": {"from": "bureau@example.org", "everySeconds": 60}}"#
        )
        #expect(read.mailer?.sender == "bureau@example.org" && read.mailer?.program == "/usr/sbin/sendmail")
        #expect(read.mailInterval == .seconds(60))
        for (mail, key) in [
            (#""from": "bureau@example.org\nBcc: x@y""#, "mail.from"), (#""from": "bureau""#, "mail.from"),
            (#""from": "a@b", "sendmail": "sendmail""#, "mail.sendmail"), (#""everySeconds": 0"#, "mail.everySeconds"),
        ] {
            await #expect {
                _ = try await Self.read(#"{"data": {"folder": "/d"}, "mail": {"# + mail + "}}")
            } throws: { error in
                "\(error)".contains(key)
            }
        }
    }

    @Test(arguments: ["bureau.name", "bureau.address", "letters.folder"])
    func `a key of letters that is no text is refused by name`(_ key: String) async throws {
        let parts = key.split(separator: ".")
        let text = #"{"data": {"folder": "/d"}, "\#(parts[0])": {"\#(parts[1])": 7}}"#
        await #expect {
            _ = try await Self.read(text)
        } throws: { error in
            "\(error)".contains(key)
        }
    }
}
