/// Counts records by the classes of dimensions; remembers the classes of each population.
struct RecordCounter {
    private let dimensions: [String: ResolvedDimension]
    private let parameters: [String: String]
    /// For each population and dimension the classes of each record.
    private var known: [String: [[Int]]] = [:]

    init(dimensions: [String: ResolvedDimension], parameters: [String: String]) {
        self.dimensions = dimensions
        self.parameters = parameters
    }

    /// The counts, last dimension fastest; without dimensions the number of records.
    mutating func counts(
        of records: [ReportRecord],
        in population: String,
        by names: [String]
    ) throws(DisclosureError) -> [Int] {
        guard !names.isEmpty else { return [records.count] }
        var size = 1
        var cells = [[Int]](repeating: [0], count: records.count)
        for name in names {
            let width = dimensions[name]?.table.classes.count ?? 1
            let classes = try classes(of: records, in: population, by: name)
            for place in records.indices {
                let own = classes[place]
                if own.count == 1, cells[place].count == 1 {
                    cells[place][0] = cells[place][0] * width + own[0]
                } else {
                    cells[place] = cells[place].flatMap { cell in own.map { cell * width + $0 } }
                }
            }
            size *= width
        }
        var counts = [Int](repeating: 0, count: size)
        for cell in cells.joined() { counts[cell] += 1 }
        return counts
    }

    /// The records for the cell-key method, which counts each case once.
    mutating func keyed(
        _ records: [ReportRecord],
        in population: String,
        by names: [String]
    ) throws(DisclosureError) -> [CellKeyTable.Record] {
        var codes = [[String]](repeating: names.isEmpty ? ["ALL"] : [], count: records.count)
        for name in names {
            let classes = try classes(of: records, in: population, by: name)
            guard let table = dimensions[name]?.table else { continue }
            for place in records.indices { codes[place] += classes[place].map { table.classes[$0].members[0] } }
        }
        return try zip(records, codes).map { record, codes throws(DisclosureError) in
            guard let key = record.key else {
                throw DisclosureError(
                    .malformed,
                    "A record has no key, and the cell-key method needs it.",
                    "En post saknar nyckel, och cellnyckelmetoden behöver den."
                )
            }
            return CellKeyTable.Record(codes: codes, key: key)
        }
    }

    private mutating func classes(
        of records: [ReportRecord],
        in population: String,
        by name: String
    ) throws(DisclosureError) -> [[Int]] {
        let key = "\(population)/\(name)"
        if let classes = known[key] { return classes }
        guard let dimension = dimensions[name] else { return records.map { _ in [] } }
        var classes: [[Int]] = []
        classes.reserveCapacity(records.count)
        for record in records {
            classes.append(
                dimension.source == nil ? [try told(record, by: dimension)] : try coded(record, by: dimension)
            )
        }
        known[key] = classes
        return classes
    }

    private func coded(_ record: ReportRecord, by dimension: ResolvedDimension) throws(DisclosureError) -> [Int] {
        let codes = dimension.source.flatMap { record.values[$0] } ?? []
        guard let first = codes.first else {
            if let missing = dimension.missing { return [missing] }
            guard dimension.unit != ReportDefinition.cases else {
                throw DisclosureError(
                    .notReportable,
                    "A case has no code in the dimension \(dimension.table.id). Declare `missing` there, or complete "
                        + "the cases.",
                    "Ett ärende saknar kod i dimensionen \(dimension.table.id). Ange `missing` där, eller komplettera "
                        + "ärendena."
                )
            }
            return []
        }
        var places: [Int] = []
        for code in dimension.unit == ReportDefinition.cases ? [first] : Self.distinct(codes) {
            guard let place = dimension.places[code] else {
                throw DisclosureError(
                    .notReportable,
                    "A case has a code that the dimension \(dimension.table.id) does not know. Add it to the code list.",
                    "Ett ärende har en kod som dimensionen \(dimension.table.id) inte känner. Lägg till den i kodlistan."
                )
            }
            places.append(place)
        }
        return places
    }

    private static func distinct(_ codes: [String]) -> [String] {
        guard codes.count > 1 else { return codes }
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }
    }

    private func told(_ record: ReportRecord, by dimension: ResolvedDimension) throws(DisclosureError) -> Int {
        let places = dimension.conditions.indices.filter { place in
            dimension.conditions[place].allSatisfy { $0.holds(for: record, parameters) }
        }
        guard places.count == 1 else {
            throw DisclosureError(
                .notReportable,
                "A case fits \(places.isEmpty ? "none" : "two") of the classes of \(dimension.table.id). Correct their "
                    + "`where` so that every case fits one.",
                "Ett ärende passar i \(places.isEmpty ? "ingen" : "två") av klasserna i \(dimension.table.id). "
                    + "Rätta deras `where` så att varje ärende passar i en."
            )
        }
        return places[0]
    }
}
