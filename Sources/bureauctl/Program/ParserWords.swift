import ArgumentParser
import DiscriminationLaw

/// The argument parser's own words in Swedish.
///
/// The parser keeps its errors to itself and shows them only as English text. So whole sentences that it is known to say are
/// recognised and said anew; what is not known stays as it is. A test makes the parser say each of them.
enum ParserWords {
    /// What a command line is refused with.
    static func message(for error: any Error, in language: Language) -> String {
        let message = Bureauctl.message(for: error)
        return language == .swedish ? swedish(message) ?? message : message
    }

    /// A sentence of the parser's in Swedish; nil where it is not known.
    static func swedish(_ message: String) -> String? {
        if message == "Missing required subcommand." { return "Ett underkommando saknas." }
        if let match = message.wholeMatch(of: #/Unknown option '([^']*)'(?:\. Did you mean '([^']*)'\?)?/#) {
            let meant = match.2.map { ". Menade du '\($0)'?" } ?? ""
            return "Okänt alternativ '\(match.1)'\(meant)"
        }
        if let match = message.wholeMatch(of: #/Missing value for '([^']*)'/#) {
            return "Värde saknas för '\(match.1)'"
        }
        if let match = message.wholeMatch(of: #/Missing expected argument '([^']*)'/#) {
            return "Argumentet '\(match.1)' saknas"
        }
        if let match = message.wholeMatch(of: #/Missing one of: (.*)/#) { return "Ett av dessa saknas: \(match.1)" }
        if let match = message.wholeMatch(of: #/Unexpected argument '((?s).*)'/#) {
            return "Oväntat argument '\(match.1)'"
        }
        if let match = message.wholeMatch(of: #/(\d+) unexpected arguments: ((?s).*)/#) {
            return "\(match.1) oväntade argument: \(match.2)"
        }
        if let match = message.wholeMatch(
            of: #/The option '([^']*)' does not take any value, but '((?s).*)' was specified\./#
        ) {
            return "Alternativet '\(match.1)' tar inget värde, men '\(match.2)' angavs."
        }
        if let match = message.wholeMatch(
            of: #/Value to be set with flag '(.*)' had already been set with flag '(.*)'/#
        ) {
            return "'\(match.1)' och '\(match.2)' kan inte anges tillsammans"
        }
        return invalidValue(message)
    }

    private static func invalidValue(_ message: String) -> String? {
        guard let match = message.wholeMatch(of: #/The value '((?s).*?)' is invalid for '([^']*)'((?s).*)/#) else {
            return nil
        }
        let start = "Värdet '\(match.1)' duger inte för '\(match.2)'"
        let rest = String(match.3)
        if rest.isEmpty { return start }
        if let list = rest.wholeMatch(of: #/\. Please provide one of the following:\n((?s).*)/#) {
            return "\(start). Ange något av:\n\(list.1)"
        }
        guard let list = rest.wholeMatch(of: #/\. Please provide one of (.*)\./#) else { return nil }
        let values = list.1.replacing("' and '", with: "' eller '").replacing("' or '", with: "' eller '")
        return "\(start). Ange något av \(values)."
    }

    /// A page of help with the parser's own words in Swedish: headings, defaults, and what it says of help itself.
    static func help(_ page: String, in language: Language) -> String {
        guard language == .swedish else { return page }
        return page.split(separator: "\n", omittingEmptySubsequences: false).map { swedishLine(String($0)) }
            .joined(separator: "\n")
    }

    private static func swedishLine(_ line: String) -> String {
        if let heading = headings[line] { return heading }
        for (english, swedish) in [("OVERVIEW: ", "OM: "), ("USAGE: ", "ANVÄNDNING: "), ("Usage: ", "Användning: ")]
        where line.hasPrefix(english) {
            return (swedish + line.dropFirst(english.count)).replacing("<subcommand>", with: "<underkommando>")
        }
        if let match = line.wholeMatch(of: #/  See '(.*) <subcommand>' for detailed help\./#) {
            return "  '\(match.1) <underkommando>' visar mer."
        }
        return line.replacing("Show subcommand help information.", with: "Visa hjälp om ett underkommando.")
            .replacing("Show help information.", with: "Visa hjälp.")
            .replacing("(default: ", with: "(annars: ").replacing("(values: ", with: "(värden: ")
            .replacing("; default: ", with: "; annars: ")
    }

    private static let headings = [
        "ARGUMENTS:": "ARGUMENT:", "OPTIONS:": "ALTERNATIV:", "SUBCOMMANDS:": "UNDERKOMMANDON:",
    ]
}
