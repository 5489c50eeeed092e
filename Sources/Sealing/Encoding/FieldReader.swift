/// Reads what `FieldWriter` wrote, strictly: a missing, overlong or left-over byte is `.malformed`.
struct FieldReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: some Collection<UInt8>) {
        rest = Array(bytes)[...]
    }

    mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws -> Number {
        var value = Number.zero
        let taken = try fixed(Number.bitWidth / 8)
        withUnsafeMutableBytes(of: &value) { $0.copyBytes(from: taken) }
        return Number(bigEndian: value)
    }

    mutating func fixed(_ count: Int) throws -> [UInt8] {
        guard rest.count >= count else { throw Self.malformed }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func field() throws -> [UInt8] {
        let count: UInt32 = try number()
        guard count <= rest.count else { throw Self.malformed }
        return try fixed(Int(count))
    }

    mutating func text() throws -> String {
        guard let text = String(validating: try field(), as: UTF8.self) else { throw Self.malformed }
        return text
    }

    mutating func identifier() throws -> Identifier {
        guard let identifier = Identifier(bytes: try field()) else { throw Self.malformed }
        return identifier
    }

    /// Refuses bytes after the last field.
    func finish() throws {
        guard rest.isEmpty else { throw Self.malformed }
    }

    static let malformed = SealingError(.malformed, "The bytes are not a complete encoding of what should stand here.")
}
