import CaseWorkflow
import DiscriminationLaw
import Sealing

/// What every event says of itself, sealed beside its content and kept when the content is struck.
///
/// The header carries the hash of the sealed header before it and of its own sealed content (never of plaintext), and
/// its author's signature over all of it, so that whoever opens a case finds a change, a swap, a cut or a forgery.
struct EventHeader: Equatable, Sendable {
    /// The place in the case's history, from 1.
    var version: Int
    /// The format of the content, for upgrading on reading.
    var format: Int
    var kind: String
    var at: Moment
    var author: Identifier
    /// The key the author signed with.
    var authorKey: Identifier
    /// SHA-256 of the sealed header before; zeros for the first.
    var previous: [UInt8]
    /// SHA-256 of the sealed content.
    var content: [UInt8]
    /// Ed25519 by the author's key over `statement`.
    var signature: [UInt8] = []

    static let noPrevious = [UInt8](repeating: 0, count: 32)

    /// What the author signs: the place (case and epoch) and every field.
    func statement(caseID: Identifier, epoch: Int) -> [UInt8] {
        var writer = FieldWriter(label: "Bureau event")
        writer.write(caseID)
        writer.write(UInt32(epoch))
        write(to: &writer)
        return writer.bytes
    }

    /// The header as it is sealed.
    var encoded: [UInt8] {
        var writer = FieldWriter()
        write(to: &writer)
        writer.writeFixed(signature)
        return writer.bytes
    }

    private func write(to writer: inout FieldWriter) {
        writer.write(UInt32(version))
        writer.write(UInt16(format))
        writer.write(kind)
        writer.write(at.milliseconds)
        writer.write(Int32(at.day.number))
        writer.writeFixed(author.bytes)
        writer.writeFixed(authorKey.bytes)
        writer.writeFixed(previous)
        writer.writeFixed(content)
    }
}

extension EventHeader {
    /// Reads an opened header; refuses what is not exactly one as `.malformed`.
    init(encoded: [UInt8]) throws {
        var reader = FieldReader(encoded)
        version = Int(try reader.number(UInt32.self))
        format = Int(try reader.number(UInt16.self))
        kind = try reader.text()
        let milliseconds = try reader.number(Int64.self)
        at = Moment(milliseconds: milliseconds, day: Day(number: Int(try reader.number(Int32.self))))
        author = try reader.fixedIdentifier()
        authorKey = try reader.fixedIdentifier()
        previous = try reader.fixed(32)
        content = try reader.fixed(32)
        signature = try reader.fixed(64)
        try reader.finish()
    }
}
