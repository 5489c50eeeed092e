import ArgumentParser
import BureauClient
import BureauOffice
import Foundation
import Glibc

/// Runs a command line and says on standard error what went wrong.
///
/// The rules of what this program says:
///   - What was asked for goes to standard output, everything else to standard error.
///   - A failure is one sentence after `bureauctl: `, with what to do; fields and faults follow, one a line.
///   - No secret and no content of a case is repeated in a message.
enum Program {
    /// Runs and gives the status to end with.
    static func run(_ arguments: [String]) async -> ExitStatus {
        // Who stops reading (`bureauctl case list | head`) ends the program without a word.
        signal(SIGPIPE, SIG_DFL)
        do {
            var command = try parse(Speech.divided(arguments).rest)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return .success
        } catch {
            return report(error)
        }
    }

    /// Reads a command line; throws what the argument parser throws.
    static func parse(
        _ arguments: [String],
        as root: any ParsableCommand.Type = Bureauctl.self
    ) throws -> any ParsableCommand {
        try root.parseAsRoot(arguments)
    }

    private static func report(_ error: any Error) -> ExitStatus {
        let failure = Failure(error)
        if let failure {
            Terminal.say("bureauctl: \(failure.message)")
            for line in failure.details { Terminal.say("  \(line)") }
            return failure.status
        }
        if Bureauctl.exitCode(for: error) == .success {
            print(ParserWords.help(Bureauctl.fullMessage(for: error), in: Speech.language))
            return .success
        }
        let message = ParserWords.message(for: error, in: Speech.language)
        if !message.isEmpty {
            let hint = words("`bureauctl help` visar alla kommandon.", "`bureauctl help` shows every command.")
            // A list of values stands in lines of its own, and the hint after it.
            let isList = message.contains("\n")
            let end = isList || message.hasSuffix(".") || message.hasSuffix("?") ? "" : "."
            Terminal.say("bureauctl: \(message)\(end)\(isList ? "\n" : " ")\(hint)")
        }
        return .usage
    }
}
