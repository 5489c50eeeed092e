import Foundation
import Testing

@Suite struct HouseRuleTests {
    @Test func `the top level holds exactly what belongs there`() throws {
        let allowed: Set<String> = [
            "Package.swift", "Sources", "Tests", "Config", "Scripts", "README.md", "Package.resolved",
        ]
        let found = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
        for entry in found where !entry.hasPrefix(".") {
            #expect(allowed.contains(entry), "\(entry) does not belong on the top level")
        }
        for entry in allowed.subtracting(["Package.resolved"]) {
            #expect(found.contains(entry), "\(entry) is missing")
        }
    }

    @Test func `no file is longer than five hundred lines, and most are under a hundred and fifty`() {
        let files = SourceTree.swiftFiles(under: "Sources").filter { !$0.name.hasSuffix(".generated.swift") }
        #expect(files.count > 50)
        for file in files {
            #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count) lines")
        }
        let short = files.count { $0.lines.count <= 150 }
        #expect(Double(short) >= 0.8 * Double(files.count), "\(short) of \(files.count) files are short")
    }

    @Test func `no file or folder has a name that says nothing`() {
        let empty: Set<String> = ["Utils", "Utilities", "Helpers", "Helper", "Manager", "Core", "Common", "Misc"]
        for file in SourceTree.swiftFiles(under: "Sources") {
            for part in file.path.split(separator: "/").dropFirst() {
                let word = part.hasSuffix(".swift") ? String(part.dropLast(6)) : String(part)
                #expect(!empty.contains(word), "\(file.path)")
                #expect(!word.hasSuffix("Manager") && !word.hasSuffix("Utils"), "\(file.path)")
            }
        }
    }

    @Test func `every unchecked Sendable says why`() {
        for file in SourceTree.swiftFiles(under: "Sources") {
            for (number, line) in file.lines.enumerated() where line.contains("@unchecked Sendable") {
                let before = number > 0 ? file.lines[number - 1] : ""
                #expect(
                    line.contains("// because") || before.contains("// because"),
                    "\(file.path):\(number + 1) does not say why"
                )
            }
        }
    }

    @Test func `every package declaration on its own line has a doc comment`() {
        let declaration =
            #/^\s*package (static |mutating |final |indirect )*(func|struct|class|enum|actor|protocol|typealias) /#
        var seen = 0
        for file in SourceTree.swiftFiles(under: "Sources") where !file.name.hasSuffix(".generated.swift") {
            for (number, line) in file.lines.enumerated() where line.firstMatch(of: declaration) != nil {
                seen += 1
                // Operators and the requirements of Codable, Comparable and text conversion are said by their protocol.
                let said = [
                    "func encode(to", "func <", "func ==", "func hash(into", "func check(_ check", "func fold(into",
                    "func event(in",
                ]
                if said.contains(where: { line.contains($0) }) { continue }
                var above = number - 1
                while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
                let comment = above >= 0 && file.lines[above].drop(while: { $0 == " " }).hasPrefix("///")
                // The error structs of the floors are alike; their nested code is said by the struct.
                if line.contains("package struct Code:") { continue }
                #expect(comment, "\(file.path):\(number + 1) has no doc comment")
            }
        }
        #expect(seen > 50)
    }

    @Test func `no task is started outside the daemon's composition`() {
        let start = #/(^|[ =(])Task( \{ *($|[a-z\[])|\.detached|\()/#
        for file in SourceTree.swiftFiles(under: "Sources")
        where !file.path.hasPrefix("Sources/bureaud/") && !file.path.hasPrefix("Sources/bureauctl/") {
            for (number, line) in file.lines.enumerated() {
                let code = line.drop(while: { $0 == " " })
                guard !code.hasPrefix("//"), code.replacing(#/"[^"]*"/#, with: "").firstMatch(of: start) != nil else {
                    continue
                }
                let before = number > 0 ? file.lines[number - 1] : ""
                #expect(
                    before.contains("// because") || code.contains("// because"),
                    "\(file.path):\(number + 1) starts a task and does not say why"
                )
            }
        }
    }
}
