import BureauContract
import BureauOffice
import Foundation
import Testing

@testable import bureauctl

@Suite struct ReleaseExportTests {
    private static let content = Array("a,b\r\n".utf8)

    private static func listed(_ name: String, sha256: String? = nil, bytes: Int? = nil) -> ReleaseFileRepresentation {
        ReleaseFileRepresentation(name: name, mediaType: "text/csv", sha256: sha256, bytes: bytes)
    }

    private static func fetched(_ files: [ReleaseFileRepresentation]) async throws -> FetchedRelease {
        try await FetchedRelease("release-1", files) { _ in content }
    }

    @Test(arguments: ["..", "../x", "/etc/passwd", "a/b", "", ".ssh", "a\u{0}b", "-rf", "å.csv"])
    func `a name that a service gives and that leads elsewhere is fetched and written nowhere`(_ name: String) async {
        await #expect(throws: Failure.self) {
            try await FetchedRelease("release-1", [Self.listed("good.csv"), Self.listed(name)]) { asked in
                #expect(asked == "good.csv")
                return Self.content
            }
        }
    }

    @Test func `content that is not what the list says is not kept`() async throws {
        let good = try await Self.fetched([Self.listed("a.csv", bytes: 5)])
        #expect(good.files == ["a.csv": Self.content])
        for wrong in [
            Self.listed("a.csv", bytes: 4), Self.listed("a.csv", sha256: String(repeating: "0", count: 64)),
            Self.listed("a.csv", sha256: "", bytes: 5),
        ] {
            await #expect(throws: Failure.self) { try await Self.fetched([wrong]) }
        }
    }

    @Test func `a zip file of the same files has the same bytes, and only those files`() throws {
        let files = [
            "release-1/b.csv": Self.content, "release-1/a.csv": [],
            "release-1/c.json": [UInt8](repeating: 7, count: 70_000),
        ]
        let first = try ZipFile.packed(files)
        #expect(try ZipFile.packed(files) == first)
        #expect(first.starts(with: [0x50, 0x4B, 3, 4]))
        #expect(first.count < 2_000)
        let random = (0..<300_000).map { _ in UInt8.random(in: .min ... .max) }
        #expect(try ZipFile.packed(["x": random]).count > random.count)
    }

    @Test func `a folder is written whole beside nothing that is there`() throws {
        let parent = NSTemporaryDirectory() + "export-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let path = try ExportFolder.write(["a.csv": Self.content], to: parent, as: "release-1", mode: 0o700)
        #expect(path == parent + "/release-1")
        #expect(FileManager.default.contents(atPath: path + "/a.csv").map(Array.init) == Self.content)
        #expect(throws: Failure.self) { try ExportFolder.refuseIfThere(path) }
        #expect(throws: Failure.self) { try ExportFolder.write(["b.csv": [1]], to: parent, as: "release-1") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == ["release-1"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["a.csv"])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }
}
