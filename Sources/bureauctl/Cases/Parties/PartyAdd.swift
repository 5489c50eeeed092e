import ArgumentParser
import CaseWorkflow

struct PartyAdd: CaseChange {
    static let kind = CommandKind.addParty
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: words("Lägg till en part.", "Add a party."),
        discussion: words(partyTextHelp.swedish, partyTextHelp.english)
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Vad parten är i ärendet.", "What the party is in the case.")))
    var role: PartyRole
    @OptionGroup var details: PartyOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        var party = Party(role: role)
        let question = words("Rader som `namn: …` och `telefon: …`", "Lines such as `name: …` and `phone: …`")
        try details.apply(PartyText(text.text(question)), to: &party)
        return { [party] _ in AddParty(party: party) }
    }
}

/// How the lines that tell who a party is are written.
let partyTextHelp = (
    swedish:
        "Vem parten är läses från standard in eller --file, en uppgift per rad: namn, telefon, e-post, post, annat, "
        + "tillgänglighet, organisationsnummer; som `telefon: 08-123 | inte efter 17`, där det efter strecket säger när "
        + "det är säkert att höra av sig. Texten får vara tom.",
    english:
        "Who the party is is read from standard input or --file, one thing a line: name, phone, email, post, other, "
        + "accessibility, organisation; as `phone: 08-123 | not after 17`, where what follows the bar says when it is safe "
        + "to use. The text may be empty."
)
