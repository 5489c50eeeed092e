import ArgumentParser
import BureauOffice

/// Which bureau's files are meant.
struct FolderOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("Datamappen.", "The data folder."), valueName: "path"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            words(
                "Tjänstens nyckelfil; annars daemon.key i datamappen.",
                "The daemon's key file; else daemon.key in the folder."
            ),
            valueName: "file"
        )
    )
    var daemonKeyFile: String?

    var configuration: OfficeConfiguration {
        OfficeConfiguration(folder: folder, daemonKeyFile: daemonKeyFile)
    }
}
