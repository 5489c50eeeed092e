import Foundation
import GRDB
import Sealing
import TransparencyLog

@testable import BureauStore

/// A folder of its own for one test, gone with this value.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        var template = Array((NSTemporaryDirectory() + "/bureau-store-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
        path = String(cString: made)
    }

    var database: String { path + "/bureau.sqlite" }

    func bytes(of name: String) -> [UInt8] {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) } ?? []
    }

    /// Writes over the file from `offset` on, as somebody with access to the disk would.
    func overwrite(_ bytes: [UInt8], at offset: Int) throws {
        let file = try FileHandle(forUpdating: URL(filePath: database))
        try file.seek(toOffset: UInt64(offset))
        try file.write(contentsOf: bytes)
        try file.close()
    }

    /// Opens the file of a stopped bureau as any program could.
    func tamper(_ work: (Database) throws -> Void) throws {
        try BureauFile.prepareProcess()
        let queue = try DatabaseQueue(path: database)
        try queue.write(work)
        try queue.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// What the tests write, made from small numbers.
enum Sample {
    static let headKey = [UInt8](repeating: 7, count: 32)

    static func identifier(_ number: Int) -> Identifier {
        let bytes = [UInt8](repeating: 0, count: 8) + withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
        return Identifier(bytes: bytes) ?? .random()
    }

    static func event(_ version: Int, epoch: Int = 1, content: [UInt8] = [1, 2, 3]) -> SealedEventRow {
        SealedEventRow(version: version, epoch: epoch, header: [9, UInt8(version % 250)], content: content)
    }

    static func wrap(_ holder: Int, epoch: Int = 1) -> CaseWrapRow {
        CaseWrapRow(holder: identifier(holder), epoch: epoch, wrap: [UInt8](repeating: UInt8(holder % 250), count: 40))
    }

    static func account(_ number: Int, named name: String) -> AccountRow {
        AccountRow(
            id: identifier(number),
            name: name,
            roles: "caseworker",
            state: .invited,
            totpRequired: true,
            created: 1000
        )
    }

    static func entry(_ kind: String = "case.changed", time: Int64 = 5) -> LogEntry {
        LogEntry(sequence: 0, time: time, actor: nil, kind: LogEntry.Kind(rawValue: kind))
    }
}

extension Store {
    static func new(_ folder: TestFolder) throws -> Store {
        try create(folder: folder.path, headKey: Sample.headKey)
    }

    static func reopen(_ folder: TestFolder) throws -> Store {
        try open(folder: folder.path, headKey: Sample.headKey)
    }

    /// Registers case `number` with one event, held by `holders`.
    @discardableResult
    func register(_ number: Int, holders: [Int] = [1], content: [UInt8] = [1, 2, 3]) async throws -> CaseHeadRow {
        try await write {
            try $0.insertCase(
                Sample.identifier(number),
                events: [Sample.event(1, content: content)],
                wraps: holders.map { Sample.wrap($0) }
            )
        }
    }
}

/// The code of the store's error that `work` throws; nil where it throws none.
func code(of work: () async throws -> Void) async -> StoreError.Code? {
    do {
        try await work()
        return nil
    } catch {
        return (error as? StoreError)?.code
    }
}

extension [UInt8] {
    /// Whether these bytes stand one after the other in `all`.
    func stands(in all: [UInt8]) -> Bool {
        Data(all).range(of: Data(self)) != nil
    }
}
