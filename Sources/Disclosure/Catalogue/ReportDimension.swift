/// A dimension of a report: codes of the statistical record, how they are counted and how they may be merged.
package struct ReportDimension: Hashable, Sendable {
    /// The dimension of the statistical record; nil where the classes are told by conditions.
    package let source: String?
    package let label: Wording
    /// `cases`: a case counts once, under the first of its codes.
    ///
    /// Any other unit: once under each of its codes.
    package let unit: String
    /// The classes of the tables; nil: one for each code.
    package let classes: [ReportClass]?
    /// The class of cases that have no code; nil: every case has one.
    package let missing: ReportClass?
    /// The groupings that may be published, finest first, fixed before the period begins; nil: nothing is merged.
    package let ladder: [[ReportClass]]?

    /// What is put into a group for every code not named beside it.
    package static let rest = "*"
}

/// Codes that are counted together.
package struct ReportClass: Hashable, Sendable {
    /// The code as published; nil: that of its only member, or `_` and all of them.
    package let code: String?
    /// Codes of the record; `*` for all that no other class names, `$name` for a parameter.
    package let codes: [String]
    package let label: Wording?
    /// What tells a class that no dimension of the record knows; empty where codes do.
    package let conditions: [ReportCondition]

    package init(
        code: String? = nil,
        codes: [String],
        label: Wording? = nil,
        conditions: [ReportCondition] = []
    ) {
        self.code = code
        self.codes = codes
        self.label = label
        self.conditions = conditions
    }
}

/// What a case must be for a population or a class.
package indirect enum ReportCondition: Hashable, Sendable {
    /// One of the codes of a dimension is among these.
    case isIn(dimension: String, codes: [String])
    /// None of the codes of a dimension is among these.
    case isNotIn(dimension: String, codes: [String])
    /// All conditions of one of the lists hold.
    case anyOf([[ReportCondition]])

    /// The dimensions of the record it asks about.
    var dimensions: Set<String> {
        switch self {
        case .isIn(let dimension, _), .isNotIn(let dimension, _): [dimension]
        case .anyOf(let lists): Set(lists.flatMap { $0.flatMap(\.dimensions) })
        }
    }
}
