import DiscriminationLaw
import ArgumentParser
import BureauClient
import BureauContract

struct ReleaseList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: words("Visa publicerade utgåvor, de nyaste först.", "Show published releases, the newest first."),
        discussion: words("--files visar varje fil.", "--files shows every file.")
    )

    @Flag(help: ArgumentHelp(words("Visa filerna.", "Show the files."))) var files = false
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let releases = try await service.askSignedIn { try await $0.releases() }
        try service.output.show(ReleasesRepresentation(items: releases)) {
            var table = Table([
                words("NUMMER", "NUMBER"), words("PUBLICERAD", "PUBLISHED"), words("ÅR", "YEAR"),
                words("SKYDD", "PROTECTION"), words("TITEL", "TITLE"),
            ])
            for release in releases {
                let replaced = release.revises.map { words(" (ersätter \($0.number))", " (replaces \($0.number))") }
                table.add([
                    String(release.number), release.published, String(release.year),
                    ReleaseMethod.label(release.method), release.title.spoken + (replaced ?? ""),
                ])
                for file in files ? release.files : [] { table.add(["", "", "", file.mediaType, file.name]) }
            }
            table.show()
        }
    }
}
