/// The ways in which one table may be published without hiding, from the finest to the grand total alone.
///
/// Every step reaches the threshold in all figures; which steps there are depends on the ladder, which one is taken on
/// the counts and on the attack.
struct LadderSteps {
    /// The steps of a table of two dimensions or more: the grids of its ladder that reach the threshold, those with
    /// most cells first, then the classes of one dimension alone, then the grand total.
    ///
    /// - Parameters:
    ///   - told: dimensions that have a table of their own beside this one, whose classes it does not repeat.
    ///   - names: how much of the cases a grid lets those tables show by name. Of grids of one size those come first
    ///     that let them show more.
    static func grids(
        of table: CountTable,
        threshold: Int,
        told: Set<String> = [],
        names: (CountTable.Grouped) -> Double = { _ in 0 }
    ) -> [CountTable.Grouped] {
        let ladders = Self.ladders(of: table)
        func cells(_ choice: [Int]) -> Int { zip(choice, ladders).reduce(1) { $0 * $1.1[$1.0].count } }
        let ordered = declared(of: table)
        var found: [(step: CountTable.Grouped, cells: Int, names: Double)] = []
        for choice in ordered {
            let grouped = table.grouped(zip(choice, ladders).map { $1[$0] })
            if grouped.reaches(threshold) { found.append((grouped, cells(choice), names(grouped))) }
        }
        // A step goes before the ones just above it of the same size that let less be named.
        for place in found.indices {
            var place = place
            while place > 0, found[place - 1].cells == found[place].cells, found[place - 1].names < found[place].names {
                found.swapAt(place - 1, place)
                place -= 1
            }
        }
        var steps = found.map(\.step)
        var single: [CountTable.Grouped] = []
        for axis in ladders.indices where !told.contains(table.dimensions[axis].id) {
            for grouping in ladders[axis] {
                var classes = table.dimensions.map { [Self.all($0)] }
                classes[axis] = grouping
                let grouped = table.grouped(classes)
                if grouping.count > 1, grouped.reaches(threshold) { single.append(grouped) }
            }
        }
        steps += single.sorted { $0.information > $1.information }
        steps.append(table.grouped(table.dimensions.map { [Self.all($0)] }))
        return steps
    }

    /// The grids of a table in the order in which they are declared, else with most cells first: of each dimension the place in
    /// its ladder.
    static func declared(of table: CountTable) -> [[Int]] {
        if let grids = table.grids { return grids }
        let ladders = ladders(of: table)
        var choices: [[Int]] = [[]]
        for ladder in ladders { choices = choices.flatMap { choice in ladder.indices.map { choice + [$0] } } }
        func cells(_ choice: [Int]) -> Int { zip(choice, ladders).reduce(1) { $0 * $1.1[$1.0].count } }
        return choices.sorted { left, right in
            cells(left) == cells(right) ? left.lexicographicallyPrecedes(right) : cells(left) > cells(right)
        }
    }

    /// For each dimension the groupings that its table may take.
    static func ladders(of table: CountTable) -> [[[DimensionClass]]] {
        table.dimensions.map { $0.ladder ?? [$0.classes] }
    }

    /// The steps of a table of one dimension: its smallest classes are merged inside the groups of a grid until every
    /// class reaches the threshold, then across groups, then one more class at a time.
    static func merges(of table: CountTable, groups: [DimensionClass], threshold: Int) -> [CountTable.Grouped] {
        let dimension = table.dimensions[0]
        let all = Self.all(dimension)
        var steps: [CountTable.Grouped] = []
        for groups in groups.count > 1 ? [groups, [all]] : [[all]] {
            var forced: Set<String> = []
            while true {
                let merged = merge(table, groups: groups, threshold: threshold, forced: forced)
                let grouped = table.grouped([merged.classes])
                if grouped.reaches(threshold), merged.classes.count > 1 { steps.append(grouped) }
                // The smallest class that still has its name goes next.
                guard let next = merged.named.min(by: { ($0.count, $0.code) < ($1.count, $1.code) }) else { break }
                forced.insert(next.code)
            }
        }
        steps.append(table.grouped([[all]]))
        return steps
    }

    private static func all(_ dimension: TableDimension) -> DimensionClass {
        DimensionClass(members: dimension.classes.flatMap(\.members))
    }

    private static func merge(
        _ table: CountTable,
        groups: [DimensionClass],
        threshold: Int,
        forced: Set<String>
    ) -> (classes: [DimensionClass], named: [(code: String, count: Int)]) {
        var classes: [DimensionClass] = []
        var named: [(code: String, count: Int)] = []
        for group in groups {
            var inside: [(part: DimensionClass, count: Int)] = []
            for (part, count) in zip(table.dimensions[0].classes, table.counts)
            where group.members.contains(part.members[0]) {
                inside.append((part, count))
            }
            let bySize = inside.indices.sorted { (inside[$0].count, $0) < (inside[$1].count, $1) }
            var merged: Set<Int> = []
            var sum = 0
            for place in bySize {
                let isSmall = inside[place].count < threshold || forced.contains(inside[place].part.code)
                guard isSmall || !merged.isEmpty && (sum < threshold || merged.count < 2) else { continue }
                merged.insert(place)
                sum += inside[place].count
            }
            for (place, item) in inside.enumerated() where !merged.contains(place) {
                classes.append(item.part)
                if inside.count > 1 { named.append((item.part.code, item.count)) }
            }
            if !merged.isEmpty {
                let members = merged.sorted().flatMap { inside[$0].part.members }
                classes.append(DimensionClass(members: members))
            }
        }
        return (classes, named)
    }
}
