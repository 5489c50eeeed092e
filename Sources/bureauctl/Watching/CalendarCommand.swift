import ArgumentParser
import BureauClient
import BureauContract

/// Where one's calendar of clocks is.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: words(
            "Visa adressen till din kalender över tidsfrister.",
            "Show the address of your calendar of clocks."
        ),
        discussion: words(
            "Ge adressen till ett kalenderprogram. Den som har den ser vilka dagar en tidsfrist löper ut, och inget mer; "
                + "--renew ger en ny adress, och den gamla slutar gälla.",
            "Give the address to a calendar program. Whoever has it sees on which days a clock ends, and nothing more; "
                + "--renew gives another address, and the old one ends."
        )
    )

    @Flag(help: ArgumentHelp(words("Ge kalendern en ny adress.", "Give the calendar another address."))) var renew =
        false
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let answer = try await service.askSignedIn { client in
            renew ? try await client.renewCalendar() : try await client.calendarAddress()
        }
        try service.output.show(answer) {
            if case .url(let place) = service.address {
                print(place + answer.href)
            } else {
                print(answer.href)
                print(
                    words(
                        "Sätt tjänstens adress framför, som https://värd.",
                        "Put the address of the service before it, like https://host."
                    )
                )
            }
        }
    }
}
