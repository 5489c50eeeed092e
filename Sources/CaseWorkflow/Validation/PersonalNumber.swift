import DiscriminationLaw

/// What looks like a Swedish personal or coordination number (personnummer, samordningsnummer) in a text.
///
/// No field of a case is for one; where somebody writes one all the same, whoever writes is asked why. Pure, and costs one
/// walk through the text.
package enum PersonalNumber {
    /// Whether the text holds one: a day that exists (a coordination number adds 60 to it), four digits and the right check digit.
    ///
    /// Ten or twelve digits, with `-`, `+` or a space before the last four, or without; longer runs of digits are something
    /// else. An organisation number is none, because its month would be 20 or more.
    package static func appears(in text: String) -> Bool {
        let bytes = Array(text.replacing("\u{2013}", with: "-").replacing("\u{2212}", with: "-").utf8)
        var index = 0
        while index < bytes.count {
            let first = run(bytes, from: index)
            guard !first.isEmpty else {
                index += 1
                continue
            }
            let after = first.endIndex
            let isDivided = after < bytes.count && separators.contains(bytes[after])
            let last = isDivided ? run(bytes, from: after + 1) : []
            if last.count == 4, [6, 8].contains(first.count), isNumber(first + last) { return true }
            if [10, 12].contains(first.count), isNumber(first) { return true }
            index = after
        }
        return false
    }

    private static let separators = Set("-+ ".utf8)

    private static func run(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
        bytes[start...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isNumber(_ written: ArraySlice<UInt8>) -> Bool {
        let digits = written.map { Int($0 - UInt8(ascii: "0")) }
        return hasDay(digits.dropLast(4)) && hasCheckDigit(digits.suffix(10))
    }

    private static func hasDay(_ digits: ArraySlice<Int>) -> Bool {
        let number = digits.reduce(0) { $0 * 10 + $1 }
        let (year, month, written) = (number / 10_000, number / 100 % 100, number % 100)
        let day = written > 60 ? written - 60 : written
        // Of two figures of the year both centuries are tried.
        let years = digits.count == 8 ? [year] : [1900 + year, 2000 + year]
        return years.contains { (1800...2199).contains($0) && Day(year: $0, month: month, day: day) != nil }
    }

    // Every other digit is doubled, from the first; the sum of all figures ends with 0 (mod-10, SKV 704).
    private static func hasCheckDigit(_ digits: ArraySlice<Int>) -> Bool {
        let sum = digits.enumerated().reduce(0) { sum, place in
            let value = place.offset.isMultiple(of: 2) ? place.element * 2 : place.element
            return sum + value / 10 + value % 10
        }
        return sum.isMultiple(of: 10)
    }
}
