/// One case as statistics see it: codes and years, no name, no text, no day.
package struct ReportRecord: Hashable, Sendable {
    /// For each dimension of the statistical record its codes, the foremost first; a missing dimension has none.
    package let values: [String: [String]]
    /// The year in which the case was registered.
    package let received: Int
    /// The year in which it was closed.
    package let closed: Int?
    /// The key of the cell-key method; only that method asks for it.
    package let key: RecordKey?

    package init(values: [String: [String]], received: Int, closed: Int? = nil, key: RecordKey? = nil) {
        self.values = values
        self.received = received
        self.closed = closed
        self.key = key
    }

    func year(_ basis: ReportPopulation.Basis) -> Int? { basis == .received ? received : closed }
}
