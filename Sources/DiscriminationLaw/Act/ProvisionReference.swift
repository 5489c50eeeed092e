/// A place in a statute: the Discrimination Act (diskrimineringslagen 2008:567, DL) or one it refers to.
package struct ProvisionReference: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The statutes that the rules here draw on.
    package enum Statute: String, CaseIterable, Codable, Sendable {
        case discriminationAct = "DL"
        case parentalLeaveAct = "FLL"
        case employmentProtectionAct = "LAS"
        case codeterminationAct = "MBL"
        case labourDisputesAct = "LRA"
        case periodsAct = "1930:173"
        case holidaysAct = "1989:253"

        /// Name and number in the Swedish Code of Statutes.
        package var swedish: String {
            switch self {
            case .discriminationAct: "diskrimineringslagen (2008:567)"
            case .parentalLeaveAct: "föräldraledighetslagen (1995:584)"
            case .employmentProtectionAct: "lagen (1982:80) om anställningsskydd"
            case .codeterminationAct: "lagen (1976:580) om medbestämmande i arbetslivet"
            case .labourDisputesAct: "lagen (1974:371) om rättegången i arbetstvister"
            case .periodsAct: "lagen (1930:173) om beräkning av lagstadgad tid"
            case .holidaysAct: "lagen (1989:253) om allmänna helgdagar"
            }
        }

        /// The name in English.
        package var english: String {
            switch self {
            case .discriminationAct: "the Discrimination Act (2008:567)"
            case .parentalLeaveAct: "the Parental Leave Act (1995:584)"
            case .employmentProtectionAct: "the Employment Protection Act (1982:80)"
            case .codeterminationAct: "the Co-determination Act (1976:580)"
            case .labourDisputesAct: "the Labour Disputes Act (1974:371)"
            case .periodsAct: "the Act on the Calculation of Statutory Periods (1930:173)"
            case .holidaysAct: "the Public Holidays Act (1989:253)"
            }
        }
    }

    package let statute: Statute
    /// The chapter (kapitel), nil for statutes that have none.
    package let chapter: Int?
    /// The section (paragraf) as printed, several or a part included: `12`, `4–14`, `10 § 2`.
    package let section: String

    package init(_ statute: Statute, chapter: Int? = nil, section: String) {
        self.statute = statute
        self.chapter = chapter
        self.section = section
    }

    /// As a jurist writes it: `DL 6 kap. 4 §`, `LAS 40 §`.
    package var description: String {
        let several = section.contains("–") || section.contains(",") || section.contains("och")
        let sign = section.contains("§") ? "" : (several ? " §§" : " §")
        let place = chapter.map { "\($0) kap. \(section)\(sign)" } ?? "\(section)\(sign)"
        return "\(statute.rawValue) \(place)"
    }
}
