/// Populations that were cut out of another, which stand beside it without saying so.
///
/// A report names what it counts of a whole `whole [condition]`. Where the whole is released too, or another part of it,
/// one subtracted from the other is a third population whose cells nobody judged, unless the whole names its parts.
struct UndeclaredCuts {
    /// Refuses new tables that meet an undeclared part, or whole, among themselves or in the ledger.
    ///
    /// Throws `unsafe`, with both names.
    static func refuse(tables: [Population], earlier: [Population]) throws(DisclosureError) {
        var declared: [String: Set<String>] = [:]
        for population in tables + earlier where !population.parts.isEmpty {
            declared[population.name, default: []].formUnion(population.parts)
        }
        for table in tables {
            let whole = whole(of: table.name)
            for other in tables + earlier
            where other.name != table.name && Self.whole(of: other.name) == whole {
                let cuts = [table.name, other.name].filter { $0 != whole }
                guard Set(cuts).isSubset(of: declared[whole] ?? []) else {
                    throw DisclosureError(
                        .unsafe,
                        "Populations \(table.name) and \(other.name) count the same people, and no table says that they "
                            + "are parts of \(whole): one subtracted from the other could open a cell below the "
                            + "threshold. Declare the parts of the whole (extension.parts), or publish only one.",
                        "Populationerna \(table.name) och \(other.name) räknar samma personer, och ingen tabell säger att "
                            + "de är delar av \(whole): den ena dragen från den andra kan öppna en cell under tröskeln. "
                            + "Ange det helas delar (extension.parts), eller publicera bara en."
                    )
                }
            }
        }
    }

    /// The population that a name says it was cut from; the name itself where it says none.
    private static func whole(of name: String) -> String {
        guard name.last == "]" else { return name }
        var place = name.startIndex
        while place < name.endIndex {
            let next = name.index(after: place)
            if name[place] == " ", next < name.endIndex, name[next] == "[" { return String(name[..<place]) }
            place = next
        }
        return name
    }
}
