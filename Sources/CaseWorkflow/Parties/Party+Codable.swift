extension Party {
    enum CodingKeys: String, CodingKey {
        case role, name, anonymous, onBehalfOf, respondent, contactWays, language, interpreterLanguage
        case accessibilityNeeds, protection, sex, ageBand, persons, municipality
    }

    /// Reads a party; `anonymous` is false and `protection` none where they are left out.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            role: try values.decode(PartyRole.self, forKey: .role),
            name: try values.decodeIfPresent(String.self, forKey: .name),
            anonymous: try values.decodeIfPresent(Bool.self, forKey: .anonymous) ?? false,
            onBehalfOf: try values.decodeIfPresent(ElementID.self, forKey: .onBehalfOf),
            respondent: try values.decodeIfPresent(RespondentDetails.self, forKey: .respondent),
            contactWays: try values.decodeIfPresent([ContactWay].self, forKey: .contactWays) ?? [],
            language: try values.decodeIfPresent(String.self, forKey: .language),
            interpreterLanguage: try values.decodeIfPresent(String.self, forKey: .interpreterLanguage),
            accessibilityNeeds: try values.decodeIfPresent(String.self, forKey: .accessibilityNeeds),
            protection: try values.decodeIfPresent(ProtectionLevel.self, forKey: .protection) ?? .none,
            sex: try values.decodeIfPresent(Sex.self, forKey: .sex),
            ageBand: try values.decodeIfPresent(AgeBand.self, forKey: .ageBand),
            persons: try values.decodeIfPresent(Int.self, forKey: .persons),
            municipality: try values.decodeIfPresent(String.self, forKey: .municipality)
        )
    }
}
