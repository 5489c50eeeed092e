extension LimitationClock {
    /// The clocks as a JSON array of `{branch, act, raw, safe, extended}`, in that order of fields, indented by one
    /// space, ending with a line feed.
    package static func json(_ clocks: [LimitationClock]) -> String {
        guard !clocks.isEmpty else { return "[]\n" }
        let objects = clocks.map { clock in
            let fields = [
                ("branch", quoted(clock.branch.rawValue)), ("act", quoted(clock.act.rawValue)),
                ("raw", quoted(clock.raw?.text)), ("safe", quoted(clock.safe?.text)),
                ("extended", quoted(clock.extended?.text)),
            ]
            return " {\n" + fields.map { "  \"\($0.0)\": \($0.1)" }.joined(separator: ",\n") + "\n }"
        }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    /// Codes and days only, which hold nothing that JSON would escape.
    private static func quoted(_ text: String?) -> String {
        text.map { "\"\($0)\"" } ?? "null"
    }
}

extension LimitationClock: Encodable {
    private enum CodingKeys: String, CodingKey {
        case branch
        case act
        case raw
        case safe
        case extended
    }

    /// Writes `{branch, act, raw, safe, extended}`, null included; an encoder that sorts names changes the order.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(branch, forKey: .branch)
        try container.encode(act, forKey: .act)
        try container.encode(raw, forKey: .raw)
        try container.encode(safe, forKey: .safe)
        try container.encode(extended, forKey: .extended)
    }
}
