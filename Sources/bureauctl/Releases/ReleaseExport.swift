import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice

struct ReleaseExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: words(
            "Hämta hela utgåvor till en mapp eller en zip-fil.",
            "Fetch whole releases to a folder or a zip file."
        ),
        discussion: words(
            "Varje utgåva får en mapp release-N. Inget som finns skrivs över, och varje fil jämförs med sitt kontrolltal. Kontrollera "
                + "signatur och skydd med `bureauctl release verify`.",
            "Each release gets a folder release-N. Nothing that is there is written over, and every file is compared with its "
                + "digest. Check signature and protection with `bureauctl release verify`."
        )
    )

    @Argument(help: ArgumentHelp(words("Utgåvornas nummer.", "The numbers of the releases."))) var numbers: [Int]
    @Option(help: ArgumentHelp(words("Mappen att skriva i.", "The folder to write in."), valueName: "path"))
    var folder: String?
    @Option(help: ArgumentHelp(words("Ny zip-fil.", "A new zip file."), valueName: "file")) var zip: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard (folder == nil) != (zip == nil) else {
            throw ValidationError(words("Ange --folder eller --zip.", "Give --folder or --zip."))
        }
    }

    func run() async throws {
        try service.requireSession()
        let places = folder.map { folder in numbers.map { folder + "/" + FetchedRelease.folder($0) } }
        for path in places ?? [zip ?? ""] { try ExportFolder.refuseIfThere(path) }
        let fetched = try await service.askSignedIn { client in
            let known = try await client.releases()
            var fetched: [FetchedRelease] = []
            for number in Set(numbers).sorted() {
                guard let release = known.first(where: { $0.number == number }) else {
                    throw Failure(
                        .notFound,
                        words("Det finns ingen utgåva \(number).", "There is no release \(number).")
                    )
                }
                fetched.append(try await FetchedRelease(release, client))
            }
            return fetched
        }
        if let folder {
            for release in fetched { print(try ExportFolder.write(release.files, to: folder, as: release.folder)) }
        } else if let zip {
            var all: [String: [UInt8]] = [:]
            for release in fetched {
                for (name, content) in release.files { all["\(release.folder)/\(name)"] = content }
            }
            try OutputFile.write(try ZipFile.packed(all), to: zip)
            print(zip)
        }
    }
}
