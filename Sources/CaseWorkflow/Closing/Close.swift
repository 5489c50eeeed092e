/// Closes the case: outcome, reasons, what the complainant was told, retention class.
package struct Close: CommandPayload {
    package static let kind = CommandKind.close

    package var closure: Closure

    package init(closure: Closure) {
        self.closure = closure
    }

    package func check(_ check: inout FaultCheck) {
        check.inside("closure") { closure.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        Closed(closure: closure)
    }
}
