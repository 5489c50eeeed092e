import DiscriminationLaw

extension DecidedAction {
    func check(_ check: inout FaultCheck) {
        check.text(text, at: "text", limit: Limits.reasons)
        if let decidedOn, decidedOn.earliest > check.today { check.add(.inFuture, at: "decidedOn") }
    }
}
