import ArgumentParser
import BureauClient
import BureauContract

struct ReleasePrepare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: words("Förbered en utgåva för granskning.", "Prepare a release for review."),
        discussion: words(
            "Räknar, skyddar, angriper och bevisar; det tar sekunder till minuter. Inget publiceras förrän någon godkänner.",
            "Counts, protects, attacks and proves; it takes seconds to minutes. Nothing is published until somebody approves."
        )
    )

    @Argument(help: ArgumentHelp(words("Rapporten, ur `release reports`.", "The report, from `release reports`.")))
    var report: String
    @Option(help: ArgumentHelp(words("Ett kalenderår som är slut.", "A calendar year that has ended."))) var year: Int
    @Option(
        help: ArgumentHelp(
            words("Numret på utgåvan som den här ersätter.", "The number of the release that this one replaces."),
            valueName: "number"
        )
    ) var revises: Int?
    @Option(
        help: ArgumentHelp(
            words("Varför den ersätts; publiceras.", "Why it is replaced; this is published."),
            valueName: "text"
        )
    ) var reason: String?
    @Flag(
        help: ArgumentHelp(
            words(
                "Talen står kvar som de är; skälet rättar i ord.",
                "The figures stand as they are; the reason corrects in words."
            )
        )
    ) var inWords = false
    @Flag(
        help: ArgumentHelp(
            words(
                "Mottagaren av en exakt redovisning håller den hemlig enligt lag.",
                "The recipient of an exact return keeps it secret by law."
            )
        )
    ) var secret = false
    @OptionGroup var service: ServiceOptions

    /// Longer than any configuration lets protection be sought.
    private static let longest: Int64 = 24 * 3600

    func validate() throws {
        guard (revises == nil) == (reason == nil) else {
            throw ValidationError(words("--revises och --reason hör ihop.", "--revises and --reason go together."))
        }
        guard !inWords || revises != nil else {
            throw ValidationError(words("--in-words hör till --revises.", "--in-words belongs to --revises."))
        }
    }

    func run() async throws {
        try service.requireSession()
        var request = PrepareReleaseRequest(report: report, year: year, secret: secret ? true : nil)
        if let revises, let reason {
            request.revises = ReleaseRevision(number: revises, reason: reason, inWords: inWords ? true : nil)
        }
        if Terminal.isError {
            Terminal.say(words("Räknar, skyddar och angriper …", "Counting, protecting, attacking …"))
        }
        let prepared = try await service.askSignedIn(within: Self.longest) { [request] in
            try await $0.prepareRelease(request)
        }
        try service.output.show(prepared) {
            ReleaseText.summary(of: prepared).forEach { print($0) }
            print(
                words(
                    "Granska med `bureauctl release preview \(prepared.id)`; en annan verksamhetsansvarig godkänner.",
                    "Review it with `bureauctl release preview \(prepared.id)`; another supervisor approves."
                )
            )
        }
    }
}
