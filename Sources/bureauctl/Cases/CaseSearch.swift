import CaseWorkflow
import DiscriminationLaw
import ArgumentParser
import BureauClient
import BureauContract

struct CaseSearch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: words("Sök i dina ärenden.", "Search your cases."),
        discussion: words(
            "Alla ord måste finnas; början av ett ord (minst tre bokstäver) skrivs med asterisk. Utan ord frågas det efter dem, "
                + "för ord på kommandoraden kan andra på maskinen läsa.",
            "All words must be found; the beginning of a word (three letters or more) is written with an asterisk. Without "
                + "words they are asked for, because others on the machine can read those on the command line."
        )
    )

    @Argument(help: ArgumentHelp(words("Orden.", "The words."))) var terms: [String] = []
    @Option(help: ArgumentHelp(words("Högst så många.", "At most so many."))) var limit = 20
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard SearchRequest.limits.contains(limit) else {
            throw ValidationError(words("limit ska vara 1 till 100.", "limit must be 1 to 100."))
        }
    }

    func run() async throws {
        let text: String
        if terms.isEmpty {
            if Terminal.isInput { Terminal.say(words("Sök efter:", "Search for:")) }
            text = readLine() ?? ""
        } else {
            text = terms.joined(separator: " ")
        }
        let answer = try await service.askSignedIn { try await $0.search(SearchRequest(text: text, limit: limit)) }
        try service.output.show(answer) { show(answer) }
    }

    private func show(_ answer: SearchRepresentation) {
        for hit in answer.hits {
            let title = hit.row.protectedIdentity ? words("(skyddad identitet)", "(protected identity)") : hit.row.title
            print(
                "\(hit.row.number?.text ?? hit.row.id.text)  \(hit.row.phase.label.in(Speech.language))  \((title ?? "").shown)"
            )
            if let snippet = hit.snippet { print("    " + snippet.marked.shown) }
        }
        if answer.hits.isEmpty { Terminal.say(words("Inget hittades.", "Nothing was found.")) }
        if answer.more {
            Terminal.say(
                words(
                    "Det finns fler träffar; bara de nyaste är ordnade. Lägg till ett ord.",
                    "There are more hits; only the newest were ranked. Add a word."
                )
            )
        }
        answer.desk.tell()
    }
}

extension SearchRepresentation.Snippet {
    /// The text with the words that were found in brackets.
    var marked: String {
        var scalars = Array(text.unicodeScalars)
        for mark in marks.reversed() where mark.count == 2 && mark[0] <= mark[1] && mark[1] <= scalars.count {
            scalars.insert("]", at: mark[1])
            scalars.insert("[", at: mark[0])
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
