import Foundation
import Testing

@Suite struct FloorTests {
    @Test func `every target stands in the table of floors`() throws {
        let targets = try SourceTree.targets()
        #expect(targets.count >= 10)
        for target in targets {
            #expect(Floors.rooms[target] != nil, "\(target) has no floor")
        }
    }

    @Test func `a target imports only lower floors, and outside packages stay in their place`() throws {
        var seen = 0
        for target in try SourceTree.targets() {
            let room = try #require(Floors.rooms[target])
            for file in SourceTree.swiftFiles(under: "Sources/\(target)") {
                for module in SourceTree.imports(of: file) {
                    seen += 1
                    if let other = Floors.rooms[module] {
                        #expect(
                            other.floor < room.floor,
                            "\(file.path) imports \(module), which is not on a lower floor"
                        )
                        #expect(
                            Floors.forbidden[target]?.contains(module) != true,
                            "\(file.path) imports \(module), which must stay unknown to \(target)"
                        )
                    } else if Floors.toolchain.contains(module) {
                        if let allowed = Floors.pureTargets[target] {
                            #expect(allowed.contains(module), "\(file.path) imports \(module) on a pure floor")
                        }
                    } else {
                        #expect(room.outside.contains(module), "\(file.path) imports \(module) out of its place")
                    }
                }
            }
        }
        #expect(seen > 50)
    }

    @Test func `the package description names no target of the same or a higher floor`() throws {
        let description = try SourceTree.text("Package.swift")
        let blocks = description.components(separatedBy: "arget(").dropFirst().map { $0.replacing("\n", with: " ") }
        var seen = 0
        for block in blocks {
            guard let name = block.firstMatch(of: /name: "(\w+)"/)?.1, let room = Floors.rooms[String(name)] else {
                continue
            }
            seen += 1
            let own = block.split(separator: ".testTarget").first ?? ""
            for match in own.matches(of: /"(\w+)"/) where match.1 != name {
                guard let other = Floors.rooms[String(match.1)] else { continue }
                #expect(other.floor < room.floor, "\(name) depends on \(match.1)")
            }
        }
        #expect(seen >= 10)
    }

    @Test func `a broken floor is found`() {
        let upward = SourceTree.File(path: "Sources/CaseWorkflow/X.swift", text: "package import BureauOffice\n")
        let named = SourceTree.File(path: "Sources/Sealing/X.swift", text: "import struct GRDB.Row\nlet a = 1\n")
        #expect(SourceTree.imports(of: upward) == ["BureauOffice"])
        #expect(SourceTree.imports(of: named) == ["GRDB"])
        #expect(Floors.rooms["BureauOffice"]!.floor >= Floors.rooms["CaseWorkflow"]!.floor)
        #expect(!Floors.rooms["Sealing"]!.outside.contains("GRDB"))
    }
}
