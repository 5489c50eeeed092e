/// Records an action decided on.
package struct DecideAction: CommandPayload {
    package static let kind = CommandKind.decideAction

    package var action: DecidedAction

    package init(action: DecidedAction) {
        self.action = action
    }

    package var mentionedIncidents: [ElementID] { action.incidents ?? [] }

    package func check(_ check: inout FaultCheck) {
        check.inside("action") { action.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        ActionDecided(id: situation.nextElement, action: action)
    }
}
