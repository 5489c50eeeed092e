import ArgumentParser
import BureauClient

@main
struct Bureauctl: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bureauctl", abstract: "The command line of Bureau.")
}
