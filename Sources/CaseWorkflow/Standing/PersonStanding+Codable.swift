import DiscriminationLaw

extension PersonStanding {
    enum CodingKeys: String, CodingKey {
        case birthDate, isMarried, custodians, membership, union, collectiveAgreement, personSues
    }

    /// Reads a standing; an absent membership is an unknown one.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            birthDate: try values.decodeIfPresent(Day.self, forKey: .birthDate),
            isMarried: try values.decodeIfPresent(Bool.self, forKey: .isMarried),
            custodians: try values.decodeIfPresent(Int.self, forKey: .custodians),
            membership: try values.decodeIfPresent(UnionMembership.self, forKey: .membership) ?? .unknown,
            union: try values.decodeIfPresent(UnionContact.self, forKey: .union),
            collectiveAgreement: try values.decodeIfPresent(Bool.self, forKey: .collectiveAgreement),
            personSues: try values.decodeIfPresent(Bool.self, forKey: .personSues)
        )
    }
}
