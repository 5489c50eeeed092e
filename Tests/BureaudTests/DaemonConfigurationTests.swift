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
        #expect(try DaemonConfiguration.keysPresent(in: Self.example.path) == DaemonConfiguration.keys)
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
