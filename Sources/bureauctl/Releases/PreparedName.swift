import ArgumentParser

/// Which prepared release is meant.
struct PreparedName: ParsableArguments {
    @Argument(
        help: ArgumentHelp(words("Identifieraren, ur `release prepared`.", "The identifier, from `release prepared`."))
    )
    var id: String

    func validate() throws {
        guard id.utf8.count == 32, id.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            throw ValidationError(
                words("Identifieraren är 32 tecken, 0–9 och a–f.", "The identifier is 32 digits, 0–9 and a–f.")
            )
        }
    }
}
