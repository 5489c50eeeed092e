/// One facts object: every name must be known, every day must exist, what is absent counts as null.
///
/// Whatever is wrong is thrown as a `LawError` that names the field by its path (`negotiation.localCalled`) and never
/// repeats its value.
extension LimitationFacts: Codable {
    package init(from decoder: any Decoder) throws {
        let object = try StrictObject(
            decoder,
            names: [
                "area", "breach", "respondentIsEmployer", "eventDate", "eventPrecision", "dutyDeadline", "birthDate",
                "dismissal", "union", "ownKnowledge", "negotiation", "publicHiringDecisionLegalForce", "doInterruption",
            ]
        )
        let eventDay = try object.required("eventDate", Day.self)
        let precision = try object.required("eventPrecision", ApproximateDay.Precision.self)
        self.init(
            area: try object.required("area", SocietalArea.self),
            breach: try object.required("breach", Breach.self),
            respondentIsEmployer: try object.required("respondentIsEmployer", Bool.self),
            event: ApproximateDay(eventDay, precision: precision),
            dutyDeadline: try object.optional("dutyDeadline", Day.self),
            birthDate: try object.optional("birthDate", Day.self),
            dismissal: try object.optional("dismissal", Dismissal.self),
            union: try object.optional("union", Union.self),
            ownKnowledge: try object.optional("ownKnowledge", Day.self),
            negotiation: try object.optional("negotiation", Negotiation.self),
            publicHiringDecisionLegalForce: try object.optional("publicHiringDecisionLegalForce", Day.self),
            doInterruption: try object.optional("doInterruption", Day.self)
        )
    }

    /// Writes every field, null included; of an approximate event the earliest day and the precision.
    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: FieldName.self)
        try object.encode(area, forKey: "area")
        try object.encode(breach, forKey: "breach")
        try object.encode(respondentIsEmployer, forKey: "respondentIsEmployer")
        try object.encode(event.earliest, forKey: "eventDate")
        try object.encode(event.precision, forKey: "eventPrecision")
        try object.encode(dutyDeadline, forKey: "dutyDeadline")
        try object.encode(birthDate, forKey: "birthDate")
        try object.encode(dismissal, forKey: "dismissal")
        try object.encode(union, forKey: "union")
        try object.encode(ownKnowledge, forKey: "ownKnowledge")
        try object.encode(negotiation, forKey: "negotiation")
        try object.encode(publicHiringDecisionLegalForce, forKey: "publicHiringDecisionLegalForce")
        try object.encode(doInterruption, forKey: "doInterruption")
    }
}

extension LimitationFacts.Dismissal: Codable {
    package init(from decoder: any Decoder) throws {
        let object = try StrictObject(
            decoder,
            names: ["given", "instructionsGiven", "employmentEnded", "remedies"]
        )
        self.init(
            given: try object.required("given", Day.self),
            instructionsGiven: try object.optional("instructionsGiven", Bool.self),
            employmentEnded: try object.optional("employmentEnded", Day.self),
            remedies: Set(try object.required("remedies", [Remedy].self))
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: FieldName.self)
        try object.encode(given, forKey: "given")
        try object.encode(instructionsGiven, forKey: "instructionsGiven")
        try object.encode(employmentEnded, forKey: "employmentEnded")
        try object.encode(Remedy.allCases.filter(remedies.contains), forKey: "remedies")
    }
}

extension LimitationFacts.Union: Codable {
    package init(from decoder: any Decoder) throws {
        let object = try StrictObject(decoder, names: ["membership", "knowledge", "carries"])
        self.init(
            membership: try object.required("membership", UnionMembership.self),
            knowledge: try object.optional("knowledge", Day.self),
            carries: try object.optional("carries", Bool.self)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: FieldName.self)
        try object.encode(membership, forKey: "membership")
        try object.encode(knowledge, forKey: "knowledge")
        try object.encode(carries, forKey: "carries")
    }
}

extension LimitationFacts.Negotiation: Codable {
    package init(from decoder: any Decoder) throws {
        let object = try StrictObject(decoder, names: ["localCalled", "localEnded", "centralCalled", "centralEnded"])
        self.init(
            localCalled: try object.optional("localCalled", Day.self),
            localEnded: try object.optional("localEnded", Day.self),
            centralCalled: try object.optional("centralCalled", Day.self),
            centralEnded: try object.optional("centralEnded", Day.self)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: FieldName.self)
        try object.encode(localCalled, forKey: "localCalled")
        try object.encode(localEnded, forKey: "localEnded")
        try object.encode(centralCalled, forKey: "centralCalled")
        try object.encode(centralEnded, forKey: "centralEnded")
    }
}
