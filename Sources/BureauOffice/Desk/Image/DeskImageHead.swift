import Sealing

/// What an image says of itself, sealed in front of it.
struct DeskImageHead: Sendable, Equatable {
    /// `DeskSchema.layout` of the release and the configuration that wrote it.
    var layout: String
    /// The store's last order of writes when it was written.
    var order: Int64
    /// The bytes of the database.
    var byteCount: Int64

    private static let separator: Character = "\n"

    init(layout: String, order: Int64, byteCount: Int64) {
        self.layout = layout
        self.order = order
        self.byteCount = byteCount
    }

    var encoded: [UInt8] { Array("\(layout)\n\(order)\n\(byteCount)".utf8) }

    init?(encoded: [UInt8]) {
        let lines = String(decoding: encoded, as: UTF8.self).split(
            separator: Self.separator,
            omittingEmptySubsequences: false
        )
        guard lines.count == 3, let order = Int64(lines[1]), let byteCount = Int64(lines[2]), byteCount > 0 else {
            return nil
        }
        self.init(layout: String(lines[0]), order: order, byteCount: byteCount)
    }
}

/// The bytes in front of the stream: mark, owner, the wrapped key, the sealed head, and the owner's signature over all of it.
///
/// The signature is needed because whoever knows a public key can wrap a key to it.
struct DeskImagePreamble {
    static let mark = Array("BureauDesk1\n".utf8)
    private static let label = Array("Bureau desk image\n".utf8)
    static let signatureByteCount = 64
    /// More than any preamble has.
    static let largestPart = 8_192

    let owner: Identifier
    let wrap: [UInt8]
    let sealedHead: [UInt8]

    private static func sized(_ part: [UInt8]) -> [UInt8] {
        [UInt8(part.count >> 8), UInt8(part.count & 0xFF)] + part
    }

    /// What is signed, as it stands in the file.
    var bytes: [UInt8] { Self.mark + owner.bytes + Self.sized(wrap) + Self.sized(sealedHead) }

    static func message(_ bytes: [UInt8]) -> [UInt8] { label + SealedHash.of(bytes) }
}
