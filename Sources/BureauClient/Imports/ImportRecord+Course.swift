package import CaseWorkflow
package import DiscriminationLaw

extension ImportRecord {
    /// One step of the case.
    package struct Step: Decodable, Sendable, Equatable {
        package let date: ApproximateDay?
        package let precision: ApproximateDay.Precision?
        package let kind: StepKind
        package let text: String
    }

    /// What kind of step it was.
    package enum StepKind: String, CaseIterable, Codable, Sendable {
        case complaint = "anmälan"
        case event = "händelse"
        case policeReport = "polisanmälan"
        case inquiry = "utredning"
        case referral = "hänvisning"
        case claim = "begäran om ersättning"
        case termOfReply = "svarsfrist"
        case negotiation = "förhandling"
        case suit = "stämning"
        case admission = "medgivande"
        case apology = "ursäkt"
        case remedy = "åtgärd"
        case decision = "beslut"
        case judgment = "dom"
        case appeal = "överklagande"
        case settlement = "förlikning"
        case payment = "betalning"
        case closing = "avslut"
    }

    /// How it ended, as far as it was read.
    package struct Outcome: Decodable, Sendable, Equatable {
        /// Whether whoever decided found a breach.
        package enum Breach: String, Codable, Sendable {
            case found = "ja"
            case notFound = "nej"
        }

        package let closureCode: ClosureCode?
        package let breachFound: Breach?
        package let text: String?

        private enum CodingKeys: String, CodingKey {
            case text
            case closureCode = "closure_code"
            case breachFound = "breach_found"
        }
    }

    /// Money claimed and awarded, in whole kronor.
    package struct Compensation: Decodable, Sendable, Equatable {
        package let claimed: Int?
        package let awarded: Int?
        package let awardedPerPerson: Int?
        package let note: String?

        private enum CodingKeys: String, CodingKey {
            case note
            case claimed = "claimed_sek"
            case awarded = "awarded_sek_total"
            case awardedPerPerson = "awarded_sek_per_person"
        }
    }
}
