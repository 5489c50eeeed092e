/// A Swedish organisation number (organisationsnummer): ten digits, the last a check digit by Luhn's rule.
struct OrganisationNumber: Hashable {
    /// Ten digits.
    let digits: String

    /// Reads `556012-5790`, with or without hyphen and spaces, and with the century 16 that some registers put before it.
    ///
    /// Refuses what has a wrong check digit, and what is the personal number of somebody who trades in their own name: in a
    /// number of an organisation the third digit is at least 2.
    init?(_ text: String) {
        var digits: [Int] = []
        for character in text where character != "-" && character != " " && character != "\u{A0}" {
            guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
            digits.append(digit)
        }
        if digits.count == 12, digits[0] == 1, digits[1] == 6 { digits.removeFirst(2) }
        guard digits.count == 10, digits[2] >= 2, Self.checks(digits) else { return nil }
        self.digits = digits.map(String.init).joined()
    }

    private static func checks(_ digits: [Int]) -> Bool {
        let sum = digits.enumerated().reduce(0) { sum, place in
            let product = place.element * (place.offset % 2 == 0 ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return sum % 10 == 0
    }
}
