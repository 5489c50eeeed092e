import ArgumentParser
import BureauServer
import Configuration

@main
struct Bureaud: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bureaud", abstract: "The daemon of Bureau.")
}
