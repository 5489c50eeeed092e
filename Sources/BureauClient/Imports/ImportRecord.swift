package import DiscriminationLaw

/// One case of an import file: what is known of it from elsewhere.
///
/// The file is a JSON array of such objects, in UTF-8. Three fields must be there: `id`, `title_sv` and `narrative_sv`; all
/// others may be null or left out. A field that is not listed here is refused, so that nothing is lost by a slip of the
/// pen. A date is written `2014-06-26`, `2014-06` or `2014`; where a precision stands beside it, it must be the same.
///
/// - `id`: a stable key of the case in its source; becomes its reference, by which a second import knows it again.
/// - `title_sv`, `title_en`, `narrative_sv`: title and complaint in words.
/// - `source`, `other_sources`, `source_kind`, `applicable_law`, `notes`: where it comes from; kept in one final note.
/// - `act_date`: `from`, `from_precision`, `to`, `to_precision` of what happened.
/// - `complaint`: `date`, `precision`, `received_by`. A whole day that has passed becomes the day of the contact; otherwise that is
///   the day of entry.
/// - `suit`: `date`, `precision`; `limitation`: what was read about it; both kept in the note.
/// - `complainant`: `role`, `gender` (`kvinna`, `man`, `icke-binär`, `annat`), `age_band`, `minor`, `persons`, `union_member`. No name: whoever
///   complained is anonymous.
/// - `respondent`: `name` (several are divided by semicolons), `type`, `municipality_of_event`.
/// - `grounds`, `forms`, `area`: codes of the lists, as alleged.
/// - `brought_by`: `code` (`DO`, `ADB`, `FACK`, `ENSKILD`, `FÖRENING`), `name`; `case_status`: kept in the note.
/// - `actions`: steps in their order, each `date`, `precision`, `kind`, `text`.
/// - `outcome`: `closure_code`, `breach_found` (`ja` or `nej`), `text`. A closure code closes the case.
/// - `compensation`: `claimed_sek`, `awarded_sek_total`, `awarded_sek_per_person`, `note`.
/// - `year_closed`: a year; `confidence`: how sure each field is, by its name: not imported.
package struct ImportRecord: Decodable, Sendable, Equatable {
    package let id: String
    package let titleSwedish: String
    package let titleEnglish: String?
    package let narrative: String
    package let source: String?
    package let otherSources: [String]?
    package let sourceKind: String?
    package let applicableLaw: String?
    package let notes: String?
    package let actDate: ActDate?
    package let complaint: Complaint?
    package let suit: DatedStep?
    package let limitation: LimitationRemark?
    package let complainant: Complainant?
    package let respondent: Respondent?
    package let grounds: [Ground]?
    package let forms: [Form]?
    package let area: SocietalArea?
    package let broughtBy: BroughtBy?
    package let caseStatus: String?
    package let actions: [Step]?
    package let outcome: Outcome?
    package let compensation: Compensation?
    package let yearClosed: Int?
    package let confidence: [String: String]?

    private enum CodingKeys: String, CodingKey {
        case id, source, notes, complaint, suit, limitation, complainant, respondent, grounds, forms, area, actions
        case outcome, compensation, confidence
        case titleSwedish = "title_sv"
        case titleEnglish = "title_en"
        case narrative = "narrative_sv"
        case otherSources = "other_sources"
        case sourceKind = "source_kind"
        case applicableLaw = "applicable_law"
        case actDate = "act_date"
        case broughtBy = "brought_by"
        case caseStatus = "case_status"
        case yearClosed = "year_closed"
    }
}
