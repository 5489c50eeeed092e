extension Classification: Codable {
    private enum CodingKeys: String, CodingKey {
        case area
        case grounds
        case forms
    }

    /// Reads a classification; absent lists are empty.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            area: try container.decodeIfPresent(SocietalArea.self, forKey: .area),
            grounds: try container.decodeIfPresent([Ground].self, forKey: .grounds) ?? [],
            forms: try container.decodeIfPresent([Form].self, forKey: .forms) ?? []
        )
    }

    /// Writes all three; an unknown area is left out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(area, forKey: .area)
        try container.encode(grounds, forKey: .grounds)
        try container.encode(forms, forKey: .forms)
    }
}
