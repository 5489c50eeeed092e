import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

/// What can be said of an incident beside what happened.
struct IncidentOptions: ParsableArguments {
    @Option(help: .approximateDay("När det hände eller började.", "When it happened or began."))
    var from: ApproximateDay?
    @Option(help: .approximateDay("När det slutade.", "When it ended.")) var to: ApproximateDay?
    @Option(help: ArgumentHelp(words("Händelsens kommun.", "Municipality of the event."))) var municipality: String?
    @OptionGroup var codes: ClassificationOptions
    @Option(
        help: ArgumentHelp(words("Motpartens nummer; kan upprepas.", "The respondent's number; may be repeated."))
    ) var respondent: [Int] = []
    @Option(
        help: ArgumentHelp(
            words("Numret på den det hände; kan upprepas.", "The number of whom it happened to; may be repeated.")
        )
    ) var wronged: [Int] = []

    func validate() throws {
        guard let from, let to, to.latest < from.earliest else { return }
        throw ValidationError(
            words("--to ligger före --from: byt plats på dem.", "--to is before --from: change their places.")
        )
    }

    /// Sets what was given on an incident, and leaves the rest; a list replaces the one before.
    func apply(to incident: inout Incident) {
        if let from { incident.from = from }
        if let to { incident.to = to }
        if let municipality { incident.municipality = municipality }
        if let area = codes.area { incident.alleged.area = area }
        if !codes.ground.isEmpty { incident.alleged.grounds = codes.ground }
        if !codes.form.isEmpty { incident.alleged.forms = codes.form }
        if !respondent.isEmpty { incident.respondents = respondent }
        if !wronged.isEmpty { incident.wronged = wronged }
    }
}

/// What can be taken away from an incident.
enum IncidentField: String, CaseIterable, ExpressibleByArgument {
    case from, to, municipality, area
    case grounds = "ground"
    case forms = "form"
    case respondents = "respondent"
    case wronged

    func clear(_ incident: inout Incident) {
        switch self {
        case .from: incident.from = nil
        case .to: incident.to = nil
        case .municipality: incident.municipality = nil
        case .area: incident.alleged.area = nil
        case .grounds: incident.alleged.grounds = []
        case .forms: incident.alleged.forms = []
        case .respondents: incident.respondents = []
        case .wronged: incident.wronged = []
        }
    }
}
