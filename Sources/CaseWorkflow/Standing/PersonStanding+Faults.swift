import DiscriminationLaw

extension PersonStanding {
    func check(_ check: inout FaultCheck) {
        check.past(birthDate, at: "birthDate")
        if let custodians, custodians < 0 { check.add(.tooFew, at: "custodians", limit: 0) }
        if let custodians { check.count(custodians, at: "custodians", limit: Limits.custodians) }
        guard let union else { return }
        check.optionalText(union.name, at: "union.name", limit: Limits.name)
        check.past(union.knowledge, at: "union.knowledge")
        check.past(union.askedOn, at: "union.askedOn")
        check.past(union.answeredOn, at: "union.answeredOn")
        check.order(union.askedOn, union.answeredOn, at: "union.answeredOn")
        if union.position == .declinedInWriting, union.answeredOn == nil {
            check.add(.missing, at: "union.answeredOn")
        }
    }
}
