extension Attack {
    /// What is known of the true counts: by the bureau all that its tables say, by the maker of a certificate nothing.
    struct Knowledge {
        /// For each quantity its true count, where known.
        let truth: [Int?]
        /// What earlier releases told already of quantities whose truth is not known; nil where only what the release
        /// alone can show is judged.
        let past: PastAttack?
        /// Quantities judged as if their truth were not known: once hidden, each must be able to be empty unless it is
        /// large for sure.
        ///
        /// A judgement that depended on what is hidden would tell of it.
        var blind: Set<Int> = []

        /// The knowledge of somebody who has the release alone.
        static func none(_ scene: AttackScene) -> Knowledge {
            Knowledge(truth: [Int?](repeating: nil, count: scene.quantities.count), past: nil)
        }
    }

    /// The first way in which the release is not safe; nil where it is.
    ///
    /// Without the truth only what can be told from the release is judged (no cell small for sure, marks wide enough,
    /// also for one who knows another cell not to be empty).
    func violation(_ rules: DisclosureRules, _ knowledge: Knowledge) throws(DisclosureError) -> Violation? {
        var targets = [[Int]](repeating: [], count: system.blocks.count)
        for quantity in scene.quantities.indices {
            let seen = scene.quantities[quantity]
            if let value = seen.value {
                let rule: Violation.Rule? = value < rules.threshold ? .shown : seen.isMarked ? .undone : nil
                if let rule { return Violation(rule: rule, quantity: quantity, goal: (true, 0), given: nil) }
                continue
            }
            guard let unknown = system.unknownOfQuantity[quantity] else { throw Self.unbounded }
            if let value = system.known[unknown] {
                if value < rules.threshold {
                    return Violation(rule: .small, quantity: quantity, goal: (false, rules.threshold), given: nil)
                }
                if seen.isMarked {
                    return Violation(rule: .narrow, quantity: quantity, goal: (false, value + rules.width), given: nil)
                }
            } else if let place = system.places[unknown] {
                targets[place.block].append(quantity)
            } else {
                throw Self.unbounded
            }
        }
        for (block, quantities) in targets.enumerated() where !quantities.isEmpty {
            var judge = BlockJudge(self, block: block, quantities: quantities, rules: rules, knowledge: knowledge)
            if let violation = try judge.violation() { return violation }
        }
        return nil
    }
}
