/// A pool of complete tables, each equal to all that is published: proof by addition that what is hidden stays open.
package struct Certificate: Hashable, Sendable {
    /// Some people who share a population and all codes.
    package struct Entry: Hashable, Sendable {
        /// A population without parts.
        package let population: String
        /// For each dimension the finest code.
        package let codes: [String: String]
        package let count: Int
    }

    /// What every hidden cell ranges over at least.
    package let width: Int

    package let tables: [[Entry]]
}
