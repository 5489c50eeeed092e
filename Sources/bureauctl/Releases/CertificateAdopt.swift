import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice

struct CertificateAdopt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: words("Ta över utfärdarens certifikat.", "Take over the authority's certificate.")
    )

    @Argument(help: ArgumentHelp(words("Filen med certifikatet (PEM).", "The file with the certificate (PEM).")))
    var file: String
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try service.requireSession()
        guard let pem = String(validating: try InputFile.bytes(file, asking: "PEM"), as: UTF8.self) else {
            throw Failure(.invalidInput, words("Filen är inte PEM.", "The file is not PEM."))
        }
        let adopted = try await service.askSignedIn { try await $0.adoptCertificate(pem: pem) }
        try service.output.show(adopted) { adopted.tell(withPEM: false) }
    }
}
