package import DiscriminationLaw

/// Gathers the faults of one command while walking through it.
package struct FaultCheck {
    package let today: Day
    package private(set) var faults: [Fault] = []
    private var prefix = ""

    package init(today: Day) {
        self.today = today
    }

    mutating func add(_ code: FaultCode, at path: String, limit: Int? = nil) {
        guard faults.count < Limits.faults else { return }
        faults.append(Fault(path: prefix + path, code: code, limit: limit))
    }

    mutating func inside(_ path: String, _ body: (inout FaultCheck) -> Void) {
        let outer = prefix
        prefix += path + "."
        body(&self)
        prefix = outer
    }

    /// Walks no further than the limit, so that a list of a million costs no more than one of the longest allowed.
    mutating func each<Value>(
        _ values: [Value],
        at path: String,
        limit: Int,
        _ body: (Value, inout FaultCheck) -> Void
    ) {
        for (index, value) in values.prefix(limit).enumerated() {
            inside("\(path)[\(index)]") { body(value, &$0) }
        }
    }
}
