import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw

/// Cases: found, read, and changed by commands.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: words("Ärenden.", "Cases."),
        subcommands: [
            CaseList.self, CaseShow.self, CaseSearch.self, CaseHistory.self, CaseRegister.self,
            CaseCorrectContact.self, PartyCommand.self, IncidentCommand.self, CaseNote.self, CaseFinaliseNote.self,
            CaseTaskCommand.self, CaseAssign.self, CaseUnassign.self, WallCommand.self, CaseClassify.self,
            CaseBeginAssessment.self, CaseAssess.self, CaseBeginAction.self, CaseDecideAction.self,
            CaseActionOutcome.self, CaseReturnToAssessment.self, CaseClose.self, CasePayment.self, CaseReopen.self,
            CaseCircumstances.self, WarningCommand.self, CaseStanding.self, ConsentCommand.self, CaseBasis.self,
            CaseRefer.self, CaseReferralAnswer.self, AlarmCommand.self, CaseMilestone.self, CaseCampaign.self,
            HoldCommand.self, CaseStrike.self, CaseErase.self, CaseDo.self, CaseImport.self,
        ]
    )
}

/// Which case is meant, and at which version it must stand.
struct CaseOptions: ParsableArguments {
    @OptionGroup var name: CaseName
    @Option(
        help: ArgumentHelp(
            words(
                "Neka om ärendet inte har den här versionen.",
                "Refuse where the case has another version."
            ),
            valueName: "number"
        )
    )
    var version: Int?

    /// The case's identifier.
    func id(_ client: ServiceClient) async throws -> CaseID { try await name.id(client) }
}

/// Which case is meant.
struct CaseName: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            words("Ärendets nummer (2026-17) eller identifierare.", "The case's number (2026-17) or identifier.")
        )
    )
    var `case`: String

    /// The case's identifier.
    func id(_ client: ServiceClient) async throws -> CaseID {
        if let id = CaseID(text: `case`) { return id }
        guard let number = CaseNumber(text: `case`) else {
            throw Failure(
                .usage,
                words(
                    "Ange ärendet som 2026-17 eller med dess identifierare.",
                    "Give the case as 2026-17 or by its identifier."
                )
            )
        }
        var filter = RegisterFilter(limit: 1)
        filter.number = number
        let page = try await client.register(matching: filter)
        guard let row = page.items.first else {
            let building =
                page.desk.complete ? "" : words(" Registret byggs fortfarande.", " The register is still being built.")
            throw Failure(
                .notFound,
                words("Inget ärende som du har heter \(number.text).", "You hold no case \(number.text).") + building
            )
        }
        return row.id
    }
}

extension Failure {
    /// There is no such element in the case.
    static func noElement(_ what: String, _ number: Int) -> Failure {
        Failure(
            .notFound,
            words(
                "Ärendet har ingen \(what) \(number). `bureauctl case show` visar numren.",
                "The case has no \(what) \(number). `bureauctl case show` shows the numbers."
            )
        )
    }
}
