extension Register {
    package func check(_ check: inout FaultCheck) {
        check.inside("contact") { contact.check(&$0) }
        check.count(parties.count, at: "parties", limit: Limits.parties)
        check.each(parties, at: "parties", limit: Limits.parties) { party, check in
            party.check(&check)
            if let id = party.onBehalfOf, id < 1 || id > parties.count {
                check.add(.unknownReference, at: "onBehalfOf")
            }
        }
        for (index, party) in parties.prefix(Limits.parties).enumerated() where party.onBehalfOf == index + 1 {
            check.add(.selfReference, at: "parties[\(index)].onBehalfOf")
        }
        check.count(incidents.count, at: "incidents", limit: Limits.incidents)
        check.each(incidents, at: "incidents", limit: Limits.incidents) { incident, check in
            incident.check(&check)
            checkReferences(incident.respondents, at: "respondents", &check)
            checkReferences(incident.wronged, at: "wronged", &check)
        }
        if let wall { check.inside("wall") { wall.check(&$0) } }
    }

    private func checkReferences(_ references: [ElementID], at path: String, _ check: inout FaultCheck) {
        for (index, id) in references.prefix(Limits.parties).enumerated()
        where id < 1 || id > parties.count {
            check.add(.unknownReference, at: "\(path)[\(index)]")
        }
    }
}
