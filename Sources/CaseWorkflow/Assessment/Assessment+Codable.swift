import DiscriminationLaw

extension Assessment {
    enum CodingKeys: String, CodingKey {
        case finding, assessed, reasons, evidence, ladders
    }

    /// Reads an assessment; an absent classification is an empty one, absent ladders are none.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            finding: try values.decode(Finding.self, forKey: .finding),
            assessed: try values.decodeIfPresent(Classification.self, forKey: .assessed) ?? Classification(),
            reasons: try values.decode(String.self, forKey: .reasons),
            evidence: try values.decodeIfPresent(String.self, forKey: .evidence),
            ladders: try values.decodeIfPresent([LadderAnswers].self, forKey: .ladders) ?? []
        )
    }

    /// Writes an assessment; no ladders are left out.
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(finding, forKey: .finding)
        try values.encode(assessed, forKey: .assessed)
        try values.encode(reasons, forKey: .reasons)
        try values.encodeIfPresent(evidence, forKey: .evidence)
        if !ladders.isEmpty { try values.encode(ladders, forKey: .ladders) }
    }
}
