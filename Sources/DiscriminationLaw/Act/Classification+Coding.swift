/// Grounds and forms are written in the order of their lists, so that the same classification is always the same bytes.
extension Classification: Codable {
    private enum CodingKeys: String, CodingKey {
        case area
        case grounds
        case forms
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            area: try container.decode(SocietalArea.self, forKey: .area),
            grounds: Set(try container.decode([Ground].self, forKey: .grounds)),
            forms: Set(try container.decode([Form].self, forKey: .forms))
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(area, forKey: .area)
        try container.encode(Ground.allCases.filter(grounds.contains), forKey: .grounds)
        try container.encode(Form.allCases.filter(forms.contains), forKey: .forms)
    }
}
