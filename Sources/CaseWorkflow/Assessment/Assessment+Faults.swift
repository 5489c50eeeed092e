extension Assessment {
    func check(_ check: inout FaultCheck) {
        check.inside("assessed") { assessed.check(&$0) }
        check.text(reasons, at: "reasons", limit: Limits.reasons)
        check.optionalText(evidence, at: "evidence", limit: Limits.reasons)
    }
}
