import BureauOffice
import ArgumentParser
import Glibc

/// The command line of Bureau.
@main
struct Bureauctl: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bureauctl",
        abstract: words("Kommandoraden för Bureau.", "The command line of Bureau."),
        discussion: words(
            "Hemligheter och ärendens innehåll ges aldrig på kommandoraden, som andra på maskinen kan läsa: de frågas "
                + "efter, eller läses ur en fil. `bureauctl help exit-codes` visar slutkoderna.",
            "Secrets and the content of cases are never given on the command line, which others on the machine can "
                + "read: they are asked for, or read from a file. `bureauctl help exit-codes` shows the exit codes."
        ),
        subcommands: [
            InitCommand.self, LoginCommand.self, LogoutCommand.self, SessionCommand.self, AccountCommand.self,
            FingerprintCommand.self, CaseCommand.self, LetterCommand.self, TasksCommand.self, QueueCommand.self,
            WorkloadCommand.self, CodesCommand.self, WatchCommand.self, AwayCommand.self,
            CalendarCommand.self, ConflictCommand.self, TieCommand.self,
            BackupCommand.self, StatusCommand.self, DoctorCommand.self, LogCommand.self, LawCommand.self,
            ReleaseCommand.self, DisclosureCommand.self, ExitCodesPage.self, ImportFormatPage.self,
        ]
    )

    static func main() async {
        Glibc.exit(await Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
}
