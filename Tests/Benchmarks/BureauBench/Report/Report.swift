import Foundation

/// What a measure should be.
enum Aim: Codable {
    case atMost(Double)
    case atLeast(Double)

    func isReached(by value: Double) -> Bool {
        switch self {
        case .atMost(let limit): value <= limit
        case .atLeast(let limit): value >= limit
        }
    }

    var text: String {
        switch self {
        case .atMost(let limit): "≤ \(Report.text(limit))"
        case .atLeast(let limit): "≥ \(Report.text(limit))"
        }
    }
}

/// One measured value.
struct Measurement: Codable {
    var name: String
    var cases: Int
    var value: Double
    var unit: String
    var aim: Aim?
    var detail: String?
}

/// Everything that was measured in one run.
struct Report: Codable {
    var machine: [String: String] = [:]
    private(set) var measurements: [Measurement] = []

    mutating func add(_ measurement: Measurement) {
        measurements.append(measurement)
    }

    /// As a table, one row for each measure and one column for each size, aims beside them.
    var table: String {
        var sizes: [Int] = []
        for measurement in measurements where !sizes.contains(measurement.cases) { sizes.append(measurement.cases) }
        var names: [String] = []
        for measurement in measurements where !names.contains(measurement.name) { names.append(measurement.name) }
        let head = ["measure"] + sizes.map { "\($0) cases" } + ["unit", "aim", ""]
        let rows = names.map { name -> [String] in
            let found = sizes.map { size in measurements.first { $0.name == name && $0.cases == size } }
            let largest = found.compactMap(\.self).last
            let verdict = largest.flatMap { last in
                last.aim.map { $0.isReached(by: last.value) ? "reached" : "MISSED" }
            }
            let details = found.compactMap { $0?.detail }
            return [name] + found.map { $0.map { Report.text($0.value) } ?? "–" }
                + [
                    largest?.unit ?? "", largest?.aim?.text ?? "",
                    [verdict, details.last].compactMap(\.self).joined(separator: "; "),
                ]
        }
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.count)
                return (1...sizes.count).contains(column) ? space + text : text + space
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// Three figures, or all before the point.
    static func text(_ value: Double) -> String {
        let digits = value >= 100 || value == value.rounded() ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
        return String(format: "%.\(digits)f", value)
    }
}
