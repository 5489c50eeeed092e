import DiscriminationLaw

extension Classification {
    enum CodingKeys: String, CodingKey {
        case area, grounds, forms
    }

    /// Reads a classification; absent lists are empty.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            area: try values.decodeIfPresent(SocietalArea.self, forKey: .area),
            grounds: try values.decodeIfPresent([Ground].self, forKey: .grounds) ?? [],
            forms: try values.decodeIfPresent([Form].self, forKey: .forms) ?? []
        )
    }
}
