import CaseWorkflow
import Foundation
import Sealing

/// Makes and reads cursors: sealed, because the place in a list may be a name, and bound to the query and the desk.
struct DeskCursor: Sendable {
    private let key = ContentKey.random()
    private let binding: Binding

    init(owner: Identifier) {
        // The key seals cursors alone, so that the purpose tells them from nothing.
        binding = Binding(.deskImageHead, row: owner, sequence: 1)
    }

    /// A cursor of the query that `query` describes, to be read by `read` alone.
    func make(_ place: [UInt8], for query: String) throws -> String {
        let sealed = try key.seal(digest(query) + place, bound: binding)
        return Data(sealed).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// What was given to `make`; another query's, another desk's and made-up ones are `.cursorInvalid`.
    func read(_ cursor: String, for query: String) throws -> [UInt8] {
        let standard = cursor.replacing("-", with: "+").replacing("_", with: "/")
        let padded = standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard cursor.utf8.count <= 4_096, let sealed = Data(base64Encoded: padded),
            let content = try? key.open(Array(sealed), bound: binding), content.starts(with: digest(query))
        else { throw Self.invalid }
        return Array(content.dropFirst(Self.digestByteCount))
    }

    private static let digestByteCount = 16
    static let invalid = OfficeError(
        .cursorInvalid,
        "This cursor belongs to another query or to an earlier sign-in. Ask for the first page again."
    )

    private func digest(_ query: String) -> [UInt8] {
        Array(SealedHash.of(Array(query.utf8)).prefix(Self.digestByteCount))
    }
}

/// Where a page of an order ends: the key and the place of its last row.
struct OrderedPlace: Sendable, Equatable {
    enum Key: Sendable, Equatable {
        case integer(Int64)
        case bytes([UInt8])
    }

    let key: Key
    let place: Int64

    var bytes: [UInt8] {
        let place = withUnsafeBytes(of: place.bigEndian) { Array($0) }
        return switch key {
        case .integer(let value): [0] + place + withUnsafeBytes(of: value.bigEndian) { Array($0) }
        case .bytes(let value): [1] + place + value
        }
    }

    init(key: Key, place: Int64) {
        self.key = key
        self.place = place
    }

    init?(bytes: [UInt8]) {
        guard bytes.count >= 9 else { return nil }
        func integer(_ part: ArraySlice<UInt8>) -> Int64 { part.reduce(0) { $0 << 8 | Int64($1) } }
        place = integer(bytes[1..<9])
        let rest = bytes[9...]
        switch (bytes[0], rest.count) {
        case (0, 8): key = .integer(integer(rest))
        case (1, _): key = .bytes(Array(rest))
        default: return nil
        }
    }
}
