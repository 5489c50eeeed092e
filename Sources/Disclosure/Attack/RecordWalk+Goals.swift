extension RecordWalk {
    /// Goes until a cell is as low (or as high) as a level; false where it was not reached.
    mutating func reach(_ cell: Int, isLow: Bool, level: Int) -> Bool {
        want([])
        var left = 12
        while isLow ? counts[cell] > level : counts[cell] < level {
            kept = Kept(cell: cell, isLow: isLow, level: counts[cell])
            let before = counts[cell]
            if isLow { lower(cell) } else { raise(cell) }
            guard counts[cell] == before else { continue }
            left -= 1
            if left % 2 == 0, leap(cell, isLow: isLow) { continue }
            guard left > 0 else { return false }
            wander(4 * people)
        }
        return true
    }

    /// Fills wanted cells beside a kept one, and hands over each table that fills further ones.
    mutating func fill(_ wanted: [Int], keeping kept: Kept, found: (borrowing RecordWalk) -> Void) {
        self.kept = kept
        var wanted = wanted
        while !wanted.isEmpty {
            want(wanted)
            for _ in 0..<2 {
                for quantity in wanted where counts[quantity] == 0 { raise(quantity) }
                if filled == wanted.count { break }
                wander(people)
            }
            guard filled > 0 else { break }
            found(self)
            wanted.removeAll { counts[$0] > 0 }
        }
        var left = 3
        while left > 0, let next = wanted.last {
            want([])
            if leap(next, isLow: false) {
                found(self)
                wanted.removeAll { counts[$0] > 0 }
            } else {
                wanted.removeLast()
                left -= 1
            }
        }
    }

    /// Tries changes at random.
    mutating func wander(_ tries: Int) {
        for _ in 0..<tries {
            let one = numbers.below(people)
            let place = numbers.below(codesOfPerson)
            guard size(of: place) > 1 else { continue }
            switch numbers.below(4) {
            case 0: _ = change(one, place, to: numbers.below(size(of: place)))
            case 1: _ = exchange(one, numbers.below(people), place..<min(place + 2, codesOfPerson))
            default: _ = exchange(one, numbers.below(people), place..<place + 1)
            }
        }
    }

    /// Tries to bring one more person into a cell: one who lacks a single code of it, by a change or an exchange.
    private mutating func raise(_ cell: Int) {
        let start = numbers.below(people)
        let before = counts[cell]
        var candidates = 6
        for step in 0..<people {
            let one = (start + step) % people
            guard let place = lacking(one, cell) else { continue }
            let members = members[cell][place]
            for code in members.indices where members[code] {
                if change(one, place, to: code), counts[cell] > before { return }
            }
            let first = numbers.below(people)
            var tries = 40
            for step in 0..<people {
                let other = (first + step) % people
                guard other != one, members[code(other, place)], lacking(other, cell) != nil else { continue }
                if exchange(one, other, place..<place + 1), counts[cell] > before { return }
                tries -= 1
                if tries == 0 { break }
            }
            candidates -= 1
            if candidates == 0 { return }
        }
    }

    /// Tries to bring a person out of a cell.
    private mutating func lower(_ cell: Int) {
        let start = numbers.below(people)
        let before = counts[cell]
        var candidates = 6
        for step in 0..<people {
            let one = (start + step) % people
            guard isInside(one, cell) else { continue }
            for place in members[cell].indices where !members[cell][place].isEmpty {
                for code in members[cell][place].indices where !members[cell][place][code] {
                    if change(one, place, to: code), counts[cell] < before { return }
                }
                let first = numbers.below(people)
                var tries = 40
                for step in 0..<people {
                    let other = (first + step) % people
                    guard !members[cell][place][code(other, place)] else { continue }
                    if exchange(one, other, place..<place + 1), counts[cell] < before { return }
                    tries -= 1
                    if tries == 0 { break }
                }
            }
            candidates -= 1
            if candidates == 0 { return }
        }
    }

    func isInside(_ person: Int, _ cell: Int) -> Bool {
        let members = members[cell]
        for place in members.indices where !members[place].isEmpty && !members[place][code(person, place)] {
            return false
        }
        return true
    }

    /// The only code that keeps a person out of a cell; nil where there is none or are several.
    func lacking(_ person: Int, _ cell: Int) -> Int? {
        let members = members[cell]
        var found: Int?
        for place in members.indices where !members[place].isEmpty && !members[place][code(person, place)] {
            if found != nil { return nil }
            found = place
        }
        return found
    }
}
