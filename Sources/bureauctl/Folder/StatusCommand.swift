import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice

/// Whether the daemon is ready, and how much it does.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: words("Visa hur tjänsten mår.", "Show how the daemon does.")
    )

    @OptionGroup var service: ServiceOptions

    private struct Status: Encodable {
        let address: String
        let writing: Bool
        let findings: [String]
        let figures: [String: Double]
    }

    func run() async throws {
        let file = try TokenFile(service.address).token()
        let status = try await service.ask { client in
            let ready = try await client.ready()
            // On the socket anyone may see the figures, elsewhere administrators.
            let metrics = try? await client.signedIn(with: file).metrics()
            return Status(
                address: service.address.description,
                writing: ready.writing,
                findings: ready.findings,
                figures: Figures.read(metrics ?? "")
            )
        }
        try service.output.show(status) { show(status) }
        guard status.writing else {
            throw Failure(
                .damaged,
                words("Skrivning är avstängd. Kör `bureauctl doctor`.", "Writing is stopped. Run `bureauctl doctor`.")
            )
        }
    }

    private func show(_ status: Status) {
        print(words("Tjänsten svarar på \(status.address).", "The daemon answers at \(status.address)."))
        for finding in status.findings { print("! " + finding) }
        var table = Table(["", ""])
        for (name, value) in status.figures.sorted(by: { $0.key < $1.key }) {
            table.add([name, value == value.rounded() ? String(Int(value)) : String(value)])
        }
        for line in table.lines(width: nil).dropFirst() { print(line) }
    }
}

/// The plain numbers of a text in Prometheus' format: those without labels.
enum Figures {
    static func read(_ text: String) -> [String: Double] {
        var figures: [String: Double] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, parts[0].hasPrefix("bureau_"), !parts[0].contains("{"),
                let value = Double(parts[1]),
                value.magnitude < 1e15
            else { continue }
            figures[String(parts[0].dropFirst("bureau_".count))] = value
        }
        return figures
    }
}
