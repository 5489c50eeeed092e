import ArgumentParser
import BureauClient
import BureauContract

struct CertificateRequest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: words(
            "Gör en ny nyckel och en begäran om certifikat till en utfärdare.",
            "Make a new key and a request for an authority's certificate."
        ),
        discussion: words(
            "Inget kan signeras förrän svaret är övertaget med `release certificate adopt`.",
            "Nothing can be signed until the answer is taken over with `release certificate adopt`."
        )
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let pem = try await service.askSignedIn { try await $0.requestCertificate() }
        try service.output.show(CertificateRequestRepresentation(pem: pem)) {
            print(pem, terminator: pem.hasSuffix("\n") ? "" : "\n")
        }
    }
}
