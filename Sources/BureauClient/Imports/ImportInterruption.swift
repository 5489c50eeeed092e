/// An import that could not go on: what was done until then, and why it ended.
///
/// The same file can be imported again: what was made is found by its reference, and a step that was done is not done twice.
package struct ImportInterruption: Error, Sendable {
    /// With the case that was under way and those that were not reached.
    package let report: ImportReport
    package let cause: ClientError
}
