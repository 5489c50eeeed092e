extension Certificate {
    /// The certificate as `{"width": W, "tables": [[[population, {dimension: code}, count], …], …]}`, a table a line.
    package var bytes: [UInt8] {
        var text = "{\"width\": \(width), \"tables\": [\n"
        for (place, table) in tables.enumerated() {
            let entries = table.map { entry in
                let codes = entry.codes.sorted { $0.key < $1.key }
                    .map { "\(Self.quoted($0.key)): \(Self.quoted($0.value))" }
                return "[\(Self.quoted(entry.population)), {\(codes.joined(separator: ", "))}, \(entry.count)]"
            }
            text += "[\(entries.joined(separator: ", "))]\(place + 1 < tables.count ? "," : "")\n"
        }
        return Array((text + "]}\n").utf8)
    }

    private static func quoted(_ text: String) -> String {
        String(decoding: JSONNode.string(text).bytes.dropLast(), as: UTF8.self)
    }

    /// Reads a certificate; refuses any other member, an entry twice, and counts that are not positive.
    package init(reading bytes: [UInt8]) throws(DisclosureError) {
        let root = try JSONNode(reading: bytes)
        func fault() -> DisclosureError {
            DisclosureError(
                .malformed,
                "The file is not a certificate.",
                "Filen är inget intyg."
            )
        }
        guard root.members?.count == 2, let width = root["width"]?.integer, width > 0,
            let tables = root["tables"]?.items
        else { throw fault() }
        self.width = width
        var read: [[Entry]] = []
        for table in tables {
            var entries: [Entry] = []
            for item in table.items ?? [] {
                guard let parts = item.items, parts.count == 3, let population = parts[0].text,
                    let members = parts[1].members, let count = parts[2].integer, count > 0,
                    count <= CountTable.largestCount, members.allSatisfy({ $0.value.text != nil })
                else { throw fault() }
                let codes = Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value.text ?? "") })
                entries.append(Entry(population: population, codes: codes, count: count))
            }
            guard table.items != nil, Set(entries.map { [$0.codes: $0.population] }).count == entries.count else {
                throw fault()
            }
            read.append(entries)
        }
        self.tables = read
    }
}
