import ArgumentParser
import BureauContract

/// The certificate that releases are signed with.
struct ReleaseCertificate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: words("Certifikatet som utgåvor signeras med.", "The certificate that releases are signed with."),
        discussion: words(
            "Lämna certifikatet eller fingeravtrycket till kommunen på annan väg än utgåvorna.",
            "Give the certificate or its fingerprint to the municipality by another way than the releases."
        ),
        subcommands: [
            CertificateMake.self, CertificateRequest.self, CertificateAdopt.self, CertificateShow.self,
        ]
    )
}

extension CertificateRepresentation {
    /// Subject and fingerprint for people; the PEM after them where it is asked for.
    func tell(withPEM: Bool) {
        print("\(words("Namn", "Name")): \(subject.shown)")
        print("\(words("Fingeravtryck", "Fingerprint")): \(ReleaseVerify.grouped(fingerprint))")
        if withPEM { print(pem, terminator: pem.hasSuffix("\n") ? "" : "\n") }
    }
}
