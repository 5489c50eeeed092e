import DiscriminationLaw

extension DecidedAction {
    func check(_ check: inout FaultCheck) {
        check.text(text, at: "text", limit: Limits.reasons)
        check.optionalText(override, at: "override", limit: Limits.reasons)
        if override != nil, kind.consent == nil || !kind.consentCanBeOverridden {
            check.add(.notAllowed, at: "override")
        }
        if let incidents {
            if incidents.isEmpty { check.add(.empty, at: "incidents") }
            check.count(incidents.count, at: "incidents", limit: Limits.incidents)
            check.distinct(incidents, at: "incidents", limit: Limits.incidents)
        }
        if let decidedOn, decidedOn.earliest > check.today { check.add(.inFuture, at: "decidedOn") }
    }
}
