import Disclosure

extension ReportPage {
    private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    /// What the template is filled with.
    var context: [String: Any] {
        var context: [String: Any] = [
            "code": language.rawValue, "title": title, "about": about, "facts": facts.map(Self.term),
            "hasKeyFigures": !keyFigures.isEmpty, "inShort": say("I korthet", "In short"),
            "keyFigures": keyFigures.map { ["label": $0.label, "figure": $0.figure] },
            "hasSeries": !series.isEmpty, "overYears": say("Utveckling över åren", "Over the years"),
            "series": series.map(Self.series), "hasBreaks": !breaks.isEmpty,
            "breaksTitle": say("Brott i serien", "Breaks of the series"), "breaks": breaks,
            "breaksNote": say(
                "Tal före och efter ett brott kan inte jämföras rakt av.",
                "Figures before and after a break cannot be compared as they stand."
            ),
            "hasTables": !tables.isEmpty, "tablesTitle": say("Tabeller", "Tables"),
            "tables": tables.enumerated().map {
                Self.table($1, number: $0 + 1, hidden: say("visas inte", "not shown"))
            },
            "hasLeftOut": !leftOut.isEmpty, "leftOutTitle": say("Utelämnat", "Left out"), "leftOut": leftOut,
            "protectionTitle": say("Så är uppgifterna skyddade", "How the figures are protected"),
            "protection": protection, "hasDefinitions": !definitions.isEmpty,
            "definitionsTitle": say("Begrepp", "Definitions"), "definitions": definitions.map(Self.term),
        ]
        if isExact { context["protectionTitle"] = say("Om talen", "About the figures") }
        if let warning { context["warning"] = warning }
        return context
    }

    private static func term(_ term: Term) -> [String: String] { ["term": term.term, "meaning": term.meaning] }

    private static func table(_ table: PageTable, number: Int, hidden: String) -> [String: Any] {
        var hasHidden = false
        let groups = table.groups.map { group in
            let rows = group.rows.map { row in
                let cells = row.cells.map { cell in
                    if cell.figure == nil { hasHidden = true }
                    var words = ["figure": cell.figure ?? "··"]
                    if let share = cell.share { words["share"] = share }
                    return words
                }
                return ["heading": row.heading, "isTotal": row.isTotal, "cells": cells] as [String: Any]
            }
            var context: [String: Any] = ["rows": rows, "span": String(table.columns.count + 1)]
            if !group.heading.isEmpty { context["heading"] = group.heading }
            return context
        }
        var context: [String: Any] = [
            "id": table.id, "number": String(number), "caption": table.caption, "unit": table.unit,
            "corner": table.corner, "columns": table.columns, "groups": groups, "notes": table.notes,
            "hasHidden": hasHidden, "hidden": hidden,
        ]
        if let chart = table.chart { context["chart"] = bars(chart) }
        return context
    }

    private static func bars(_ chart: BarChart) -> [String: Any] {
        [
            "id": chart.id, "title": chart.title, "description": chart.description, "width": String(BarChart.width),
            "height": String(chart.height),
            "bars": chart.bars.map { bar in
                [
                    "label": bar.label.map {
                        ["text": $0.text, "labelX": String(BarChart.left - 8), "y": String($0.y)]
                    }, "y": String(bar.y),
                    "width": String(bar.width), "thickness": String(BarChart.thickness), "value": bar.value,
                    "left": String(BarChart.left), "valueX": String(bar.valueX), "valueY": String(bar.valueY),
                ] as [String: Any]
            },
        ]
    }

    private static func series(_ chart: SeriesChart) -> [String: Any] {
        [
            "id": chart.id, "title": chart.title, "description": chart.description, "width": String(chart.width),
            "isNarrow": chart.isNarrow,
            "height": String(SeriesChart.height), "left": String(SeriesChart.left), "right": String(chart.right),
            "top": String(SeriesChart.top), "bottom": String(SeriesChart.bottom),
            "levelX": String(SeriesChart.left - 6),
            "yearY": String(SeriesChart.bottom + 20),
            "levels": chart.levels.map { ["y": String($0.y), "labelY": String($0.labelY), "label": $0.label] },
            "breaks": chart.breaks.map { ["x": String($0.x)] }, "lines": chart.lines.map { ["points": $0.points] },
            "dots": chart.dots.map {
                ["x": String($0.x), "y": String($0.y), "value": $0.value, "valueY": String($0.valueY)]
            },
            "years": chart.years.map { ["x": String($0.x), "label": $0.label] },
        ]
    }
}
