package import DiscriminationLaw

extension Language {
    /// The language for a request by its `Accept-Language` (RFC 9110 12.5.4); Swedish where nothing fits or nothing is
    /// said.
    ///
    /// Ranges are matched by their primary subtag; where two weigh the same, the first stands. What is not a range is
    /// passed over.
    package init(accepting header: String?) {
        var best: (language: Language, weight: Double)?
        for range in (header ?? "").split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            guard let tag = parts.first, let weight = Self.weight(parts.dropFirst().first), weight > 0 else { continue }
            let primary = tag.split(separator: "-").first.map { $0.lowercased() }
            guard let language = primary == "*" ? .swedish : primary.flatMap(Language.init(rawValue:)) else { continue }
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        self = best?.language ?? .swedish
    }

    private static func weight(_ parameter: String?) -> Double? {
        guard let parameter else { return 1 }
        guard parameter.hasPrefix("q=") else { return nil }
        return Double(parameter.dropFirst(2)).flatMap { (0...1).contains($0) ? $0 : nil }
    }
}
