/// Writes fields one after the other in the one way this floor encodes: numbers big-endian, bytes behind their length.
///
/// Two different lists of fields never give the same bytes, because every field of variable size is preceded by its
/// length in four bytes and the first field is always a label of its own.
package struct FieldWriter {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Begins an encoding under `label`, which separates it from every other encoding that is hashed, signed or bound.
    package init(label: StaticString) {
        label.withUTF8Buffer { write($0) }
    }

    /// Begins an encoding without label, for what is stored and never hashed as it stands.
    package init() {}

    /// Writes a number big-endian in its full width.
    package mutating func write(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes bytes behind their length.
    package mutating func write(_ field: some Collection<UInt8>) {
        write(UInt32(field.count))
        bytes.append(contentsOf: field)
    }

    /// Writes the UTF-8 of a text behind its length.
    package mutating func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// An absent identifier is an empty field, a present one sixteen bytes.
    package mutating func write(_ identifier: Identifier?) {
        write(identifier?.bytes ?? [])
    }

    /// Writes bytes whose number the reader knows, without their length.
    package mutating func writeFixed(_ field: some Collection<UInt8>) {
        bytes.append(contentsOf: field)
    }
}
