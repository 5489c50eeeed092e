package import DiscriminationLaw

/// Why an imported case stopped short of being closed.
package enum ImportStop: String, Codable, Sendable, CaseIterable {
    case preliminaryJudgment = "preliminary-judgment"
    case outcomeNotRead = "outcome-not-read"
    case appealed
    case running
    case supervisionFoundBreach = "supervision-found-breach"
    case noClosureCode = "no-closure-code"

    /// Why a record without a closure code has none, as far as it tells.
    init(_ record: ImportRecord) {
        self =
            switch record.caseStatus {
            case "mellandom": .preliminaryJudgment
            case "utgång ej läst": .outcomeNotRead
            case "överklagat": .appealed
            case "pågår vid källans datum": .running
            default: record.outcome?.breachFound == .found ? .supervisionFoundBreach : .noClosureCode
            }
    }

    /// The reason in words.
    package var words: BilingualText {
        switch self {
        case .preliminaryJudgment:
            BilingualText(
                "ingen avslutskod: bara en mellandom är läst",
                "no closure code: only a preliminary judgment was read"
            )
        case .outcomeNotRead:
            BilingualText("ingen avslutskod: utgången är inte läst", "no closure code: its end was not read")
        case .appealed:
            BilingualText(
                "ingen avslutskod: överklagat, slutet är inte känt",
                "no closure code: appealed, its end is not known"
            )
        case .running:
            BilingualText("ingen avslutskod: pågick vid källans datum", "no closure code: still running in the source")
        case .supervisionFoundBreach:
            BilingualText(
                "ingen avslutskod: ett beslut fann en överträdelse, men inget säger hur ärendet slutade",
                "no closure code: a decision found a breach, but nothing says how the case ended"
            )
        case .noClosureCode: BilingualText("ingen avslutskod", "no closure code")
        }
    }
}

/// What whoever imports should know of a record.
package enum ImportRemark: String, Codable, Sendable, CaseIterable {
    case noComplaintDate = "no-complaint-date"
    case approximateComplaintDate = "approximate-complaint-date"

    /// The remark in words.
    package var words: BilingualText {
        switch self {
        case .noComplaintDate:
            BilingualText(
                "inget datum för anmälan: inskrivningsdagen gäller",
                "no date of complaint: the day of entry stands"
            )
        case .approximateComplaintDate:
            BilingualText(
                "anmälans dag är inte känd, bara månad eller år: inskrivningsdagen gäller",
                "of the complaint only month or year is known: the day of entry stands"
            )
        }
    }
}
