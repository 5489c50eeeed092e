/// Sets published tables on a page.
struct TableSetting {
    let words: PageWords
    /// For each population its published number of cases.
    let cases: [String: Int]

    /// The table with its words.
    func set(_ table: PublishedTable, of own: CompiledTable, text: TableText) -> PageTable {
        let divided = table.dimensions.indices.filter { table.dimensions[$0].classes.count > 1 }
        let shown = divided.isEmpty ? [0] : divided
        let last = shown[shown.count - 1]
        let names = ClassNames(table, text: text, words: words)
        let shares = own.percentages(of: table, cases: cases[own.counts.population.name])
        let id = "\(words.language.rawValue)-\(own.definition.id)"
        // One dimension runs down, two go down and across, further ones make groups.
        let across = shown.count > 1 ? last : nil
        let down = shown.count > 1 ? shown[shown.count - 2] : last
        let outer = Array(shown.dropLast(2))
        func cell(_ classes: [Int: Int]) -> PageTable.Cell {
            let place = table.place(of: classes)
            return PageTable.Cell(
                figure: table.figures[place].map(String.init),
                share: shares[place].map { words.percent($0) }
            )
        }
        func row(_ outer: [Int: Int], _ place: Int) -> PageTable.Row {
            var classes = outer
            classes[down] = place
            let count = table.dimensions[down].classes.count
            let part = place < count ? table.dimensions[down].classes[place] : nil
            let cells = across.map { axis in
                (0...table.dimensions[axis].classes.count).map { place in
                    cell(classes.merging([axis: place]) { $1 })
                }
            }
            return PageTable.Row(
                heading: names.heading(part, of: table.dimensions[down].id),
                isTotal: part == nil,
                cells: cells ?? [cell(classes)]
            )
        }
        var groups: [PageTable.Group] = []
        for outside in combinations(of: outer, in: table) {
            let heading = outer.map { axis in
                let classes = table.dimensions[axis].classes
                let place = outside[axis] ?? classes.count
                let part = place < classes.count ? classes[place] : nil
                return
                    "\(text.name(of: table.dimensions[axis].id)): \(names.heading(part, of: table.dimensions[axis].id))"
            }
            groups.append(
                PageTable.Group(
                    heading: heading.joined(separator: ", "),
                    rows: (0...table.dimensions[down].classes.count).map { row(outside, $0) }
                )
            )
        }
        let columns = across.map { axis in
            (table.dimensions[axis].classes.map { Optional($0) } + [nil])
                .map { names.heading($0, of: table.dimensions[axis].id) }
        }
        let merged = table.dimensions.filter { $0.classes.count < 2 }.map { text.name(of: $0.id) }
        return PageTable(
            id: id,
            caption: text.title,
            unit: words.unit(text.unit, percentages: own.definition.percentages, of: { text.name(of: $0) }, own),
            corner: text.name(of: table.dimensions[down].id),
            columns: columns ?? [words.column(text.unit, percentages: own.definition.percentages)],
            groups: groups,
            notes: names.notes + merged.map(words.tooFine),
            chart: across == nil ? chart(table, down, id: id, title: text.title, names) : nil
        )
    }

    private func combinations(of axes: [Int], in table: PublishedTable) -> [[Int: Int]] {
        var all: [[Int: Int]] = [[:]]
        for axis in axes {
            all = all.flatMap { classes in
                (0...table.dimensions[axis].classes.count).map { place in classes.merging([axis: place]) { $1 } }
            }
        }
        return all
    }

    private func chart(
        _ table: PublishedTable,
        _ axis: Int,
        id: String,
        title: String,
        _ names: ClassNames
    ) -> BarChart {
        let dimension = table.dimensions[axis]
        return BarChart(
            id: "\(id)-chart",
            title: title,
            items: dimension.classes.indices.map { place in
                (
                    names.heading(dimension.classes[place], of: dimension.id),
                    table.figures[table.place(of: [axis: place])]
                )
            },
            hidden: words.hidden
        )
    }
}

extension PublishedTable {
    /// The place of a figure: for each dimension named its class, the total over the others.
    func place(of classes: [Int: Int]) -> Int {
        dimensions.indices.reduce(0) { place, axis in
            let count = dimensions[axis].classes.count
            return place * (count + 1) + (classes[axis] ?? count)
        }
    }
}
