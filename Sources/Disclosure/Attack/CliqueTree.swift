/// Sets of dimensions so chosen that any tables over them that agree where they meet have a table over all dimensions.
///
/// The sets are the cliques of a triangulated graph, joined to a tree (a decomposable model): it is what lets tables
/// that share a dimension be attacked without the cross of all dimensions, and a whole table be put together after.
struct CliqueTree {
    /// Dimensions, sorted.
    let cliques: [[Int]]

    /// The neighbour towards clique 0 and the dimensions shared with it; nil for clique 0.
    ///
    /// Parents stand before their children in `order`.
    let parents: [(clique: Int, shared: [Int])?]

    /// The cliques in an order in which each stands after its parent.
    let order: [Int]

    init(scopes: [Set<Int>], sizes: [Int]) {
        let found = Self.maximalCliques(scopes: scopes, sizes: sizes)
        cliques = found
        var parents = [(clique: Int, shared: [Int])?](repeating: nil, count: found.count)
        var order = [0]
        while order.count < found.count {
            var best: (child: Int, parent: Int, shared: [Int])?
            for child in found.indices where !order.contains(child) {
                for parent in order {
                    let shared = found[child].filter(found[parent].contains)
                    if best.map({ shared.count > $0.shared.count }) ?? true { best = (child, parent, shared) }
                }
            }
            guard let best else { break }
            parents[best.child] = (best.parent, best.shared)
            order.append(best.child)
        }
        self.parents = parents
        self.order = order
    }

    private static func maximalCliques(scopes: [Set<Int>], sizes: [Int]) -> [[Int]] {
        var neighbours = [Set<Int>](repeating: [], count: sizes.count)
        for scope in scopes {
            for dimension in scope { neighbours[dimension].formUnion(scope.subtracting([dimension])) }
        }
        var left = Set(scopes.flatMap(\.self))
        var cliques: [Set<Int>] = []
        while !left.isEmpty {
            // The dimension whose removal joins the fewest pairs; of equals the one with the smallest cross.
            func cost(_ dimension: Int) -> (Int, Int) {
                let near = neighbours[dimension].intersection(left)
                var missing = 0
                for one in near { missing += near.subtracting(neighbours[one]).count - 1 }
                return (missing, near.reduce(sizes[dimension]) { $0 * sizes[$1] })
            }
            guard let next = left.sorted().min(by: { cost($0) < cost($1) }) else { break }
            let near = neighbours[next].intersection(left)
            for one in near { neighbours[one].formUnion(near.subtracting([one])) }
            cliques.append(near.union([next]))
            left.remove(next)
        }
        let maximal = cliques.enumerated().filter { place, clique in
            !cliques.enumerated().contains { $0 != place && clique.isSubset(of: $1) && (clique != $1 || $0 < place) }
        }
        return maximal.map { $0.element.sorted() }
    }
}
