extension Consent {
    func check(_ check: inout FaultCheck) {
        check.text(scope, at: "scope", limit: Limits.reasons)
        check.optionalText(recipient, at: "recipient", limit: Limits.name)
        check.past(givenOn, at: "givenOn")
        check.order(givenOn, expiresOn, at: "expiresOn")
        // A mandate is shown to the other side and to courts.
        if purpose == .representation, form == .oral { check.add(.notAllowed, at: "form") }
    }
}
