package import CaseWorkflow

/// A tie as it was declared, and by whom.
package struct DeclaredTie: Sendable, Equatable {
    package let reference: TieReference
    package let tie: Tie
    /// Milliseconds since 1970.
    package let declaredAt: Int64
}
