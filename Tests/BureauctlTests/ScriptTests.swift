import Foundation
import Testing

/// Runs the program as people do, by the scripts in `Scripts`.
///
/// A script is lines: `# ` a remark; `env NAME=VALUE`; `file NAME MODE TEXT` makes a file in the script's own folder, `\n` ending a
/// line; `stdin TEXT` for the next run; `$ ARGUMENTS` runs `bureauctl` there (`DIR` is the folder). Then what is expected of that
/// run: `exit NUMBER`, `out TEXT` and `err TEXT` stand in standard output or error, `out! TEXT` and `err! TEXT` do not, `out-empty`
/// and `err-empty`. A run without `exit` must end with 0.
@Suite struct ScriptTests {
    static let scripts: [String] = {
        let folder = Bundle.module.url(forResource: "Scripts", withExtension: nil)!
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test func `there are scripts`() {
        #expect(Self.scripts.count >= 8)
    }

    @Test(arguments: scripts)
    func `the program says and does what the script expects`(_ name: String) throws {
        let folder = Bundle.module.url(forResource: "Scripts", withExtension: nil)!
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        var run = try ScriptRun()
        defer { run.remove() }
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try run.take(String(line), at: "\(name):\(number + 1)")
        }
        run.finish()
        #expect(run.runs > 0, "\(name) runs nothing")
    }
}

/// One script being run.
struct ScriptRun {
    private let folder: String
    private var environment: [String: String]
    private var input = ""
    private var last: (place: String, status: Int32, out: String, err: String)?
    private(set) var runs = 0

    init() throws {
        folder = NSTemporaryDirectory() + "bureauctl-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_STATE_HOME": folder + "/state", "LANG": "C",
            "BUREAU_SOCKET": folder + "/none.sock",
        ]
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    mutating func take(_ line: String, at place: String) throws {
        let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = (parts.count > 1 ? String(parts[1]) : "").replacing("DIR", with: folder)
        switch parts[0] {
        case "", "#": break
        case "env": setVariable(rest)
        case "file": try makeFile(rest)
        case "stdin": input = rest.replacing("\\n", with: "\n")
        case "$":
            finish()
            try run(rest.split(separator: " ").map(String.init), at: place)
        case "exit":
            #expect(last?.status == Int32(rest), "\(place): \(last?.err ?? "")")
            last?.status = 0
        case "out": #expect(last?.out.contains(rest) == true, "\(place): \(last?.out ?? "")")
        case "err": #expect(last?.err.contains(rest) == true, "\(place): \(last?.err ?? "")")
        case "out!": #expect(last?.out.contains(rest) == false, "\(place): \(last?.out ?? "")")
        case "err!": #expect(last?.err.contains(rest) == false, "\(place): \(last?.err ?? "")")
        case "out-empty": #expect(last?.out == "", "\(place)")
        case "err-empty": #expect(last?.err == "", "\(place)")
        default: Issue.record("\(place): not a line of a script")
        }
    }

    /// Holds the last run to its status, where the script did not say another.
    func finish() {
        if let last { #expect(last.status == 0, "\(last.place): \(last.err)") }
    }

    private mutating func setVariable(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1)
        environment[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }

    private func makeFile(_ text: String) throws {
        let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
        let path = folder + "/" + parts[0]
        let content = parts[2].replacing("\\n", with: "\n")
        try content.write(toFile: path, atomically: false, encoding: .utf8)
        let mode = try #require(Int(parts[1], radix: 8))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    private mutating func run(_ arguments: [String], at place: String) throws {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: folder)
        let files = ["in", "out", "err"].map { folder + "/." + $0 }
        try input.write(toFile: files[0], atomically: false, encoding: .utf8)
        for file in files.dropFirst() { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        process.standardOutput = FileHandle(forWritingAtPath: files[1])
        process.standardError = FileHandle(forWritingAtPath: files[2])
        try process.run()
        process.waitUntilExit()
        last = (
            place, process.terminationStatus, try String(contentsOfFile: files[1], encoding: .utf8),
            try String(contentsOfFile: files[2], encoding: .utf8)
        )
        input = ""
        runs += 1
    }

    /// The program lies beside the tests.
    private static let program: URL = {
        var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        let beside = [Bundle.module.bundleURL.deletingLastPathComponent(), folder]
        for candidate in beside
        where FileManager.default.fileExists(atPath: candidate.appending(path: "bureauctl").path) {
            folder = candidate
        }
        return folder.appending(path: "bureauctl")
    }()
}
