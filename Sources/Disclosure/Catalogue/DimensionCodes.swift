/// The codes that one dimension of the statistical record can have, with what people read for them.
///
/// The catalogue gets them from its caller: the code lists of the law and of the case stand on higher floors or beside.
package struct DimensionCodes: Hashable, Sendable {
    /// The codes, in the order in which tables show them.
    package let codes: [String]
    /// What people read; a code without words is shown as it is.
    package let labels: [String: Wording]

    package init(_ codes: [String], labels: [String: Wording] = [:]) {
        self.codes = codes
        self.labels = labels
    }
}
