/// A number over years as a line that breaks where the way of counting does, as geometry.
package struct SeriesChart: Hashable, Sendable {
    /// A year on the axis.
    package struct Year: Hashable, Sendable {
        package let x: Int
        package let label: String
    }

    /// A published number.
    package struct Dot: Hashable, Sendable {
        package let x: Int
        package let y: Int
        package let value: String
        package let valueY: Int
    }

    /// Years counted alike and published without a gap; `x,y x,y …`.
    package struct Line: Hashable, Sendable {
        package let points: String
    }

    /// A year from which it was counted otherwise.
    package struct Break: Hashable, Sendable {
        package let x: Int
        package let what: String
    }

    /// A line across, with its number.
    package struct Level: Hashable, Sendable {
        package let y: Int
        package let labelY: Int
        package let label: String
    }

    /// Unique on its page.
    package let id: String
    package let title: String
    package let description: String
    package let years: [Year]
    package let lines: [Line]
    package let dots: [Dot]
    package let breaks: [Break]
    package let levels: [Level]
    /// As narrow as bars where the years are few, so that it fits a telephone.
    package let isNarrow: Bool
    package var width: Int { isNarrow ? BarChart.width : Self.widest }
    package var right: Int { width - 20 }

    package static let widest = 640
    /// The most years whose labels have room beside each other in a narrow picture.
    private static let fewYears = 8
    package static let height = 220
    package static let left = 40
    package static let top = 20
    package static let bottom = 185

    /// Lays out a series; nil for fewer than two years.
    package init?(_ series: ReportSeries, id: String, breaks: [SeriesBreak], in language: ReportLanguage) {
        let points = series.points
        guard points.count > 1, let most = points.compactMap(\.count).max() else { return nil }
        self.id = id
        title = series.title.in(language)
        isNarrow = points.count <= Self.fewYears
        let room = (isNarrow ? BarChart.width : Self.widest) - 20 - Self.left - 40
        let step = Self.step(for: most)
        let top = (most + step - 1) / step * step
        func x(_ place: Int) -> Int { Self.left + 20 + place * room / (points.count - 1) }
        func y(_ count: Int) -> Int { Self.bottom - count * (Self.bottom - Self.top) / max(1, top) }
        years = points.enumerated().map { Year(x: x($0), label: String($1.year)) }
        levels = stride(from: 0, through: top, by: step).map { Level(y: y($0), labelY: y($0) + 4, label: String($0)) }
        dots = points.enumerated().compactMap { place, point in
            point.count.map { Dot(x: x(place), y: y($0), value: String($0), valueY: y($0) - 8) }
        }
        let own = breaks.filter { one in points.dropFirst().contains { $0.year == one.year } }
        self.breaks = own.compactMap { one in
            points.firstIndex { $0.year == one.year }
                .map { Break(x: (x($0 - 1) + x($0)) / 2, what: "\(one.year): \(one.what.in(language))") }
        }
        var lines: [[String]] = [[]]
        for (place, point) in points.enumerated() {
            if own.contains(where: { $0.year == point.year }) || point.count == nil { lines.append([]) }
            if let count = point.count { lines[lines.count - 1].append("\(x(place)),\(y(count))") }
        }
        self.lines = lines.filter { $0.count > 1 }.map { Line(points: $0.joined(separator: " ")) }
        let none = language == .swedish ? "inte publicerat" : "not published"
        description =
            points.map { "\($0.year): \($0.count.map(String.init) ?? none)" }.joined(separator: "; ") + "."
            + self.breaks.map {
                " " + (language == .swedish ? "Serien bryts " : "The series breaks in ") + $0.what + "."
            }
            .joined()
    }

    /// A round number that goes some four times into the highest.
    private static func step(for most: Int) -> Int {
        var scale = 1
        while true {
            for digit in [1, 2, 5] where digit * scale * 5 >= most { return digit * scale }
            scale *= 10
        }
    }
}
