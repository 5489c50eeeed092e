import BureauDesk
import BureauOffice
import BureauServer
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
