/// The number people call a case by: one unbroken series per year, as `2026-17`.
package struct CaseNumber: Hashable, Comparable, Sendable {
    package let year: Int
    package let serial: Int

    package init(year: Int, serial: Int) {
        self.year = year
        self.serial = serial
    }

    /// Reads `2026-17`; refuses signs, leading zeros and a serial below 1.
    package init?(text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4,
            let year = CaseNumber.natural(parts[0]), let serial = CaseNumber.natural(parts[1])
        else { return nil }
        self.init(year: year, serial: serial)
    }

    package var text: String { "\(year)-\(serial)" }

    package static func < (left: CaseNumber, right: CaseNumber) -> Bool {
        (left.year, left.serial) < (right.year, right.serial)
    }

    private static func natural(_ digits: Substring) -> Int? {
        guard let first = digits.utf8.first, first != UInt8(ascii: "0"), digits.utf8.count <= 9,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(digits)
    }
}
