import DiscriminationLaw

extension Closure {
    enum CodingKeys: String, CodingKey {
        case outcome, reasons, informed, settlement, retention, decidedOn, incidents, runningClocks
    }

    /// Reads a closure; an absent list is empty.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            outcome: try values.decode(ClosureCode.self, forKey: .outcome),
            reasons: try values.decode(String.self, forKey: .reasons),
            informed: try values.decode(ComplainantInformed.self, forKey: .informed),
            settlement: try values.decodeIfPresent(Settlement.self, forKey: .settlement),
            retention: try values.decode(RetentionClass.self, forKey: .retention),
            decidedOn: try values.decodeIfPresent(ApproximateDay.self, forKey: .decidedOn),
            incidents: try values.decodeIfPresent([IncidentOutcome].self, forKey: .incidents) ?? [],
            runningClocks: try values.decodeIfPresent(String.self, forKey: .runningClocks)
        )
    }

    /// Writes a closing; an empty list is left out.
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(outcome, forKey: .outcome)
        try values.encode(reasons, forKey: .reasons)
        try values.encode(informed, forKey: .informed)
        try values.encodeIfPresent(settlement, forKey: .settlement)
        try values.encode(retention, forKey: .retention)
        try values.encodeIfPresent(decidedOn, forKey: .decidedOn)
        if !incidents.isEmpty { try values.encode(incidents, forKey: .incidents) }
        try values.encodeIfPresent(runningClocks, forKey: .runningClocks)
    }
}
