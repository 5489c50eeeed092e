import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice

struct CertificateShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: words("Visa certifikatet.", "Show the certificate."),
        discussion: words(
            "--pem skriver bara certifikatet, för en fil.",
            "--pem writes the certificate alone, for a file."
        )
    )

    @Flag(help: ArgumentHelp(words("Bara PEM.", "PEM alone."))) var pem = false
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let bytes = try await service.askSignedIn { try await $0.signingCertificate() }
        let text = String(decoding: bytes, as: UTF8.self)
        if pem { return print(text, terminator: "") }
        let signer = try SignatureCheck.describe(certificate: bytes)
        let shown = CertificateRepresentation(subject: signer.name, fingerprint: signer.fingerprint, pem: text)
        try service.output.show(shown) { shown.tell(withPEM: true) }
    }
}
