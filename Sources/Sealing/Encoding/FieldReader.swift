/// Reads what `FieldWriter` wrote, strictly: a missing, overlong or left-over byte is `.malformed`.
package struct FieldReader {
    private var rest: ArraySlice<UInt8>

    /// Reads `bytes` from their beginning.
    package init(_ bytes: some Collection<UInt8>) {
        rest = Array(bytes)[...]
    }

    /// Reads a number of its full width.
    package mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws -> Number {
        var value = Number.zero
        let taken = try fixed(Number.bitWidth / 8)
        withUnsafeMutableBytes(of: &value) { $0.copyBytes(from: taken) }
        return Number(bigEndian: value)
    }

    /// Reads exactly so many bytes.
    package mutating func fixed(_ count: Int) throws -> [UInt8] {
        guard rest.count >= count else { throw Self.malformed }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    /// Reads bytes behind their length.
    package mutating func field() throws -> [UInt8] {
        let count: UInt32 = try number()
        guard count <= rest.count else { throw Self.malformed }
        return try fixed(Int(count))
    }

    /// Reads a text behind its length; invalid UTF-8 is `.malformed`.
    package mutating func text() throws -> String {
        guard let text = String(validating: try field(), as: UTF8.self) else { throw Self.malformed }
        return text
    }

    /// Reads sixteen bytes without a length before them.
    package mutating func fixedIdentifier() throws -> Identifier {
        guard let identifier = Identifier(bytes: try fixed(16)) else { throw Self.malformed }
        return identifier
    }

    /// Reads an identifier that is there.
    package mutating func identifier() throws -> Identifier {
        guard let identifier = Identifier(bytes: try field()) else { throw Self.malformed }
        return identifier
    }

    /// Refuses bytes after the last field.
    package func finish() throws {
        guard rest.isEmpty else { throw Self.malformed }
    }

    static let malformed = SealingError(.malformed, "The bytes are not a complete encoding of what should stand here.")
}
