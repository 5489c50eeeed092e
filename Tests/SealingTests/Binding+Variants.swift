import Sealing

extension Binding {
    static let sample = Binding(
        .eventContent,
        row: Identifier(text: "00112233445566778899aabbccddeeff"),
        caseID: Identifier(text: "0f0e0d0c0b0a09080706050403020100"),
        sequence: 7,
        epoch: 2,
        key: Identifier(text: "10101010101010101010101010101010"),
        holder: Identifier(text: "20202020202020202020202020202020")
    )

    /// Every binding that differs from this one in a single field, or has two fields exchanged.
    var variants: [(what: String, binding: Binding)] {
        var variants: [(String, Binding)] = Purpose.allCases.filter { $0 != purpose }.map { other in
            ("purpose \(other)", with { $0.purpose = other })
        }
        let stranger = Identifier(text: "ffffffffffffffffffffffffffffffff")
        let fields: [(String, WritableKeyPath<Binding, Identifier?>)] = [
            ("row", \.row), ("caseID", \.caseID), ("key", \.key), ("holder", \.holder),
        ]
        for (name, field) in fields {
            variants.append(("another \(name)", with { $0[keyPath: field] = stranger }))
            variants.append(("no \(name)", with { $0[keyPath: field] = nil }))
            for (otherName, other) in fields where otherName > name {
                variants.append(
                    (
                        "\(name) and \(otherName) exchanged",
                        with {
                            $0[keyPath: field] = self[keyPath: other]
                            $0[keyPath: other] = self[keyPath: field]
                        }
                    )
                )
            }
        }
        variants.append(("next sequence", with { $0.sequence += 1 }))
        variants.append(("next epoch", with { $0.epoch += 1 }))
        variants.append(
            (
                "sequence and epoch exchanged",
                with {
                    $0.sequence = UInt64(epoch)
                    $0.epoch = UInt32(sequence)
                }
            )
        )
        return variants
    }

    private func with(_ change: (inout Binding) -> Void) -> Binding {
        var copy = self
        change(&copy)
        return copy
    }
}
