/// What protection ended in: a release, and how it came about.
package struct ProtectedTables: Sendable {
    package let release: ProtectedRelease

    /// What became of each table, in their order, for the supervisor who approves; says no count that is not published.
    package let notes: [Wording]
}
