import ArgumentParser
import BureauClient
import BureauContract

struct CertificateMake: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: words(
            "Gör en ny nyckel med byråns eget certifikat.",
            "Make a new key with a certificate of the bureau's own."
        ),
        discussion: words(
            "Nyckeln före signerar inget mer; det som den har signerat håller.",
            "The key before signs nothing more; what it signed stays signed."
        )
    )

    @Option(help: ArgumentHelp(words("Hur många dagar det gäller.", "For how many days it holds."))) var days = 3650
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let made = try await service.askSignedIn { try await $0.makeCertificate(days: days) }
        try service.output.show(made) { made.tell(withPEM: false) }
    }
}
