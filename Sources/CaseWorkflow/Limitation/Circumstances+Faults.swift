import DiscriminationLaw

extension Circumstances {
    func check(_ check: inout FaultCheck) {
        if let dismissal {
            check.past(dismissal.given, at: "dismissal.given")
            check.distinct(
                dismissal.remedies ?? [],
                at: "dismissal.remedies",
                limit: LimitationFacts.Dismissal.Remedy.allCases.count
            )
        }
        check.past(ownKnowledge, at: "ownKnowledge")
        check.past(publicHiringDecisionLegalForce, at: "publicHiringDecisionLegalForce")
        check.past(doInterruption, at: "doInterruption")
        guard let negotiation else { return }
        check.past(negotiation.localCalled, at: "negotiation.localCalled")
        check.past(negotiation.localEnded, at: "negotiation.localEnded")
        check.past(negotiation.centralCalled, at: "negotiation.centralCalled")
        check.past(negotiation.centralEnded, at: "negotiation.centralEnded")
        check.order(negotiation.localCalled, negotiation.localEnded, at: "negotiation.localEnded")
        check.order(negotiation.centralCalled, negotiation.centralEnded, at: "negotiation.centralEnded")
    }
}
