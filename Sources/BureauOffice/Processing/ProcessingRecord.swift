import CaseWorkflow
package import Disclosure
import DiscriminationLaw

/// The entry of the statistical records in the bureau's record of processing (registerförteckning, GDPR article 30).
///
/// Made from what the program does and how it is configured: the categories are the dimensions of the record, the recipients
/// those of the reports, the time the configured one. What only the bureau can decide is left as a question. The entries of
/// the case files themselves are the bureau's own to write.
package struct ProcessingRecord: Sendable {
    /// One article's heading and what the bureau answers.
    package struct Line: Sendable, Equatable {
        package let heading: String
        package let text: String
    }

    private let settings: ReleaseSettings
    private let recipients: [Wording]

    /// Refuses with `.releaseRefused` a faulty catalogue.
    package init(_ settings: ReleaseSettings) throws(OfficeError) {
        self.settings = settings
        recipients = try settings.catalogue().reports.compactMap { report in
            if case .exactReturn(let recipient) = report.kind { recipient } else { nil }
        }
    }

    /// The entry in one language, heading by heading.
    package func lines(in language: ReportLanguage) -> [Line] {
        func line(_ swedish: (String, String), _ english: (String, String)) -> Line {
            let words = language == .swedish ? swedish : english
            return Line(heading: words.0, text: words.1)
        }
        let years = settings.retentionYears
        let who = [settings.publisher, settings.contact].filter { !$0.isEmpty }.joined(separator: ", ")
        let list = categories(in: language).joined(separator: "; ")
        let told = recipients.map { $0.in(language) }.joined(separator: "; ")
        return [
            line(
                (
                    "Personuppgiftsansvarig (30.1 a)",
                    who.isEmpty ? "[ange byråns namn och kontakt: bureau.name, bureau.contact]" : who
                ),
                (
                    "Controller (30(1)(a))",
                    who.isEmpty ? "[name the bureau and its contact: bureau.name, bureau.contact]" : who
                )
            ),
            line(
                (
                    "Ändamål (30.1 b)",
                    "Statistik över byråns ärenden: skyddade utgåvor för alla, och exakta redovisningar till en namngiven "
                        + "mottagare. Uppgifter som bara finns kvar för statistik används inte för åtgärder mot någon (4 kap. 2 § "
                        + "lagen 2018:218)."
                ),
                (
                    "Purposes (30(1)(b))",
                    "Statistics of the bureau's cases: protected releases for everybody, and exact returns to a named recipient. "
                        + "What is kept for statistics alone is used for no measure against anybody (2018:218 chapter 4, "
                        + "section 2)."
                )
            ),
            line(
                (
                    "Rättslig grund",
                    "[Byrån anger sin grund enligt artikel 6.] Känsliga uppgifter: artikel 9.2 j och 3 kap. 7 § lagen 2018:218, där "
                        + "samhällsintresset klart väger över risken för intrång. Låt en jurist pröva det."
                ),
                (
                    "Lawful basis",
                    "[The bureau states its basis under article 6.] Special categories: article 9(2)(j) and 2018:218 chapter 3, "
                        + "section 7, where the interest of society clearly outweighs the risk of intrusion. Have a jurist examine it."
                )
            ),
            line(
                ("Registrerade (30.1 c)", "Anmälare, och som slag av motpart den som anmäls."),
                ("Data subjects (30(1)(c))", "Complainants, and by kind only whoever is complained about.")
            ),
            line(
                (
                    "Uppgifter (30.1 c)",
                    "En post för varje ärende, härledd ur det: \(list); kvartal för registrering och avslut; en slumpmässig nyckel. "
                        + "Inget namn, ingen text, inget datum, inget ärendenummer. För den som har skyddade personuppgifter ingen "
                        + "kommun."
                ),
                (
                    "Data (30(1)(c))",
                    "One record for each case, derived from it: \(list); the quarters of registration and closing; a random key. No "
                        + "name, no text, no date, no number of a case. No municipality for anybody with a protected identity."
                )
            ),
            line(
                (
                    "Mottagare (30.1 d)",
                    "Utgåvor: alla; ingen kan pekas ut i dem. Exakta redovisningar: \(told.isEmpty ? "ingen" : told)."
                ),
                (
                    "Recipients (30(1)(d))",
                    "Releases: everybody; nobody can be singled out in them. Exact returns: \(told.isEmpty ? "nobody" : told)."
                )
            ),
            line(
                ("Överföring till tredjeland (30.1 e)", "Ingen av programmet."),
                ("Transfer to third countries (30(1)(e))", "None by the program.")
            ),
            line(
                (
                    "Gallring (30.1 f)",
                    "Posten görs ur ärendet så länge det finns. Det som har lämnat ett ärende (bakom en spärr, eller gallrat) är förkortat till "
                        + "år, har bara de uppgifter som en fastställd tabell räknar, och tas bort \(years) år efter det år det hör "
                        + "till (releases.retentionYears). Utgåvor gallras inte."
                ),
                (
                    "Time limits (30(1)(f))",
                    "The record is made from the case while that exists. What has left a case (from behind a wall, or erased) is cut down "
                        + "to years, holds only what a declared table counts by, and is removed \(years) years after the year it "
                        + "belongs to (releases.retentionYears). Releases are kept."
                )
            ),
            line(
                (
                    "Skydd (30.1 g)",
                    "Ärenden och det som har lämnat dem är förseglade till dem som ska läsa dem; varje hämtning loggas; en annan "
                        + "verksamhetsansvarig godkänner det som publiceras, prövat mot allt som har publicerats tidigare."
                ),
                (
                    "Protection (30(1)(g))",
                    "Cases and what has left them are sealed to those who are to read them; every fetch is logged; another supervisor "
                        + "approves what is published, tried against everything published before."
                )
            ),
        ]
    }

    /// The entry in both languages, as text for a document.
    package var text: String {
        ReportLanguage.allCases.map { language in
            let title =
                language == .swedish
                ? "# Registerförteckning: statistikposter" : "# Record of processing: statistical records"
            return ([title] + lines(in: language).map { "## \($0.heading)\n\n\($0.text)" }).joined(separator: "\n\n")
        }.joined(separator: "\n\n") + "\n"
    }

    private func categories(in language: ReportLanguage) -> [String] {
        StatisticalDimension.allCases.map { language == .swedish ? $0.label.swedish : $0.label.english }
    }
}
