import CaseWorkflow
import DiscriminationLaw

/// Reads parameters of a query and gathers what is wrong with them.
struct QueryReader {
    let query: QueryString
    var faults: [Fault] = []

    mutating func value<Value>(_ name: String, _ read: (String) -> Value?) -> Value? {
        guard let text = query[name] else { return nil }
        guard let value = read(text) else {
            faults.append(Fault(path: name, code: .malformed))
            return nil
        }
        return value
    }

    mutating func text(_ name: String, limit: Int) -> String? {
        guard let text = query[name] else { return nil }
        if text.isEmpty { faults.append(Fault(path: name, code: .empty)) }
        if text.unicodeScalars.count > limit { faults.append(Fault(path: name, code: .tooLong, limit: limit)) }
        return text
    }

    mutating func flag(_ name: String) -> Bool {
        value(name) { ["true": true, "false": false][$0] } ?? false
    }

    mutating func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
        value(name) { text in
            guard text.utf8.count <= 9, let number = Int(text), range.contains(number) else { return nil }
            return number
        }
    }

    mutating func order(_ from: Day?, _ to: Day?, _ name: String) {
        if let from, let to, to < from { faults.append(Fault(path: name, code: .outOfOrder)) }
    }
}
