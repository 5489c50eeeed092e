package import DiscriminationLaw

/// A command before it is decided: who asks for what, on which case.
package struct Situation: Sendable {
    package let file: CaseFile?
    package let actor: Actor
    package let context: DecisionContext
    /// The Swedish day of the decision.
    package let today: Day
    /// Nothing where the question is whether any payload would do.
    package let payload: (any CommandPayload)?
    /// The phase that the rule leads to; nothing where it stays.
    package internal(set) var to: Phase?

    /// The number that the next party, incident, note, action or task gets.
    package var nextElement: ElementID { (file?.lastElement ?? 0) + 1 }

    /// The kind of the event at a place in the history; nothing where there is none.
    package func kindOfEvent(_ version: Int) -> EventKind? {
        file?.entries.first { $0.version == version }?.kind
    }
}
