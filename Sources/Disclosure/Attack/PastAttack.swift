/// What earlier releases told without the new one.
///
/// The true counts behind them may not be at hand. A cell whose truth is not known is taken for small, unless it was
/// known to be large already; what was told already is not told by the new release.
final class PastAttack {
    private let attack: Attack?
    /// For each quantity of the new scene the same cell in the earlier ones.
    private let matches: [Int?]

    init(
        _ earlier: [PublishedTable],
        populations: PopulationAtoms,
        scene: AttackScene,
        deadline: Deadline
    ) throws(DisclosureError) {
        guard !earlier.isEmpty else {
            attack = nil
            matches = scene.quantities.map { _ in nil }
            return
        }
        let past = try AttackScene(tables: earlier, populations: populations)
        attack = try Attack(scene: past, deadline: deadline)
        matches = scene.quantities.indices.map { place in
            let atoms = scene.quantities[place].selection.atoms.map { scene.space.atoms[$0] }
            return past.quantity(named: scene.name(of: place), atoms: atoms)
        }
    }

    /// The least a cell could be; 0 where nothing was told of it.
    func least(_ quantity: Int) throws(DisclosureError) -> Int {
        guard let attack, let match = matches[quantity] else { return 0 }
        return try attack.interval(of: match).lower
    }

    /// How low, or how high, a cell could go beside another that is not empty; nil where nothing was told of them.
    func extreme(_ quantity: Int, isLow: Bool, beside other: Int) throws(DisclosureError) -> Int? {
        guard let attack, let cell = matches[quantity], let given = matches[other] else { return nil }
        if let value = attack.scene.quantities[cell].value { return value }
        guard let unknown = attack.system.unknownOfQuantity[cell] else { return nil }
        if let value = attack.system.known[unknown] { return value }
        guard let place = attack.system.places[unknown] else { return nil }
        var goal = SolverGoal(unknown: place.place, isLow: isLow)
        if let filled = attack.system.unknownOfQuantity[given], let other = attack.system.places[filled],
            other.block == place.block
        {
            goal.floor = other.place
        }
        return try attack.solve(goal, block: place.block)?[place.place]
    }
}
