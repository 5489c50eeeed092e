extension FaultCheck {
    mutating func text(_ value: String, at path: String, limit: Int) {
        if !value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
            add(.empty, at: path)
        }
        // A scalar is at least one byte: counting scalars is needed only where the bytes are more than the limit.
        if value.utf8.count > limit, value.unicodeScalars.count > limit {
            add(.tooLong, at: path, limit: limit)
        }
        // NUL ends a text for much that reads it afterwards; it is refused here too, whatever edge the text came over.
        if value.utf8.contains(0) { add(.malformed, at: path) }
    }

    mutating func optionalText(_ value: String?, at path: String, limit: Int) {
        if let value { text(value, at: path, limit: limit) }
    }

    mutating func count(_ count: Int, at path: String, limit: Int) {
        if count > limit { add(.tooMany, at: path, limit: limit) }
    }

    mutating func distinct<Value: Hashable>(_ values: [Value], at path: String, limit: Int) {
        var seen: Set<Value> = []
        for (index, value) in values.prefix(limit + 1).enumerated() where !seen.insert(value).inserted {
            add(.duplicate, at: "\(path)[\(index)]")
        }
    }

    mutating func people(_ people: [StaffID], at path: String) {
        if people.isEmpty { add(.empty, at: path) }
        count(people.count, at: path, limit: Limits.people)
        distinct(people, at: path, limit: Limits.people)
    }

    /// The outer form of BCP 47: subtags of one to eight letters or digits, the first of letters alone.
    mutating func languageTag(_ tag: String?, at path: String) {
        guard let tag else { return }
        guard tag.utf8.count <= Limits.languageTag else {
            return add(.tooLong, at: path, limit: Limits.languageTag)
        }
        let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let wellFormed = subtags.enumerated().allSatisfy { index, subtag in
            (1...8).contains(subtag.count)
                && subtag.allSatisfy { FaultCheck.isLetter($0) || index > 0 && FaultCheck.isDigit($0) }
        }
        if !wellFormed || subtags[0].count < 2 { add(.malformed, at: path) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
