import ArgumentParser

/// Disclosure control of count tables, without a daemon.
struct DisclosureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disclosure",
        abstract: words("Röjandekontroll av frekvenstabeller.", "Disclosure control of count tables."),
        discussion: words(
            "Slutkoder: 0 klart och säkert, 1 osäkert eller intyget håller inte, 2 fel i indata, 3 vägrat, 4 tiden tog slut.",
            "Exit codes: 0 done and safe, 1 unsafe or the certificate does not hold, 2 bad input, 3 refused, 4 out of time."
        ),
        subcommands: [DisclosureProtect.self, DisclosureAttack.self, DisclosureVerify.self]
    )
}
