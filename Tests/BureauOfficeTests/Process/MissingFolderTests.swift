import Foundation
import Testing

@testable import BureauOffice

/// What is missing is told as what it is: no bureau at all, or a bureau without its key.
@Suite struct MissingFolderTests {
    private static func status(opening folder: String) async -> BureauOffice.ExitStatus? {
        do {
            _ = try await TestBureau.open(folder, TestClock())
            return nil
        } catch {
            return (error as? OfficeError).map { BureauOffice.ExitStatus($0) }
        }
    }

    @Test func `a folder without a bureau has the status of that, and not of a key that is missing`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bureau-\(UUID().uuidString)").path
        #expect(await Self.status(opening: folder) == .notCreated)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(await Self.status(opening: folder) == .notCreated)
        let results = await Inspection.examine(TestBureau.configuration(folder), full: false)
        #expect(results.map(\.check) == ["zone", "folder"])
        #expect(results.last?.problem.map { BureauOffice.ExitStatus($0) } == .notCreated)
    }

    @Test func `a bureau without its key cannot start`() async throws {
        let bureau = try await TestBureau.found()
        try await bureau.office.close()
        try FileManager.default.removeItem(atPath: bureau.folder + "/daemon.key")
        #expect(await Self.status(opening: bureau.folder) == .cannotStart)
        let results = await Inspection.examine(TestBureau.configuration(bureau.folder), full: false)
        #expect(results.map(\.check) == ["zone", "key"])
        try FileManager.default.removeItem(atPath: bureau.folder)
    }
}
