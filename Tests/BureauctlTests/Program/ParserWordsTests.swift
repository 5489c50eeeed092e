import DiscriminationLaw
import Testing

@testable import bureauctl

@Suite struct ParserWordsTests {
    /// The parser is made to say each sentence: one that a later version of it words otherwise is found here.
    @Test(arguments: [
        ("nonsense", "Oväntat argument 'nonsense'"),
        ("status one two", "2 oväntade argument: 'one', 'two'"),
        ("case list --phaze x", "Okänt alternativ '--phaze'. Menade du '--phase'?"),
        ("case list --something-else", "Okänt alternativ '--something-else'"),
        ("case list --phase", "Värde saknas för '--phase <phase>'"),
        ("case show", "Argumentet '<case>' saknas"),
        ("init --folder x --supervisor a", "Argumentet '--administrator <administrator>' saknas"),
        ("case list --overdue=yes", "Alternativet '--overdue' tar inget värde, men 'yes' angavs."),
        (
            "case list --phase nosuch",
            "Värdet 'nosuch' duger inte för '--phase <phase>'. Ange något av 'intake', 'assessment', 'action' eller 'closed'."
        ),
        ("case list --limit x", "Värdet 'x' duger inte för '--limit <limit>'"),
        ("case strike 2026-1 x", "Värdet 'x' duger inte för '<entry>'"),
        ("case party add 2026-1 other --anonymous --no-anonymous", "'--no-anonymous' och '--anonymous' kan inte"),
    ])
    func `the parser refuses in Swedish`(_ line: String, _ words: String) {
        let error = #expect(throws: (any Error).self) { try Program.parse(line.split(separator: " ").map(String.init)) }
        let message = error.map { ParserWords.message(for: $0, in: .swedish) }
        #expect(message?.hasPrefix(words) == true, "\(message ?? "")")
    }

    @Test func `a long list of values stays a list`() {
        let error = #expect(throws: (any Error).self) { try Program.parse(["case", "do", "2026-1", "x"]) }
        let message = error.map { ParserWords.message(for: $0, in: .swedish) } ?? ""
        #expect(message.hasPrefix("Värdet 'x' duger inte för '<command>'. Ange något av:\n  - correct-contact\n"))
    }

    @Test(arguments: ["", "Something new happened", "Ange socket eller adress, inte båda.", "The value 'x' is odd"])
    func `what is not known stays as it is`(_ message: String) {
        #expect(ParserWords.swedish(message) == nil)
    }

    @Test func `help has Swedish headings, and other lines as they were`() {
        let page =
            "OVERVIEW: Om.\n\nUSAGE: bureauctl a\n\nOPTIONS:\n  --x <x>  Text. (default: 1)\n  -h, --help  Show help information.\n"
        #expect(ParserWords.help(page, in: .english) == page)
        #expect(
            ParserWords.help(page, in: .swedish)
                == "OM: Om.\n\nANVÄNDNING: bureauctl a\n\nALTERNATIV:\n  --x <x>  Text. (annars: 1)\n  -h, --help  Visa hjälp.\n"
        )
    }
}
