extension CountTable {
    /// A table at some classes, with totals, and whether each figure can be other than 0 at all.
    struct Grouped {
        let classes: [[DimensionClass]]
        /// As the figures of a `PublishedTable`: last dimension fastest, totals last.
        let counts: [Int]
        let isPossible: [Bool]

        /// Whether every figure reaches a threshold, structural zeros apart.
        func reaches(_ threshold: Int) -> Bool {
            zip(counts, isPossible).allSatisfy { $0 >= threshold || !$1 }
        }

        /// The places of the inner cells: those without a total.
        var inner: [Int] {
            let sizes = classes.map(\.count)
            return counts.indices.filter { place in
                var rest = place
                for size in sizes.reversed() {
                    if rest % (size + 1) == size { return false }
                    rest /= size + 1
                }
                return true
            }
        }

        /// How much the inner cells tell: the sum of n/N log2(N/n).
        var information: Double {
            let total = Double(counts.last ?? 0)
            return inner.reduce(0.0) { sum, place in
                let share = Double(counts[place]) / total
                return share > 0 ? sum - share * Self.logarithm(share) : sum
            }
        }

        /// The share of the cases in classes that were not merged, in a table of one dimension.
        var named: Double {
            guard let classes = classes.first, let total = counts.last, total > 0 else { return 0 }
            let sum = zip(classes, counts).reduce(0) { $0 + ($1.0.members.count == 1 ? $1.1 : 0) }
            return Double(sum) / Double(total)
        }

        /// The logarithm to base 2, by its series: this floor does without a library of functions.
        private static func logarithm(_ value: Double) -> Double {
            let exponent = Double(value.exponent)
            let ratio = (value.significand - 1) / (value.significand + 1)
            var power = ratio
            var sum = 0.0
            for step in 0..<20 {
                sum += power / Double(2 * step + 1)
                power *= ratio * ratio
            }
            return exponent + 2 * sum / 0.693_147_180_559_945_3
        }
    }

    /// The counts at given classes; each class of the table lies inside one of them.
    func grouped(_ classes: [[DimensionClass]]) -> Grouped {
        let homes = zip(dimensions, classes).map { dimension, classes in
            dimension.classes.map { part in classes.firstIndex { $0.members.contains(part.members[0]) } ?? 0 }
        }
        let sizes = classes.map { $0.count + 1 }
        let cells = sizes.reduce(1, *)
        var sums = [Int](repeating: 0, count: cells)
        var isPossible = [Bool](repeating: false, count: cells)
        for (place, count) in counts.enumerated() {
            let possible = !isStructuralZero(at: place)
            guard possible || count > 0 else { continue }
            var rest = place
            var figures = [0]
            var stride = 1
            for axis in dimensions.indices.reversed() {
                let home = homes[axis][rest % dimensions[axis].classes.count]
                rest /= dimensions[axis].classes.count
                figures = figures.flatMap { [$0 + home * stride, $0 + (sizes[axis] - 1) * stride] }
                stride *= sizes[axis]
            }
            for figure in figures {
                sums[figure] += count
                isPossible[figure] = isPossible[figure] || possible
            }
        }
        return Grouped(classes: classes, counts: sums, isPossible: isPossible)
    }

    private func isStructuralZero(at place: Int) -> Bool {
        guard !structuralZeros.isEmpty else { return false }
        let classes = classes(at: place)
        return structuralZeros.contains { zero in
            zip(dimensions, classes).allSatisfy { dimension, part in
                zero[dimension.id].map { part.members == [$0] } ?? true
            }
        }
    }

    /// The table as it is published at given classes, with some figures hidden.
    func published(_ grouped: Grouped, hiding hidden: Set<Int> = []) -> PublishedTable {
        PublishedTable(
            population: population,
            dimensions: zip(dimensions, grouped.classes).map { PublishedTable.Dimension(id: $0.id, classes: $1) },
            structuralZeros: structuralZeros,
            figures: grouped.counts.indices.map { hidden.contains($0) ? nil : grouped.counts[$0] }
        )
    }
}
