/// Whom a table counts: a population, where it is a union its parts, and the unit of counting.
package struct Population: Hashable, Sendable {
    package let name: String

    /// The disjoint populations it is the union of; empty where it is not declared as a union.
    package let parts: [String]

    /// The unit counted, such as `cases` or `marks`; nil where the table does not say.
    package let unit: String?

    /// The name as a message has it; one without a name stands in quotes.
    var shown: String { name.isEmpty ? "\"\"" : name }

    package init(_ name: String, parts: [String] = [], unit: String? = nil) {
        self.name = name
        self.parts = parts
        self.unit = unit
    }
}
