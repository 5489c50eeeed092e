/// A dimension of a report whose codes are known: what tables are counted by.
struct ResolvedDimension: Sendable {
    let table: TableDimension
    /// The dimension of the record; nil where conditions tell the classes.
    let source: String?
    let unit: String
    /// The place of the class of each code of the record.
    let places: [String: Int]
    /// The place of the class of cases that have no code.
    let missing: Int?
    /// For each class what tells it; empty where codes do.
    let conditions: [[ReportCondition]]
    let label: Wording
    /// The words of every code of the record and every class.
    let labels: [String: Wording]
}
