import DiscriminationLaw
import ArgumentParser
import BureauOffice

/// Checks a release that lies in a folder, without the service.
struct ReleaseVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: words(
            "Kontrollera signatur, filer och skydd hos en utgåva i en mapp.",
            "Check signature, files and protection of a release in a folder."
        ),
        discussion: words(
            "Frågar ingen tjänst. Utan --trust visas vem som signerade, och fingeravtrycket jämförs av den som läser. Slutkod 1: "
                + "något håller inte.",
            "Asks no service. Without --trust it shows who signed, and whoever reads compares the fingerprint. Exit code 1: "
                + "something does not hold."
        )
    )

    @Argument(help: ArgumentHelp(words("Utgåvans mapp.", "The folder of the release."))) var folder: String
    @Option(
        help: ArgumentHelp(
            words(
                "Mapp med en tidigare utgåva som den skyddades tillsammans med; kan upprepas.",
                "Folder of an earlier release that it was protected together with; may be repeated."
            ),
            valueName: "folder"
        )
    ) var earlier: [String] = []
    @Option(
        help: ArgumentHelp(
            words("Certifikat (PEM) som är att lita på.", "Certificates (PEM) that are believed."),
            valueName: "file"
        )
    ) var trust: String?
    @OptionGroup var output: OutputOptions

    /// What was found, for programs.
    struct Finding: Codable, Equatable {
        let number: Int
        let report: String
        let year: Int
        let signer: String
        let fingerprint: String
        let trusted: Bool
        /// How many earlier releases it was checked together with.
        let earlier: Int
        let faults: [String]
    }

    func run() throws {
        let trusted = try trust.map { try InputFile.bytes($0, asking: "PEM") }
        let report = try ReleaseFolder.check(folder, earlier: earlier, trusted: trusted)
        let finding = Finding(
            number: report.manifest.number,
            report: report.manifest.report,
            year: report.manifest.year,
            signer: report.signer.name,
            fingerprint: report.signer.fingerprint,
            trusted: report.isTrusted,
            earlier: earlier.count,
            faults: report.faults.map { $0.in(Speech.language) }
        )
        try output.show(finding) { Self.lines(report, earlier: earlier.count).forEach { print($0) } }
        guard report.faults.isEmpty else {
            throw Failure(
                .failure,
                words("Utgåvan håller inte.", "The release does not hold."),
                details: report.faults.map { $0.in(Speech.language).shown }
            )
        }
    }

    /// What is told of a release that was checked with so many earlier ones, its faults apart.
    static func lines(_ report: ReleaseFolder.Report, earlier: Int) -> [String] {
        let manifest = report.manifest
        let title = manifest.title[Speech.language.rawValue] ?? manifest.report
        let recipient = manifest.recipient.map { ($0[Speech.language.rawValue] ?? "").shown }
        var lines = [
            (recipient == nil
                ? "\(words("Utgåva", "Release")) \(manifest.number)" : words("Exakt redovisning", "Exact return"))
                + ": \(title.shown) \(manifest.year)"
        ]
        lines.append("\(words("Signerad av", "Signed by")) \(report.signer.name.shown)")
        lines.append("\(words("Fingeravtryck", "Fingerprint")) \(grouped(report.signer.fingerprint))")
        lines.append(
            report.isTrusted
                ? words("Certifikatet är att lita på.", "The certificate is believed.")
                : words(
                    "Certifikatet är inte jämfört: jämför fingeravtrycket med det som byrån har lämnat.",
                    "The certificate was not compared: compare the fingerprint with the one the bureau gave."
                )
        )
        guard report.faults.isEmpty else { return lines }
        let proof =
            if let recipient {
                words(
                    "talen är exakta och oskyddade, bara för \(recipient)",
                    "the counts are exact and unprotected, for \(recipient) alone"
                )
            } else if manifest.method == "cell-key" {
                words("alla tal bär brus och behöver inget bevis", "all figures carry noise and need no proof")
            } else {
                words("skyddsbeviset stämmer", "the proof of protection holds")
            }
        let files = manifest.files.count
        lines.append(
            words(
                "Signaturen håller, \(files) filer är oförändrade, \(proof).",
                "The signature holds, \(files) files are unchanged, \(proof)."
            )
        )
        if manifest.approvedByAnother == false {
            lines.append(
                words(
                    "Godkänd av den som förberedde den: byrån hade ingen annan verksamhetsansvarig.",
                    "Approved by the one who prepared it: the bureau had no other supervisor."
                )
            )
        }
        if earlier == 0, manifest.number > 1, manifest.method != "cell-key" {
            lines.append(
                words(
                    "Prövad för sig: ange tidigare utgåvors mappar med --earlier för att pröva dem tillsammans.",
                    "Checked by itself: name the folders of earlier releases with --earlier to check them together."
                )
            )
        }
        return lines
    }

    /// A fingerprint in groups of four, to be compared by eye.
    static func grouped(_ fingerprint: String) -> String {
        var rest = fingerprint[...]
        var groups: [Substring] = []
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }
}
