import DiscriminationLaw

extension Assessment {
    func check(_ check: inout FaultCheck) {
        check.inside("assessed") { assessed.check(&$0) }
        check.text(reasons, at: "reasons", limit: Limits.reasons)
        check.distinct(ladders.map(\.form), at: "ladders", limit: Form.allCases.count)
        check.each(ladders, at: "ladders", limit: Form.allCases.count) { ladder, check in
            if let misplaced = ladder.firstMisplaced { check.add(.malformed, at: "answers[\(misplaced)].step") }
        }
        check.optionalText(evidence, at: "evidence", limit: Limits.reasons)
    }
}
