import ArgumentParser
import BureauClient
import BureauContract

struct ReleaseApprove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: words(
            "Godkänn: signera och publicera en förberedd utgåva.",
            "Approve: sign and publish a prepared release."
        ),
        discussion: words(
            "Det som är publicerat ändras aldrig. Den som förberedde kan godkänna bara där ingen annan finns.",
            "What is published never changes. Whoever prepared it can approve only where there is nobody else."
        )
    )

    @OptionGroup var prepared: PreparedName
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let release = try await service.askSignedIn { try await $0.approveRelease(prepared.id) }
        try service.output.show(ReleaseApprovalRepresentation(release: release)) {
            guard let release else {
                return print(
                    words(
                        "Godkänd. `bureauctl release returns` lämnar ut redovisningen.",
                        "Approved. `bureauctl release returns` hands the return out."
                    )
                )
            }
            print(
                words(
                    "Publicerad som utgåva \(release.number): \(release.digest)",
                    "Published as release \(release.number): \(release.digest)"
                )
            )
        }
    }
}
