extension Register {
    enum CodingKeys: String, CodingKey {
        case contact, parties, incidents, wall
    }

    /// Reads a registration; absent lists are empty.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            contact: try values.decode(Contact.self, forKey: .contact),
            parties: try values.decodeIfPresent([Party].self, forKey: .parties) ?? [],
            incidents: try values.decodeIfPresent([Incident].self, forKey: .incidents) ?? [],
            wall: try values.decodeIfPresent(Wall.self, forKey: .wall)
        )
    }
}
