import DiscriminationLaw

extension Incident {
    enum CodingKeys: String, CodingKey {
        case what, from, to, municipality, alleged, respondents, wronged
    }

    /// Reads an incident; an absent classification is an empty one, absent lists are empty.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            what: try values.decode(String.self, forKey: .what),
            from: try values.decodeIfPresent(ApproximateDay.self, forKey: .from),
            to: try values.decodeIfPresent(ApproximateDay.self, forKey: .to),
            municipality: try values.decodeIfPresent(String.self, forKey: .municipality),
            alleged: try values.decodeIfPresent(Classification.self, forKey: .alleged) ?? Classification(),
            respondents: try values.decodeIfPresent([ElementID].self, forKey: .respondents) ?? [],
            wronged: try values.decodeIfPresent([ElementID].self, forKey: .wronged) ?? []
        )
    }
}
