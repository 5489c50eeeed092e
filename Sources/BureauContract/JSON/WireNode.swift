/// One JSON value on its way out: bytes that are finished, or members and elements that are still being gathered.
///
/// A class, because the containers of Swift's encoding write into a value that their caller holds.
final class WireNode {
    /// What a member or an element is.
    enum Part {
        case bytes([UInt8])
        case node(WireNode)
    }

    private enum Kind {
        case nothing
        case value
        case object
        case array
    }

    private var kind = Kind.nothing
    private var bytes: [UInt8] = []
    private var members: [(name: String, part: Part)] = []
    private(set) var elements: [Part] = []

    var isEmpty: Bool { kind == .nothing }

    func set(_ bytes: [UInt8]) {
        kind = .value
        self.bytes = bytes
    }

    func becomeObject() {
        kind = .object
    }

    func becomeArray() {
        kind = .array
    }

    func add(_ part: Part, named name: String) {
        members.append((name, part))
    }

    func add(_ part: Part) {
        elements.append(part)
    }

    /// Writes the value, names in order.
    func write(to output: inout [UInt8]) {
        switch kind {
        case .nothing: output.append(contentsOf: "{}".utf8)
        case .value: output.append(contentsOf: bytes)
        case .object:
            members.sort { $0.name < $1.name }
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                WireText.append(member.name, to: &output)
                output.append(UInt8(ascii: ":"))
                Self.write(member.part, to: &output)
            }
            output.append(UInt8(ascii: "}"))
        case .array:
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                Self.write(element, to: &output)
            }
            output.append(UInt8(ascii: "]"))
        }
    }

    private static func write(_ part: Part, to output: inout [UInt8]) {
        switch part {
        case .bytes(let bytes): output.append(contentsOf: bytes)
        case .node(let node): node.write(to: &output)
        }
    }
}
