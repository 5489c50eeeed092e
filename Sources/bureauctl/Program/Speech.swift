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
        if let named = divided(arguments).language { return named }
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return set?.hasPrefix("sv") == true ? .swedish : .english
    }

    /// The command line without `--language sv`, wherever it stands before a `--`, and the last language it names.
    ///
    /// Help and groups of commands have no options of their own, but speak a language too. A language that is none is left for the
    /// parser to refuse.
    static func divided(_ arguments: [String]) -> (language: Language?, rest: [String]) {
        var language: Language?
        var rest: [String] = []
        var index = 0
        while index < arguments.count, arguments[index] != "--" {
            let argument = arguments[index]
            if argument == "--language", index + 1 < arguments.count,
                let named = Language(rawValue: arguments[index + 1])
            {
                language = named
                index += 2
            } else if argument.hasPrefix("--language="), let named = Language(rawValue: String(argument.dropFirst(11)))
            {
                language = named
                index += 1
            } else {
                rest.append(argument)
                index += 1
            }
        }
        return (language, rest + arguments[index...])
    }
}

/// The same in the language of the program.
func words(_ swedish: String, _ english: String) -> String {
    BilingualText(swedish, english).in(Speech.language)
}
