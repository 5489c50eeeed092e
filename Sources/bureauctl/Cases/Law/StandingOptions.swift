import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

/// What decides who may sue, by codes and days; who the union is and when the person was born stand in a text.
struct StandingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("Medlem i facket nu eller tidigare.", "Member of a union, now or ever.")))
    var membership: UnionMembership?
    @Option(help: ArgumentHelp(words("Vad facket har svarat.", "What the union has answered."))) var unionPosition:
        StandingFacts.UnionPosition?
    @Option(help: .day("När facket fick veta.", "When the union knew.")) var unionKnowledge: Day?
    @Option(help: .day("När facket tillfrågades.", "When the union was asked.")) var unionAsked: Day?
    @Option(help: .day("När facket svarade.", "When the union answered.")) var unionAnswered: Day?
    @Option(
        help: .yesNo(
            "Om ett kollektivavtal binder arbetsgivaren.",
            "Whether a collective agreement binds the employer."
        )
    ) var agreement: YesNo?
    @Option(help: .yesNo("Om personen själv har väckt talan.", "Whether the person has sued.")) var personSues: YesNo?
    @Option(help: .yesNo("Om en person under 18 är gift.", "Whether a person under 18 is married.")) var married: YesNo?
    @Option(
        help: ArgumentHelp(
            words("Hur många vårdnadshavare en person under 18 har.", "How many custodians a person under 18 has.")
        )
    ) var custodians: Int?

    func validate() throws {
        guard let unionAsked, let unionAnswered, unionAnswered < unionAsked else { return }
        throw ValidationError(
            words(
                "--union-answered ligger före --union-asked: byt plats på dem.",
                "--union-answered is before --union-asked: change their places."
            )
        )
    }

    /// Sets what was given, and leaves the rest.
    func apply(_ text: StandingText?, to standing: inout PersonStanding) throws {
        if let membership { standing.membership = membership }
        if let agreement { standing.collectiveAgreement = agreement.isYes }
        if let personSues { standing.personSues = personSues.isYes }
        if let married { standing.isMarried = married.isYes }
        if let custodians { standing.custodians = custodians }
        if let born = text?.born { standing.birthDate = born.day }
        guard tellsUnion || text?.union != nil else { return }
        var union = standing.union ?? PersonStanding.UnionContact(position: unionAsked == nil ? .notAsked : .noAnswer)
        if let unionPosition { union.position = unionPosition }
        if let unionKnowledge { union.knowledge = unionKnowledge }
        if let unionAsked { union.askedOn = unionAsked }
        if let unionAnswered { union.answeredOn = unionAnswered }
        if let name = text?.union { union.name = name.isEmpty ? nil : name }
        standing.union = union
    }

    private var tellsUnion: Bool {
        unionPosition != nil || [unionKnowledge, unionAsked, unionAnswered].contains { $0 != nil }
    }
}

/// What can be taken away from a standing, because it is not known after all.
enum StandingField: String, CaseIterable, ExpressibleByArgument {
    case born
    case married
    case custodians
    case membership
    case union
    case agreement
    case personSues = "person-sues"

    func clear(_ standing: inout PersonStanding) {
        switch self {
        case .born: standing.birthDate = nil
        case .married: standing.isMarried = nil
        case .custodians: standing.custodians = nil
        case .membership: standing.membership = .unknown
        case .union: standing.union = nil
        case .agreement: standing.collectiveAgreement = nil
        case .personSues: standing.personSues = nil
        }
    }
}
