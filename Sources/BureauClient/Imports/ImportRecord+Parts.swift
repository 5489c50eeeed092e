package import CaseWorkflow
package import DiscriminationLaw

extension ImportRecord {
    /// When it happened.
    package struct ActDate: Decodable, Sendable, Equatable {
        package let from: ApproximateDay?
        package let fromPrecision: ApproximateDay.Precision?
        package let to: ApproximateDay?
        package let toPrecision: ApproximateDay.Precision?

        private enum CodingKeys: String, CodingKey {
            case from, to
            case fromPrecision = "from_precision"
            case toPrecision = "to_precision"
        }
    }

    /// When and to whom somebody complained.
    package struct Complaint: Decodable, Sendable, Equatable {
        package let date: ApproximateDay?
        package let precision: ApproximateDay.Precision?
        package let receivedBy: String?

        private enum CodingKeys: String, CodingKey {
            case date, precision
            case receivedBy = "received_by"
        }
    }

    /// A date with its precision.
    package struct DatedStep: Decodable, Sendable, Equatable {
        package let date: ApproximateDay?
        package let precision: ApproximateDay.Precision?
    }

    /// Who complained, without a name.
    package struct Complainant: Decodable, Sendable, Equatable {
        /// How a source tells somebody's gender.
        package enum Gender: String, Codable, Sendable {
            case woman = "kvinna"
            case man
            case nonBinary = "icke-binär"
            case other = "annat"
        }

        package let role: String?
        package let gender: Gender?
        package let ageBand: AgeBand?
        package let minor: Bool?
        package let persons: Int?
        package let unionMember: Bool?

        private enum CodingKeys: String, CodingKey {
            case role, gender, minor, persons
            case ageBand = "age_band"
            case unionMember = "union_member"
        }
    }

    /// Whom the complaint is against.
    package struct Respondent: Decodable, Sendable, Equatable {
        package let name: String?
        package let type: RespondentKind?
        package let municipality: String?

        private enum CodingKeys: String, CodingKey {
            case name, type
            case municipality = "municipality_of_event"
        }
    }

    /// Who brought the case.
    package struct BroughtBy: Decodable, Sendable, Equatable {
        /// Kinds of claimants.
        package enum Code: String, Codable, Sendable {
            case ombudsman = "DO"
            case bureau = "ADB"
            case union = "FACK"
            case individual = "ENSKILD"
            case association = "FÖRENING"
        }

        package let code: Code?
        package let name: String?
    }

    /// What was read about limitation.
    package struct LimitationRemark: Decodable, Sendable, Equatable {
        package let branch: String?
        package let rule: String?
        package let decisiveDate: ApproximateDay?
        package let decisivePrecision: ApproximateDay.Precision?
        package let decisiveEvent: String?
        package let lastDay: ApproximateDay?
        package let actedDate: ApproximateDay?
        package let actedPrecision: ApproximateDay.Precision?
        package let result: String?
        package let text: String?
        package let confidence: [String: String]?

        private enum CodingKeys: String, CodingKey {
            case branch, rule, result, text, confidence
            case decisiveDate = "decisive_date"
            case decisivePrecision = "decisive_precision"
            case decisiveEvent = "decisive_event"
            case lastDay = "last_day"
            case actedDate = "acted_date"
            case actedPrecision = "acted_precision"
        }
    }
}
