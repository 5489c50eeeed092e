package import DiscriminationLaw

/// For what personal data in a case are processed.
package enum ProcessingPurpose: String, CodeList {
    case advice
    case investigation
    case representation
    case referral
    case statistics
    case archiving

    package var label: BilingualText {
        switch self {
        case .advice: BilingualText("råd och stöd", "advice and support")
        case .investigation: BilingualText("utredning", "investigation")
        case .representation: BilingualText("företrädande", "representation")
        case .referral: BilingualText("hänvisning", "referral")
        case .statistics: BilingualText("statistik", "statistics")
        case .archiving: BilingualText("bevarande", "keeping on record")
        }
    }
}
