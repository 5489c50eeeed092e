import DiscriminationLaw

extension Closure {
    func check(_ check: inout FaultCheck) {
        check.text(reasons, at: "reasons", limit: Limits.reasons)
        check.inside("informed") { informed.check(&$0) }
        if let settlement { check.inside("settlement") { settlement.check(&$0) } }
        if settlement != nil, outcome == .settledWithoutCompensation { check.add(.notAllowed, at: "settlement") }
        if let decidedOn, decidedOn.earliest > check.today { check.add(.inFuture, at: "decidedOn") }
        check.count(incidents.count, at: "incidents", limit: Limits.incidents)
        check.distinct(incidents.map(\.incident), at: "incidents", limit: Limits.incidents)
        check.optionalText(runningClocks, at: "runningClocks", limit: Limits.reasons)
    }
}

extension ComplainantInformed {
    func check(_ check: inout FaultCheck) {
        switch self {
        case .told(let what, let how, let day):
            check.text(what, at: "told.what", limit: Limits.reasons)
            if day == nil, how != .publicDecision { check.add(.missing, at: "told.on") }
            if let day, day.earliest > check.today { check.add(.inFuture, at: "told.on") }
        case .notTold(let reason):
            check.text(reason, at: "notTold.reason", limit: Limits.reasons)
        }
    }
}

extension Settlement {
    func check(_ check: inout FaultCheck) {
        if amountSEK < 0 { check.add(.tooFew, at: "amountSEK", limit: 0) }
        if amountSEK > Limits.amountSEK { check.add(.tooMany, at: "amountSEK", limit: Limits.amountSEK) }
        if paid != .paid, paidOn != nil { check.add(.notAllowed, at: "paidOn") }
        if let paidOn, paidOn.earliest > check.today { check.add(.inFuture, at: "paidOn") }
    }
}
