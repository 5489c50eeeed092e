package import DiscriminationLaw

/// An action the bureau decided on.
package struct DecidedAction: Codable, Sendable, Equatable {
    package var kind: ActionKind
    package var text: String
    /// When it was decided, as far as it is known; not after the day it is entered.
    package var decidedOn: ApproximateDay?
    /// Why it is done without the consent that it needs; a supervisor's.
    package var override: String?
    /// The incidents it is about; nothing where it is about all.
    package var incidents: [ElementID]?

    package init(
        kind: ActionKind,
        text: String,
        decidedOn: ApproximateDay? = nil,
        override: String? = nil,
        incidents: [ElementID]? = nil
    ) {
        self.kind = kind
        self.text = text
        self.decidedOn = decidedOn
        self.override = override
        self.incidents = incidents
    }
}
