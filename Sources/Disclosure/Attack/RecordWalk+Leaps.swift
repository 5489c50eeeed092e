extension RecordWalk {
    /// Forces one more person into a cell (or one out of it), and mends what is published by changing others; false,
    /// and nothing changed, where it was not mended in some steps.
    mutating func leap(_ cell: Int, isLow: Bool, steps: Int = 250) -> Bool {
        let saved = self
        let before = counts[cell]
        let start = numbers.below(people)
        for step in 0..<people {
            let one = (start + step) % people
            if isLow, isInside(one, cell) {
                push(one, outOf: cell)
                break
            }
            if !isLow, !isInside(one, cell) {
                pull(one, into: cell)
                break
            }
        }
        guard isLow ? counts[cell] < before : counts[cell] > before else {
            restore(saved)
            return false
        }
        let target = Kept(cell: cell, isLow: isLow, level: counts[cell])
        for _ in 0..<steps where !fits { mend(beside: target) }
        if fits, isAllowed(target) { return true }
        restore(saved)
        return false
    }

    private mutating func restore(_ saved: RecordWalk) {
        let numbers = numbers
        self = saved
        self.numbers = numbers
    }

    private mutating func push(_ person: Int, outOf cell: Int) {
        let open = members[cell].indices.filter { !members[cell][$0].isEmpty }
        guard !open.isEmpty else { return }
        let place = open[numbers.below(open.count)]
        let codes = members[cell][place].indices.filter { !members[cell][place][$0] }
        force(person, place, to: codes[numbers.below(codes.count)])
    }

    private mutating func pull(_ person: Int, into cell: Int) {
        for place in members[cell].indices where !members[cell][place].isEmpty {
            guard !members[cell][place][code(person, place)] else { continue }
            let codes = members[cell][place].indices.filter { members[cell][place][$0] }
            force(person, place, to: codes[numbers.below(codes.count)])
        }
    }

    /// Takes the best of a few changes that bring a wrong figure nearer to what is published.
    private mutating func mend(beside target: Kept) {
        guard let figure = wrongFigure(from: numbers.below(counts.count)) else { return }
        let isHigh = isTooHigh(figure)
        var best: (person: Int, place: Int, code: Int, left: Int)?
        for _ in 0..<6 {
            guard let (person, place) = candidate(figure, isHigh: isHigh) else { continue }
            let codes = members[figure][place].indices.filter { members[figure][place][$0] != isHigh }
            let code = codes[numbers.below(codes.count)]
            let old = self.code(person, place)
            let isPossible = force(person, place, to: code)
            if isPossible, isAllowed(target), best.map({ error < $0.left }) ?? true {
                best = (person, place, code, error)
            }
            force(person, place, to: old)
        }
        if let best { force(best.person, best.place, to: best.code) }
    }

    /// A person whose single change brings a figure nearer, and which code it is.
    private mutating func candidate(_ figure: Int, isHigh: Bool) -> (person: Int, place: Int)? {
        let start = numbers.below(people)
        for step in 0..<people {
            let one = (start + step) % people
            if isHigh {
                guard isInside(one, figure) else { continue }
                let open = members[figure].indices.filter { !members[figure][$0].isEmpty }
                return open.isEmpty ? nil : (one, open[numbers.below(open.count)])
            }
            if let place = lacking(one, figure) { return (one, place) }
        }
        return nil
    }

    private func isAllowed(_ target: Kept) -> Bool {
        [target, kept].allSatisfy { kept in
            kept.map { $0.isLow ? counts[$0.cell] <= $0.level : counts[$0.cell] >= $0.level } ?? true
        }
    }
}
