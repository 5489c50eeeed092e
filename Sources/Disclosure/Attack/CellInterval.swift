/// What an attacker finds out of a cell that is not published.
package struct CellInterval: Hashable, Sendable {
    package let population: String
    /// For each dimension that is not totalled, the finest codes added up.
    package let codes: [String: [String]]
    /// Whether the release shows a mark in its place, rather than nothing.
    package let isMarked: Bool
    package let lower: Int
    package let upper: Int
}
