/// Everything found wrong with one JSON value, in the order of the text.
///
/// Never empty. A wrong type ends the reading of its value, so several faults are seen at once only for unknown fields.
package struct JSONFaults: Error, Sendable, Hashable {
    package let faults: [JSONFault]

    package init(_ first: JSONFault, _ rest: [JSONFault] = []) {
        self.faults = [first] + rest
    }
}
