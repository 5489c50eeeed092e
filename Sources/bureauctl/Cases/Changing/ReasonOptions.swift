import ArgumentParser

/// A reason that may be given and need not be.
struct ReasonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            words("Fil med skälet, om det finns ett.", "File with the reason, if any."),
            valueName: "file"
        )
    )
    var reasonFile: String?

    /// The reason, where a file with one was given.
    func reason() throws -> String? { try reasonFile.map { try TextOptions(file: $0).text(words("Skäl", "Reason")) } }
}

extension TextOptions {
    /// The text in one file.
    init(file: String) {
        self.init()
        self.file = file
    }
}
