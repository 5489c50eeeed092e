extension Consent {
    func check(_ check: inout FaultCheck) {
        check.text(scope, at: "scope", limit: Limits.reasons)
        check.optionalText(recipient, at: "recipient", limit: Limits.name)
        check.past(givenOn, at: "givenOn")
        check.order(givenOn, expiresOn, at: "expiresOn")
        if concerns == giver { check.add(.selfReference, at: "concerns") }
        if purpose == .custodian, concerns == nil { check.add(.missing, at: "concerns") }
        // A mandate is shown to the other side and to courts.
        if purpose == .representation, form == .oral { check.add(.notAllowed, at: "form") }
    }
}
