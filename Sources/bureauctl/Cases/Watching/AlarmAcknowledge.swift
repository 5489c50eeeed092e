import ArgumentParser
import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw

struct AlarmAcknowledge: CaseChange {
    static let kind = CommandKind.acknowledgeAlarm
    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: words(
            "Kvittera ett larm: du har sett att tiden går ut.",
            "Acknowledge an alarm: you have seen that the time ends."
        ),
        discussion: words(
            "Larmet är det som ringer nu för händelsen; ringer flera anges vilket med --branch, --act och --safe.",
            "The alarm is the one that rings now for the incident; where several ring, --branch, --act and --safe say which."
        )
    )

    @OptionGroup var options: CaseOptions
    @Argument(help: ArgumentHelp(words("Händelsens nummer.", "The incident's number."))) var incident: Int
    @Option(help: ArgumentHelp(words("Preskriptionens spår.", "The branch of limitation."))) var branch:
        LimitationBranch?
    @Option(help: ArgumentHelp(words("Vad som ska göras.", "What has to be done."))) var act: LimitationAct?
    @Option(help: .day("Den säkra dagen.", "The safe day.")) var safe: Day?
    @OptionGroup var service: ServiceOptions

    func compose() throws -> CaseComposing {
        { context in AcknowledgeAlarm(alarm: try chosen(among: context.file.alarms)) }
    }

    private func chosen(among alarms: [CaseRepresentation.AlarmElement]) throws -> AlarmKey {
        let ringing = alarms.filter { !$0.acknowledged && $0.alarm.incident == incident }.map(\.alarm)
        let meant = ringing.filter {
            (branch ?? $0.branch) == $0.branch && (act ?? $0.act) == $0.act && (safe == nil || safe == $0.safe)
        }
        guard let alarm = meant.first else {
            throw Failure(
                .notFound,
                words(
                    "Inget sådant larm ringer för händelse \(incident). `bureauctl case show` visar larmen.",
                    "No such alarm rings for incident \(incident). `bureauctl case show` shows the alarms."
                )
            )
        }
        guard meant.count == 1 else {
            throw Failure(
                .usage,
                words(
                    "Flera larm ringer för händelse \(incident): ange vilket med --branch, --act och --safe.",
                    "Several alarms ring for incident \(incident): say which with --branch, --act and --safe."
                ),
                details: meant.map { alarm in
                    "--branch \(alarm.branch.rawValue) --act \(alarm.act.rawValue)"
                        + (alarm.safe.map { " --safe \($0)" } ?? "")
                }
            )
        }
        return alarm
    }
}
