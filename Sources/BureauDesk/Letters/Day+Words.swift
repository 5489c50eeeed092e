import DiscriminationLaw

extension Day {
    /// As people write it: `14 februari 2025`, `14 February 2025`.
    func words(in language: Language) -> String {
        "\(day) \(Self.month(month, in: language)) \(year)"
    }

    fileprivate static func month(_ number: Int, in language: Language) -> String {
        (language == .swedish ? swedishMonths : englishMonths)[number - 1]
    }

    private static let swedishMonths = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension ApproximateDay {
    /// As much of the day as is known: `14 februari 2025`, `februari 2025` or `2025`.
    func words(in language: Language) -> String {
        switch precision {
        case .day: earliest.words(in: language)
        case .month: "\(Day.month(earliest.month, in: language)) \(earliest.year)"
        case .year: String(earliest.year)
        }
    }
}
