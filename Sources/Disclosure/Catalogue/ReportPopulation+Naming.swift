extension ReportPopulation {
    /// The years that are counted together in a report of a year.
    func years(endingIn year: Int) -> ClosedRange<Int> { year - years + 1...year }

    /// Its words with the years counted, such as `inkomna 2025`.
    func named(endingIn year: Int) -> Wording { label.over(years(endingIn: year)) }

    /// The population of a year in the ledger: named alike in every report, so that releases that count the same people
    /// meet.
    ///
    /// - Parameters:
    ///   - cut: how the same basis is cut in two elsewhere in the report; the whole then names its two halves.
    func population(in year: Int, cut: [ReportCondition], unit: String, parameters: [String: String]) -> Population {
        let first = years(endingIn: year).lowerBound
        guard years == 1 else {
            let parts = (first...year).map { "\(basis.rawValue) \($0)" }
            return Population("\(basis.rawValue) \(first)-\(year)", parts: parts, unit: unit)
        }
        let whole = "\(basis.rawValue) \(year)"
        if !conditions.isEmpty { return Population("\(whole) [\(Self.text(conditions, parameters))]", unit: unit) }
        guard !cut.isEmpty else { return Population(whole, unit: unit) }
        let text = Self.text(cut, parameters)
        return Population(whole, parts: ["\(whole) [\(text)]", "\(whole) [not \(text)]"], unit: unit)
    }

    private static func text(_ conditions: [ReportCondition], _ parameters: [String: String]) -> String {
        conditions.map { condition in
            switch condition {
            case .isIn(let dimension, let codes): "\(dimension)=\(list(codes, parameters))"
            case .isNotIn(let dimension, let codes): "\(dimension)≠\(list(codes, parameters))"
            case .anyOf(let lists): lists.map { "(\(text($0, parameters)))" }.sorted().joined(separator: "|")
            }
        }.sorted().joined(separator: "&")
    }

    private static func list(_ codes: [String], _ parameters: [String: String]) -> String {
        codes.map { ReportCondition.exchanged($0, parameters) }.sorted().joined(separator: "+")
    }
}

extension ReportCondition {
    /// Whether a case fits.
    func holds(for record: ReportRecord, _ parameters: [String: String]) -> Bool {
        switch self {
        case .isIn(let dimension, let codes):
            let own = record.values[dimension] ?? []
            return codes.contains { own.contains(Self.exchanged($0, parameters)) }
        case .isNotIn(let dimension, let codes):
            let own = record.values[dimension] ?? []
            return !codes.contains { own.contains(Self.exchanged($0, parameters)) }
        case .anyOf(let lists):
            return lists.contains { list in list.allSatisfy { $0.holds(for: record, parameters) } }
        }
    }

    static func exchanged(_ code: String, _ parameters: [String: String]) -> String {
        code.hasPrefix("$") ? parameters[String(code.dropFirst())] ?? code : code
    }
}
