/// How much tables that are protected together cross each other, to tell what to merge where it is too much.
struct ComponentSize {
    private let tables: [CountTable]
    private let earlier: Int
    /// The dimensions of the largest cross that the tables make together, with their numbers of codes.
    private let cross: [(id: String, codes: Int)]

    init(tables: [CountTable], earlier: [PublishedTable]) {
        self.tables = tables
        self.earlier = earlier.count
        var sizes: [(id: String, codes: Int)] = []
        var scopes: [Set<Int>] = []
        let known =
            tables.map { $0.dimensions.map { (id: $0.id, codes: $0.classes.reduce(0) { $0 + $1.members.count }) } }
            + earlier.map { $0.dimensions.map { (id: $0.id, codes: $0.classes.reduce(0) { $0 + $1.members.count }) } }
        for dimensions in known {
            var scope: Set<Int> = []
            for dimension in dimensions {
                let place = sizes.firstIndex { $0.id == dimension.id } ?? sizes.count
                if place == sizes.count { sizes.append(dimension) }
                scope.insert(place)
            }
            scopes.append(scope)
        }
        let tree = CliqueTree(scopes: scopes, sizes: sizes.map(\.codes))
        let largest = tree.cliques.max { Self.cells($0.map { sizes[$0] }) < Self.cells($1.map { sizes[$0] }) }
        cross = (largest ?? []).map { sizes[$0] }
    }

    /// Which tables take too long together, and what to merge or leave out.
    var advice: Wording {
        let ids = Set(cross.map(\.id))
        let near = tables.map { $0.dimensions.map(\.id) }.filter { ids.isSuperset(of: $0) && $0.count > 1 }
        let names = near.map { $0.joined(separator: " × ") }.joined(separator: ", ")
        let extent = cross.map { "\($0.id) (\($0.codes))" }.joined(separator: " × ")
        let widest = cross.max { $0.codes < $1.codes }?.id ?? ""
        // None of them has all the dimensions: they make a circle, and each that is left out opens it.
        let isCircle = near.count > 1 && !near.contains { Set($0) == ids }
        let english =
            "The tables \(names) are too large to protect in the time given: together they cross \(extent)"
            + "\(earlier > 0 ? ", earlier releases included" : ""). Merge classes of \(widest), give it a ladder"
            + (isCircle
                ? ", or leave out one of these tables: they meet in a circle, so that the whole cross is attacked."
                : ".")
        let swedish =
            "Tabellerna \(names) är för stora att skydda på den tid som gavs: tillsammans korsar de \(extent)"
            + "\(earlier > 0 ? ", tidigare publiceringar medräknade" : ""). Slå ihop klasser i \(widest), ge den en stege"
            + (isCircle
                ? ", eller utelämna en av tabellerna: de möts i en ring, så att hela korset måste angripas." : ".")
        return Wording(swedish, english)
    }

    private static func cells(_ dimensions: [(id: String, codes: Int)]) -> Double {
        dimensions.reduce(1) { $0 * Double($1.codes) }
    }
}
