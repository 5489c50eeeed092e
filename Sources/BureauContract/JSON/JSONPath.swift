/// The way from the root of a JSON text to a value, written `parties[0].name`.
package struct JSONPath: Sendable, Hashable, CustomStringConvertible {
    enum Step: Sendable, Hashable {
        case name(String)
        case index(Int)
    }

    private(set) var steps: [Step] = []

    /// The way to the root itself.
    package static let root = JSONPath()

    /// The way to a member of the object here.
    package func appending(name: String) -> JSONPath {
        var path = self
        path.steps.append(.name(name))
        return path
    }

    /// The way to an element of the array here.
    package func appending(index: Int) -> JSONPath {
        var path = self
        path.steps.append(.index(index))
        return path
    }

    mutating func push(_ step: Step) {
        steps.append(step)
    }

    mutating func pop() {
        steps.removeLast()
    }

    package var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name): text += (text.isEmpty ? "" : ".") + Self.shown(name)
            }
        }
        return text
    }

    // A name that is not one of ours can hold anything, also what nobody meant to have repeated in an error.
    private static func shown(_ name: String) -> String {
        let plain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default:
                false
            }
        }
        return plain && (1...64).contains(name.utf8.count) ? name : "?"
    }
}
