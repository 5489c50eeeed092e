import DiscriminationLaw

extension Incident {
    func check(_ check: inout FaultCheck) {
        check.text(what, at: "what", limit: Limits.narrative)
        if let from, from.earliest > check.today { check.add(.inFuture, at: "from") }
        if let to, to.earliest > check.today { check.add(.inFuture, at: "to") }
        if let from, let to, to.latest < from.earliest { check.add(.outOfOrder, at: "to") }
        if from == nil, to != nil { check.add(.missing, at: "from") }
        check.optionalText(municipality, at: "municipality", limit: Limits.name)
        check.inside("alleged") { alleged.check(&$0) }
        check.count(respondents.count, at: "respondents", limit: Limits.parties)
        check.distinct(respondents, at: "respondents", limit: Limits.parties)
        check.count(wronged.count, at: "wronged", limit: Limits.parties)
        check.distinct(wronged, at: "wronged", limit: Limits.parties)
    }

    /// The parties it mentions, by number.
    var mentioned: [ElementID] { respondents + wronged }
}
