import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

struct CaseClose: CaseChange {
    static let kind = CommandKind.close
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: words("Avsluta ett ärende.", "Close a case."),
        discussion: words(
            "Skälen läses från standard in eller --file. Vad anmälaren fick veta läses ur --told-file (med --told-how och "
                + "--told-on); utan den är det skälen. Kunde inget sägas läses varför ur --not-told-file. Har ärendet flera händelser "
                + "anges utfallet för var och en. Löper en preskriptionstid ännu läses orden om att det är känt ur "
                + "--clocks-known-file.",
            "The reasons are read from standard input or --file. What the complainant was told is read from --told-file (with "
                + "--told-how and --told-on); without it, it is the reasons. Where nothing could be told, --not-told-file says why. Where "
                + "the case has several incidents, the outcome of each is given. Where a limitation clock still runs, the words that "
                + "this is known are read from --clocks-known-file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Avslutskod.", "Closure code."))) var outcome: ClosureCode
    @Option(help: ArgumentHelp(words("Hur länge akten bevaras.", "How long the file is kept."))) var retention:
        RetentionClass
    @Option(help: ArgumentHelp(words("Hur anmälaren fick veta.", "How the complainant was told."))) var toldHow:
        ToldHow?
    @Option(help: ArgumentHelp(words("När anmälaren fick veta.", "When the complainant was told."))) var toldOn:
        ApproximateDay?
    @Option(help: ArgumentHelp(words("Fil med vad anmälaren fick veta.", "File with what was told."))) var toldFile:
        String?
    @Option(help: ArgumentHelp(words("Fil med varför inget kunde sägas.", "File with why nothing could be told.")))
    var notToldFile: String?
    @Option(
        help: ArgumentHelp(
            words("Överenskommet eller utdömt belopp i kronor.", "Amount agreed or adjudged, in kronor.")
        )
    ) var amount: Int?
    @Option(help: ArgumentHelp(words("Om beloppet är betalt.", "Whether it was paid."))) var paid: Payment = .unknown
    @Option(help: .approximateDay("När beloppet betalades.", "When it was paid.")) var paidOn: ApproximateDay?
    @Option(help: .approximateDay("När utgången föll.", "When the outcome fell.")) var decidedOn: ApproximateDay?
    @Option(
        help: ArgumentHelp(
            words(
                "Utfallet för en händelse; anges för var och en där de är flera.",
                "The outcome of one incident; given for each where there are several."
            ),
            valueName: words("nummer=kod", "number=code")
        )
    ) var incidentOutcome: [IncidentOutcome] = []
    @Option(
        help: ArgumentHelp(
            words(
                "Fil med orden om att en preskriptionstid ännu löper; - är standard in.",
                "File with the words that a limitation clock still runs; - is standard input."
            ),
            valueName: "file"
        )
    ) var clocksKnownFile: String?
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard (toldHow == nil) != (notToldFile == nil) else {
            throw ValidationError(
                words("Ange antingen --told-how eller --not-told-file.", "Give either --told-how or --not-told-file.")
            )
        }
        let incidents = incidentOutcome.map(\.incident)
        if let twice = incidents.first(where: { id in incidents.count { $0 == id } > 1 }) {
            throw ValidationError(
                words(
                    "Händelse \(twice) har två --incident-outcome: behåll ett.",
                    "Incident \(twice) has two --incident-outcome: keep one."
                )
            )
        }
        if [text.file ?? "-", notToldFile, toldFile, clocksKnownFile].count(where: { $0 == "-" }) > 1 {
            throw ValidationError(
                words(
                    "Bara en av texterna kan läsas från standard in: ange filer för de andra.",
                    "Only one of the texts can be read from standard input: give files for the others."
                )
            )
        }
    }

    func compose() throws -> CaseComposing {
        let reasons = try text.text(words("Skäl", "Reasons"))
        let informed: ComplainantInformed
        if let notToldFile {
            informed = .notTold(reason: try TextOptions(file: notToldFile).text(notToldFile))
        } else {
            informed = .told(
                what: try toldFile.map { try TextOptions(file: $0).text($0) } ?? reasons,
                how: toldHow ?? .other,
                on: toldOn
            )
        }
        let closure = Closure(
            outcome: outcome,
            reasons: reasons,
            informed: informed,
            settlement: amount.map { Settlement(amountSEK: $0, paid: paid, paidOn: paidOn) },
            retention: retention,
            decidedOn: decidedOn,
            incidents: incidentOutcome,
            runningClocks: try clocksKnownFile.map {
                try TextOptions(file: $0).text(words("Ord om löpande tider", "Words on running clocks"))
            }
        )
        return { _ in Close(closure: closure) }
    }
}
