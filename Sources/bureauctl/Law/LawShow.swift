import ArgumentParser
import DiscriminationLaw

struct LawShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: words("Visa alla regler som programmet räknar med.", "Show every rule that the program reckons with.")
    )

    @OptionGroup var output: OutputOptions

    func run() throws {
        print(JuristPage().text(in: Speech.language), terminator: "")
    }
}
