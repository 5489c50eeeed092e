import DiscriminationLaw
import Foundation

/// In which language the program speaks.
enum Speech {
    /// From `--language` or the environment, found out before the command line is read, so that help speaks it too.
    static let language = chosen(
        arguments: CommandLine.arguments,
        environment: ProcessInfo.processInfo.environment
    )

    /// `--language sv`, else the first of LC_ALL, LC_MESSAGES and LANG that is set; English where it is not Swedish.
    static func chosen(arguments: [String], environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--language", arguments.indices.contains(index + 1),
                let language = Language(rawValue: arguments[index + 1])
            {
                return language
            }
            if argument.hasPrefix("--language="), let language = Language(rawValue: String(argument.dropFirst(11))) {
                return language
            }
        }
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return set?.hasPrefix("sv") == true ? .swedish : .english
    }
}

/// The same in the language of the program.
func words(_ swedish: String, _ english: String) -> String {
    BilingualText(swedish, english).in(Speech.language)
}
