import DiscriminationLaw

extension Assessment {
    func check(_ check: inout FaultCheck) {
        check.inside("assessed") { assessed.check(&$0) }
        check.text(reasons, at: "reasons", limit: Limits.reasons)
        check.distinct(ladders.map(\.form), at: "ladders", limit: Form.allCases.count)
        for (index, ladder) in ladders.enumerated() where ladder.result == nil {
            check.add(.malformed, at: "ladders[\(index)].answers")
        }
        check.optionalText(evidence, at: "evidence", limit: Limits.reasons)
    }
}
