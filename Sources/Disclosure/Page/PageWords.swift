/// What a page says in its own words, in one language.
struct PageWords {
    let language: ReportLanguage

    private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    var publisher: String { say("Utgivare", "Publisher") }
    var contact: String { say("Kontakt", "Contact") }
    var day: String { say("Framtagen", "Made") }
    var number: String { say("Nummer", "Number") }
    func corrects(inWords: Bool) -> String {
        inWords
            ? say(
                "Rättelse i ord, med oförändrade tal, av nummer",
                "Correction in words, with the same figures, of number"
            )
            : say("Ersätter nummer", "Replaces number")
    }
    var hidden: String { say("visas inte", "not shown") }

    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// The name of a class that merges many; numbered where a table has several.
    func others(_ number: Int?) -> String { say("Övriga", "Others") + (number.map { " \($0)" } ?? "") }

    func tooFine(_ dimension: String) -> String {
        say(
            "Indelningen efter \(dimension) kunde inte göras i minst två klasser som alla får visas, och är utelämnad.",
            "The division by \(dimension) could not be made in two classes or more that may all be shown, and is left out."
        )
    }

    /// A share as it stands beside its figure: in parentheses, so that neither reading aloud nor copying joins the two.
    func percent(_ share: Percentage) -> String {
        language == .swedish ? "(\(share.swedish)\u{a0}%)" : "(\(share.description)\u{a0}%)"
    }

    func exactHeader(_ recipient: String) -> String {
        say("EXAKTA ANTAL – endast för \(recipient)", "EXACT COUNTS – only for \(recipient)")
    }

    func exactWarning(_ recipient: String) -> String {
        say(
            "Den här redovisningen innehåller exakta antal, även små. Den är avsedd endast för \(recipient) och får inte "
                + "spridas eller publiceras.",
            "This return holds exact counts, small ones too. It is meant only for \(recipient) and must not be passed on "
                + "or published."
        )
    }

    /// What stands in a column of figures, with their shares where there are any.
    func column(_ unit: String, percentages: PercentageBase?) -> String {
        percentages == nil ? unit : say("\(unit) (procent)", "\(unit) (per cent)")
    }

    /// What was counted and what shares are of.
    func unit(
        _ unit: String,
        percentages: PercentageBase?,
        of name: (String) -> String,
        _ table: CompiledTable
    ) -> String {
        let base: String
        switch percentages {
        case nil: return say("Antal \(unit).", "Number of \(unit).")
        case .table: base = say("procent av alla \(unit) i tabellen", "per cent of all \(unit) of the table")
        case .cases:
            base = say(
                "procent av antalet ärenden; de blir tillsammans mer än 100, därför att ett ärende kan räknas flera gånger",
                "per cent of the number of cases; they add to more than 100, because a case can count several times"
            )
        case .dimension(let dimension):
            base = say(
                "procent inom varje klass av \(name(dimension))",
                "per cent within each class of \(name(dimension))"
            )
        }
        return say("Antal \(unit), inom parentes \(base).", "Number of \(unit), in parentheses \(base).")
    }

    /// How the figures were protected, a paragraph each.
    func protection(_ kind: ReportDefinition.Kind, rules: DisclosureRules, ladderSince: String) -> [String] {
        let threshold = rules.threshold
        let fixed =
            ladderSince.isEmpty
            ? say("en fastställd stege", "a fixed ladder")
            : say("en stege som har stått fast sedan \(ladderSince)", "a ladder that has stood since \(ladderSince)")
        switch kind {
        case .exactReturn:
            return [
                say(
                    "Talen är inte skyddade. Redovisningen lämnas enligt avtal till en namngiven mottagare.",
                    "The figures are not protected. The return is given under agreement to a named recipient."
                )
            ]
        case .release(.merge):
            return [
                say(
                    "Varje tal i rapporten är exakt och minst \(threshold). Klasser med färre ärenden är sammanslagna efter "
                        + "\(fixed); en tabell som inte når dit är utelämnad. Inget tal är "
                        + "dolt eller ändrat.",
                    "Every figure of the report is exact and at least \(threshold). Classes with fewer cases are merged "
                        + "along \(fixed); a table that does not get there is left out. No "
                        + "figure is hidden or changed."
                ), attacked,
            ]
        case .release(.suppress):
            return [
                say(
                    "Tal under \(threshold), nollor inräknade, är dolda (··), och så många till att de dolda inte kan "
                        + "räknas ut. De tal som visas är exakta.",
                    "Figures below \(threshold), zeros included, are hidden (··), and as many more as it takes that the "
                        + "hidden ones cannot be worked out. The figures shown are exact."
                ), attacked,
            ]
        case .release(.cellKey):
            return [
                say(
                    "Varje tal är ändrat lite, uppåt eller nedåt, med samma ändring för samma ärenden i varje tabell och "
                        + "varje år. Summor är ändrade för sig, så delarna behöver inte gå ihop. Små tal är osäkra.",
                    "Every figure is changed a little, up or down, by the same change for the same cases in every table and "
                        + "every year. Totals are changed by themselves, so the parts need not add up. Small figures are "
                        + "uncertain."
                )
            ]
        }
    }

    private var attacked: String {
        say(
            "Före publiceringen har ett program försökt räkna ut det som inte visas, av denna och alla tidigare "
                + "publiceringar tillsammans, och inte kunnat visa för något litet antal att någon finns. Ett certifikat "
                + "som följer med låter vem som helst kontrollera det med addition.",
            "Before publishing, a program tried to work out what is not shown, from this and all earlier releases together, "
                + "and could for no small count show that anybody is there. A certificate that goes with it lets anybody "
                + "check that by addition."
        )
    }
}
