import ArgumentParser
import BureauClient
import BureauContract
import DiscriminationLaw

/// Releases: what the municipality may read, from report to export.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: words("Utgåvor: statistik som kan publiceras.", "Releases: statistics that can be published."),
        discussion: words(
            "En verksamhetsansvarig förbereder, en annan godkänner; kommunens konto listar, hämtar och exporterar.",
            "One supervisor prepares, another approves; the municipality's account lists, fetches and exports."
        ),
        subcommands: [
            ReleaseReports.self, ReleasePrepare.self, ReleasePrepared.self, ReleasePreview.self, ReleaseApprove.self,
            ReleaseDiscard.self, ReleaseList.self, ReleaseFetch.self, ReleaseExport.self, ReleaseVerify.self,
            ReleaseCatalogue.self, ReleaseReturns.self,
            ReleaseCertificate.self,
        ]
    )
}

extension ReleaseText {
    /// In the language of the program.
    var spoken: String { Speech.language == .swedish ? sv : en }
}

/// How a release is protected, in words.
enum ReleaseMethod {
    static func label(_ method: String) -> String {
        switch method {
        case "merge": words("sammanslagna klasser", "merged classes")
        case "suppress": words("dolda celler", "hidden cells")
        case "cell-key": words("cellnyckel", "cell key")
        case "exact": words("exakt", "exact")
        default: method.shown
        }
    }
}
