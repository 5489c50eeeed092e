/// Wanders among the tables that fit what is published, by changing codes of single people and exchanging codes of two.
///
/// Where figures make cycles it finds in microseconds what a linear program takes milliseconds for. What it reaches is
/// a table that fits; what it does not reach says nothing, and is left to the solvers. It knows the release alone.
struct RecordWalk {
    /// A cell, by its quantity, that must stay as low (or as high) as a level while others are filled.
    struct Kept {
        let cell: Int
        let isLow: Bool
        let level: Int
    }

    /// Codes of a person: one for each dimension, then the population.
    private let width: Int
    private let sizes: [Int]
    private let cliques: Int
    /// For each clique and each code of a person, how far the base unknown moves when it rises by 1.
    private let strides: [Int]
    private let origins: [Int]
    private let figures: UnknownLists
    private let cells: UnknownLists
    private let isImpossible: [Bool]
    /// For each base unknown the sum of numbers drawn for the figures that count it: a move between unknowns of the same
    /// sum changes no figure. (That two sums agree by chance is as good as impossible, and a table is added up anyhow.)
    private let signatures: [UInt64]
    private let published: [Int?]
    /// For each quantity and code of a person whether the quantity counts it; empty where it counts all.
    let members: [[[Bool]]]

    private(set) var people = 0
    private var codes: [Int] = []
    private var places: [Int] = []
    /// The count of each quantity.
    private(set) var counts: [Int]
    /// How far the counts are from what is published, all together.
    private(set) var error = 0
    private var journal: [(old: Int, new: Int)] = []
    var kept: Kept?
    private var isWanted: [Bool]
    /// How many of the wanted cells are filled.
    private(set) var filled = 0
    var numbers = WalkNumbers()

    /// More people than this are not walked with: their cells are large, and few of them open.
    static let largest = 5_000

    init(_ scene: AttackScene) {
        let space = scene.space
        width = space.dimensions.count + 1
        sizes = space.dimensions.map(\.codes.count) + [space.atoms.count]
        cliques = space.tree.cliques.count
        var strides: [Int] = []
        var origins: [Int] = []
        for clique in space.tree.cliques.indices {
            let origin = space.unknown(atom: 0, clique: clique) { _ in 0 }
            origins.append(origin)
            for dimension in space.dimensions.indices {
                strides.append(space.unknown(atom: 0, clique: clique) { $0 == dimension ? 1 : 0 } - origin)
            }
            strides.append(space.atoms.count > 1 ? space.unknown(atom: 1, clique: clique) { _ in 0 } - origin : 0)
        }
        self.strides = strides
        self.origins = origins
        published = scene.quantities.map(\.value)
        figures = UnknownLists(scene, unknowns: space.unknowns) { $0.value != nil }
        cells = UnknownLists(scene, unknowns: space.unknowns) { $0.value == nil }
        var isImpossible = [Bool](repeating: true, count: space.unknowns)
        for clique in space.tree.cliques.indices {
            let everybody = AttackSpace.Selection(atoms: Array(space.atoms.indices), codes: [:])
            for unknown in space.unknowns(of: everybody, in: clique) { isImpossible[unknown] = false }
        }
        self.isImpossible = isImpossible
        var signatures = [UInt64](repeating: 0, count: space.unknowns)
        var drawn = WalkNumbers()
        for quantity in scene.quantities where quantity.value != nil {
            let number = drawn.next()
            for unknown in quantity.unknowns { signatures[unknown] &+= number }
        }
        self.signatures = signatures
        let sizes = sizes
        members = scene.quantities.map { quantity in
            sizes.indices.map { place in
                let chosen = place == sizes.count - 1 ? quantity.selection.atoms : quantity.selection.codes[place]
                guard let chosen, chosen.count < sizes[place] else { return [] }
                var members = [Bool](repeating: false, count: sizes[place])
                for code in chosen { members[code] = true }
                return members
            }
        }
        counts = [Int](repeating: 0, count: scene.quantities.count)
        isWanted = [Bool](repeating: false, count: scene.quantities.count)
    }

    /// Begins anew with some people: their population, their codes, how many they are alike.
    mutating func begin(with groups: [RecordJoin.Group]) {
        people = 0
        codes = []
        places = []
        for quantity in counts.indices { counts[quantity] = 0 }
        for group in groups {
            let own = group.codes + [group.atom]
            for _ in 0..<group.count {
                people += 1
                codes += own
                for clique in 0..<cliques {
                    var place = origins[clique]
                    for code in 0..<width { place += strides[clique * width + code] * own[code] }
                    places.append(place)
                    figures.forEach(place) { counts[$0] += 1 }
                    cells.forEach(place) { counts[$0] += 1 }
                }
            }
        }
        error = zip(published, counts).reduce(0) { sum, pair in sum + (pair.0.map { abs($0 - pair.1) } ?? 0) }
        kept = nil
        want([])
    }

    /// Whether the people are a table that fits.
    var fits: Bool { error == 0 }

    /// Sets the cells that are better filled.
    mutating func want(_ quantities: [Int]) {
        for quantity in isWanted.indices { isWanted[quantity] = false }
        for quantity in quantities { isWanted[quantity] = true }
        filled = quantities.reduce(0) { $0 + (counts[$1] > 0 ? 1 : 0) }
    }

    /// The base unknowns: how many people stand at each.
    var table: [Int] {
        var table = [Int](repeating: 0, count: isImpossible.count)
        for place in places { table[place] += 1 }
        return table
    }

    func code(_ person: Int, _ place: Int) -> Int { codes[person * width + place] }

    /// The number of codes a person has, the population as the last.
    var codesOfPerson: Int { width }

    func size(of place: Int) -> Int { sizes[place] }

    /// Gives a person another code; false where what is published, kept or filled would suffer, and nothing changes.
    mutating func change(_ person: Int, _ place: Int, to code: Int) -> Bool {
        let old = codes[person * width + place]
        guard old != code, balance(person, place..<place + 1, { _ in code }) == 0 else { return false }
        journal.removeAll(keepingCapacity: true)
        shift(person, place, to: code)
        if settle() { return true }
        shift(person, place, to: old)
        return false
    }

    /// Exchanges codes of two people; false as for `change`.
    mutating func exchange(_ one: Int, _ other: Int, _ places: Range<Int>) -> Bool {
        guard let mine = balance(one, places, { codes[other * width + $0] }),
            let theirs = balance(other, places, { codes[one * width + $0] }),
            mine &+ theirs == 0
        else { return false }
        journal.removeAll(keepingCapacity: true)
        trade(one, other, places)
        if journal.isEmpty { return false }
        if settle() { return true }
        trade(one, other, places)
        return false
    }

    /// What other codes would change in the figures, as a sum of their numbers; nil where the person cannot have them.
    private func balance(_ person: Int, _ places: Range<Int>, _ code: (Int) -> Int) -> UInt64? {
        var balance: UInt64 = 0
        for clique in 0..<cliques {
            var rise = 0
            for place in places {
                rise += strides[clique * width + place] * (code(place) - codes[person * width + place])
            }
            guard rise != 0 else { continue }
            let old = self.places[person * cliques + clique]
            if isImpossible[old + rise] { return nil }
            balance &+= signatures[old + rise] &- signatures[old]
        }
        return balance
    }

    private mutating func trade(_ one: Int, _ other: Int, _ places: Range<Int>) {
        for place in places {
            let (mine, theirs) = (codes[one * width + place], codes[other * width + place])
            guard mine != theirs else { continue }
            shift(one, place, to: theirs)
            shift(other, place, to: mine)
        }
    }

    private mutating func shift(_ person: Int, _ place: Int, to code: Int) {
        let rise = code - codes[person * width + place]
        codes[person * width + place] = code
        for clique in 0..<cliques {
            let stride = strides[clique * width + place]
            guard stride != 0 else { continue }
            let old = places[person * cliques + clique]
            let new = old + stride * rise
            places[person * cliques + clique] = new
            journal.append((old, new))
            figures.forEach(old) { count($0, -1) }
            figures.forEach(new) { count($0, 1) }
        }
    }

    private mutating func count(_ quantity: Int, _ change: Int) {
        let old = counts[quantity]
        counts[quantity] = old + change
        if let value = published[quantity] { error += abs(old + change - value) - abs(old - value) }
    }

    /// Keeps a change that fits, leaves the kept cell where it must be and empties no more wanted cells than it fills.
    private mutating func settle() -> Bool {
        guard error == 0, !journal.contains(where: { isImpossible[$0.new] }) else { return false }
        let before = filled
        for (old, new) in journal { move(old, new) }
        let isKept = kept.map { $0.isLow ? counts[$0.cell] <= $0.level : counts[$0.cell] >= $0.level } ?? true
        if isKept, filled >= before { return true }
        for (old, new) in journal.reversed() { move(new, old) }
        return false
    }

    /// Gives a person another code whatever becomes of the figures; whether the person can be there at all.
    @discardableResult
    mutating func force(_ person: Int, _ place: Int, to code: Int) -> Bool {
        journal.removeAll(keepingCapacity: true)
        shift(person, place, to: code)
        for (old, new) in journal { move(old, new) }
        return !journal.contains { isImpossible[$0.new] }
    }

    /// The first figure that is not as published, from a place on.
    func wrongFigure(from start: Int) -> Int? {
        for step in counts.indices {
            let place = (start + step) % counts.count
            if let value = published[place], value != counts[place] { return place }
        }
        return nil
    }

    func isTooHigh(_ figure: Int) -> Bool { counts[figure] > published[figure] ?? .max }

    private mutating func move(_ old: Int, _ new: Int) {
        cells.forEach(old) { quantity in
            counts[quantity] -= 1
            if counts[quantity] == 0, isWanted[quantity] { filled -= 1 }
        }
        cells.forEach(new) { quantity in
            counts[quantity] += 1
            if counts[quantity] == 1, isWanted[quantity] { filled += 1 }
        }
    }
}

/// For each base unknown the quantities that count it.
struct UnknownLists {
    private let starts: [Int]
    private let items: [Int]

    init(_ scene: AttackScene, unknowns: Int, where isIncluded: (Quantity) -> Bool) {
        var lists = [[Int]](repeating: [], count: unknowns)
        for (place, quantity) in scene.quantities.enumerated() where isIncluded(quantity) {
            for unknown in quantity.unknowns { lists[unknown].append(place) }
        }
        var starts = [0]
        for list in lists { starts.append(starts[starts.count - 1] + list.count) }
        self.starts = starts
        items = lists.flatMap(\.self)
    }

    /// Calls for each quantity that counts an unknown.
    @inline(__always)
    func forEach(_ unknown: Int, _ body: (Int) -> Void) {
        for place in starts[unknown]..<starts[unknown + 1] { body(items[place]) }
    }
}
