import ArgumentParser
import CaseWorkflow

struct CaseCampaign: CaseChange {
    static let kind = CommandKind.markCampaign
    static let configuration = CommandConfiguration(
        commandName: "campaign",
        abstract: words(
            "Märk ärendet som ett av många om samma sak; kampanjens namn läses från standard in eller --file.",
            "Mark the case as one of many about the same matter; the campaign's name is read from standard input or --file."
        )
    )

    @OptionGroup var options: CaseOptions
    @Flag(help: ArgumentHelp(words("Ta bort märket.", "Take the mark away."))) var clear = false
    @OptionGroup var text: TextOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard clear, text.file != nil else { return }
        throw ValidationError(
            words(
                "--clear tar bort märket: utelämna --file.",
                "--clear takes the mark away: leave out --file."
            )
        )
    }

    func compose() throws -> CaseComposing {
        let campaign = clear ? nil : try text.text(words("Kampanjens namn", "The campaign's name"))
        return { _ in MarkCampaign(campaign: campaign) }
    }
}
