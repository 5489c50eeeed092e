import DiscriminationLaw

extension Classification {
    func check(_ check: inout FaultCheck) {
        check.distinct(grounds, at: "grounds", limit: Ground.allCases.count)
        check.distinct(forms, at: "forms", limit: Form.allCases.count)
    }
}
