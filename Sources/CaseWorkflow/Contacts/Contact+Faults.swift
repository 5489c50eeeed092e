extension Contact {
    func check(_ check: inout FaultCheck) {
        if receivedOn > check.today { check.add(.inFuture, at: "receivedOn") }
        check.optionalText(referredBy, at: "referredBy", limit: Limits.name)
        check.text(title, at: "title", limit: Limits.title)
        check.text(narrative, at: "narrative", limit: Limits.narrative)
        check.optionalText(reference, at: "reference", limit: Limits.reference)
    }
}
