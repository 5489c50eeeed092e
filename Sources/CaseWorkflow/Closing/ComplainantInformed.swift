package import DiscriminationLaw

/// What the complainant was told at closing, or why nothing could be told.
package enum ComplainantInformed: Codable, Sendable, Equatable {
    /// The day may be left out only for a public decision, which nobody at the bureau handed over.
    case told(what: String, how: ToldHow, on: ApproximateDay?)
    case notTold(reason: String)
}
