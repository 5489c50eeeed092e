extension Wall {
    func check(_ check: inout FaultCheck) {
        check.people(named, at: "named")
        check.text(reason, at: "reason", limit: Limits.reasons)
    }
}
