import Disclosure
import Foundation
import Testing

@testable import BureauDesk

@Suite struct ReleasePageTests {
    private static let page = Result {
        let (report, tables) = try ReleaseSample.release()
        return try ReleasePage(
            report,
            published: tables,
            facts: ReleaseSample.facts,
            templates: ReleaseSample.templates()
        ).html
    }

    private static let exact = Result {
        let report = try ReleaseSample.compiled("municipal-three-columns", parameters: ["municipality": "Ådala"])
        return try ReleasePage(
            report,
            published: report.exactTables ?? [],
            facts: ReleaseSample.facts,
            templates: ReleaseSample.templates()
        ).html
    }

    /// A year of fifteen cases that are all the same.
    private static let alike = Result {
        let (report, tables) = try ReleaseSample.release(alike: 15)
        return try ReleasePage(
            report,
            published: tables,
            facts: ReleaseSample.facts,
            templates: ReleaseSample.templates()
        ).html
    }

    private static let both = [page, exact]

    @Test(arguments: [0, 1])
    func `a document fetches, runs and sends nothing`(place: Int) throws {
        let html = try Self.both[place].get().lowercased()
        for word in [
            "<script", "<link", "<img", "<iframe", "url(", "@import", "src=", "http:", "https:", "<form", "onload",
        ] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.contains("default-src 'none'"))
        #expect(html.hasPrefix("<!doctype html>"))
        #expect(!html.contains("{{"))
    }

    @Test(arguments: [0, 1])
    func `a document says the same in Swedish and in English`(place: Int) throws {
        let html = try Self.both[place].get()
        #expect(html.contains("<html lang=\"sv\">"))
        let halves = html.components(separatedBy: "<article class=\"en\" id=\"en\" lang=\"en\">")
        try #require(halves.count == 2)
        #expect(halves[0].contains("<article class=\"sv\" id=\"sv\" lang=\"sv\">"))
        for tag in ["<h2>", "<h3", "<table>", "<svg", "<td>", "<dt>"] {
            let swedish = halves[0].components(separatedBy: "<article")[1].components(separatedBy: tag).count
            #expect(swedish == halves[1].components(separatedBy: tag).count, "\(tag)")
            #expect(swedish > 1, "\(tag)")
        }
        #expect(halves[0].contains("Så är uppgifterna skyddade") == (place == 0))
        #expect(halves[1].contains("How the figures are protected") == (place == 0))
        #expect(!halves[1].contains("Begrepp"))
    }

    @Test(arguments: [0, 1])
    func `headings come in order, tables have captions and headed cells, pictures have words`(place: Int) throws {
        let html = try Self.both[place].get()
        var level = 1
        for match in html.matches(of: /<h([1-6])/) {
            let next = try #require(Int(match.1))
            #expect(next <= level + 1)
            level = next
        }
        let tables = html.components(separatedBy: "<table>").dropFirst()
        #expect(tables.count > 3)
        for table in tables { #expect(table.hasPrefix("\n<caption>")) }
        for match in html.matches(of: /<th( [^>]*)?>/) {
            #expect(match.0.contains("scope=\"col\"") || match.0.contains("scope=\"row"))
        }
        let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        let pictures = html.matches(of: /<svg [^>]*role="img" aria-labelledby="([^ "]+) ([^ "]+)"/)
        #expect(pictures.count == html.components(separatedBy: "<svg").count - 1)
        for picture in pictures {
            #expect(html.contains("<title id=\"\(picture.1)\">"))
            #expect(html.contains("<desc id=\"\(picture.2)\">"))
        }
        #expect(html.components(separatedBy: "<main>").count == 2)
    }

    @Test(arguments: [0, 1])
    func `every element is closed where it was opened`(place: Int) throws {
        var open: [Substring] = []
        let html = try Self.both[place].get().replacing(#/<style>.*?<\/style>/#.dotMatchesNewlines(), with: "")
        for match in html.matches(of: /<(\/?)([a-z0-9]+)(?:\s[^>]*?)?(\/?)>/) {
            if match.1 == "/" {
                #expect(open.popLast() == match.2)
            } else if match.3 != "/" {
                open.append(match.2)
            }
        }
        #expect(open == [])
    }

    @Test func `whatever a name holds, it stays text`() throws {
        let html = try Self.page.get()
        #expect(html.contains("Exempelbyrån &lt;mot&gt; &quot;diskriminering&quot;"))
        #expect(!html.contains("<mot>"))
        #expect(
            PageRules.quoted("å\"; } </style>")
                == #""\0000e5\000022\00003b\000020\00007d\000020\00003c\00002fstyle\00003e""#
        )
    }

    @Test func `a page says what it corrects and where a series breaks`() throws {
        let html = try Self.page.get()
        for words in [
            "<dt>Ersätter nummer</dt>", "<dt>Replaces number</dt>", "2025-3 – Två ärenden &lt;saknades&gt;.",
            "2024: nytt webbformulär", "2024: new web form", "Serien bryts 2024", "<dt>Framtagen</dt>", "<dt>Made</dt>",
        ] {
            #expect(html.contains(words), "\(words)")
        }
        #expect(!html.contains("<saknades>"))
    }

    @Test func `an exact return says on every page for whom it is, a release never does`() throws {
        let exact = try Self.exact.get()
        let page = try Self.page.get()
        #expect(exact.contains("Den är avsedd endast för den kommun som redovisningen gäller (Ådala)"))
        #expect(exact.contains("must not be passed on"))
        #expect(
            exact.contains(
                "@top-left { content: \(PageRules.quoted("EXAKTA ANTAL – endast för den kommun som redovisningen gäller (Ådala)"))"
            )
        )
        for word in ["EXAKTA", "EXACT", "avsedd endast"] { #expect(!page.contains(word)) }
        #expect(page.contains("minst 5"))
    }

    @Test func `the figures stand in the tables with their shares, and in words beside the picture`() throws {
        let (report, tables) = try ReleaseSample.release()
        let page = ReportPage(report, published: tables, facts: ReleaseSample.facts, in: .swedish)
        let html = try Self.page.get()
        let ground = try #require(page.tables.first { $0.id == "sv-ground" })
        #expect(ground.unit == "Antal ärenden, inom parentes procent av alla ärenden i tabellen.")
        #expect(ground.columns == ["ärenden (procent)"])
        let crossed = try #require(page.tables.first { $0.id == "sv-ground-area" })
        #expect(crossed.unit == "Antal ärenden.")
        #expect(!crossed.columns.contains { $0.contains("procent") })
        for row in ground.groups[0].rows {
            let figure = try #require(row.cells[0].figure)
            let share = try #require(row.cells[0].share)
            #expect(
                html.contains(
                    "<th scope=\"row\">\(row.heading)</th><td>\(figure) <span class=\"share\">\(share)</span></td>"
                )
            )
        }
        #expect(ground.chart?.description.contains("\(ground.groups[0].rows[0].heading): ") == true)
        #expect(page.tables.contains { $0.columns.count > 2 })
        #expect(page.keyFigures.map(\.figure) == ["150", "150"])
    }

    @Test func `a figure and its percentage stay two when they are copied or read aloud`() throws {
        for text in [try Self.page.get(), try Self.exact.get()] {
            let plain = text.replacing(/<[^>]*>/, with: "")
            #expect(plain.contains(/[0-9] \([0-9]+,[0-9]\u{a0}%\)/))
            #expect(plain.contains(/[0-9] \([0-9]+\.[0-9]\u{a0}%\)/))
            #expect(!plain.contains(/[^(0-9][0-9]+[.,][0-9]\u{a0}%/))
        }
    }

    @Test(arguments: [(2024, false), (2025, true), (2026, false)])
    func `a break in the year of the report is told also in the first report, which has no line to show it`(
        year: Int,
        isTold: Bool
    ) throws {
        let (report, tables) = try ReleaseSample.release()
        let facts = ReportFacts(
            publisher: "Exempelbyrån",
            contact: "",
            day: "2026-02-14",
            number: "2026-1",
            series: [ReportSeries(title: Wording("Ärenden", "Cases"), points: [.init(year: 2025, count: 150)])],
            breaks: [SeriesBreak(year: year, what: Wording("nytt webbformulär", "new web form"))]
        )
        let html = try ReleasePage(report, published: tables, facts: facts, templates: ReleaseSample.templates()).html
        #expect(!html.contains("Utveckling över åren"))
        for words in [
            "<h2>Brott i serien</h2>", "<li>\(year): nytt webbformulär</li>", "<h2>Breaks of the series</h2>",
            "<li>\(year): new web form</li>", "Tal före och efter ett brott kan inte jämföras rakt av.",
        ] {
            #expect(html.contains(words) == isTold, "\(words)")
        }
    }

    @Test func `a report of totals alone has no heading for tables, and says truly why they are left out`() throws {
        let html = try Self.alike.get()
        for words in ["Tabeller</h2>", "Tables</h2>", "<table>", "så få ärenden", "so few cases"] {
            #expect(!html.contains(words), "\(words)")
        }
        for words in [
            "<span class=\"figure\">15</span>", "efter diskrimineringsgrund, inkomna 2025: görs från 20 ärenden.",
            "by ground of discrimination, received 2025: made from 20 cases on.",
        ] {
            #expect(html.contains(words), "\(words)")
        }
        #expect(try Self.page.get().contains("<h2>Tabeller</h2>"))
        // From 20 cases on there is something to divide, and where they are all alike it cannot be.
        #expect(throws: DisclosureError.self) { try ReleaseSample.release(alike: 30) }
    }

    @Test func `the letters of a picture stay legible on a telephone`() throws {
        let html = try Self.page.get()
        let style = try ReleaseSample.template("report.css")
        #expect(style.contains("font-size: 13px; }\nsvg.narrow { max-width: 116mm; }"))
        // What is narrow fits the 350 points of the screen; a line over many years is moved sideways, but not in print.
        #expect(13 * 350 / BarChart.width >= 11)
        #expect(13 * 560 / SeriesChart.widest >= 11)
        #expect(
            style.contains(
                "@media screen {\n  .years { direction: rtl; }\n  .years svg { direction: ltr; min-width: 560px; }"
            )
        )
        #expect(html.components(separatedBy: "<div class=\"wide years\">\n<svg class=\"narrow\"").count == 3)
        let pictures = html.components(separatedBy: "<svg").count - 1
        #expect(pictures > 4 && html.components(separatedBy: "<svg class=\"narrow\"").count - 1 == pictures)
        for (count, isNarrow) in [(2, true), (8, true), (9, false), (13, false)] {
            let points = (0..<count).map { ReportSeries.Point(year: 2020 + $0, count: 100) }
            let series = ReportSeries(title: Wording("Ärenden", "Cases"), points: points)
            let chart = try #require(SeriesChart(series, id: "x", breaks: [], in: .swedish))
            #expect(chart.isNarrow == isNarrow)
            // A label of four digits is some 30 wide.
            for (year, next) in zip(chart.years, chart.years.dropFirst()) { #expect(next.x - year.x >= 36) }
            #expect(chart.years.allSatisfy { $0.x >= SeriesChart.left && $0.x + 15 <= chart.width })
        }
    }

    @Test func `neither label nor value of a bar is cut off`() throws {
        let (report, tables) = try ReleaseSample.release()
        for language in ReportLanguage.allCases {
            let page = ReportPage(report, published: tables, facts: ReleaseSample.facts, in: language)
            for bar in page.tables.compactMap(\.chart).flatMap(\.bars) {
                // A letter is some 6.3 wide, a digit of a value 8.
                for line in bar.label { #expect(line.text.count * 63 / 10 <= BarChart.left - 8, "\(line.text)") }
                #expect(bar.valueX + 8 * bar.value.count <= BarChart.width, "\(bar.value)")
            }
        }
    }

    @Test func `a hidden figure is a mark, and no word or bar tells it`() throws {
        let report = try ReleaseSample.compiled("municipal-three-columns", parameters: ["municipality": "Ådala"])
        var tables = try #require(report.exactTables)
        let first = tables[0]
        tables[0] = PublishedTable(
            population: first.population,
            dimensions: first.dimensions,
            structuralZeros: [],
            figures: [nil, nil] + first.figures.dropFirst(2)
        )
        let page = ReportPage(report, published: tables, facts: ReleaseSample.facts, in: .english)
        let rows = page.tables[0].groups[0].rows
        #expect(rows.map { $0.cells[0].figure == nil } == [true, true, false, false])
        #expect(rows[0].cells[0].share == nil)
        #expect(page.tables[0].chart?.bars[0].width == 0)
        #expect(
            page.tables[0].chart?.description.hasPrefix("Residents, events in the municipality: not shown; ") == true
        )
        let html = try ReleasePage([page], templates: ReleaseSample.templates()).html
        #expect(html.contains("<td>··</td>"))
        #expect(html.contains("·· not shown"))
    }

    @Test func `a line over the years breaks at a gap and where counting changed`() throws {
        let series = ReportSeries(
            title: Wording("Ärenden", "Cases"),
            points: [(2020, 10), (2021, 20), (2022, nil), (2023, 30), (2024, 40), (2025, 50)].map {
                .init(year: $0.0, count: $0.1)
            }
        )
        let breaks = [SeriesBreak(year: 2024, what: Wording("nytt webbformulär", "new web form"))]
        let chart = try #require(SeriesChart(series, id: "x", breaks: breaks, in: .swedish))
        #expect(chart.lines.count == 2)
        #expect(chart.dots.count == 5)
        #expect(chart.breaks.map(\.what) == ["2024: nytt webbformulär"])
        #expect(chart.description.contains("2022: inte publicerat"))
        #expect(chart.description.hasSuffix("Serien bryts 2024: nytt webbformulär."))
        #expect(SeriesChart(ReportSeries(title: series.title, points: []), id: "x", breaks: [], in: .swedish) == nil)
    }

    @Test(arguments: [
        ("report.html", "<h1>", "<script>1</script><h1>"), ("report.html", "{{about}}", "{{{about}}}"),
        ("report.html", "{{about}}", "{{&about}}"), ("report.html", "{{/tables}}", ""),
        ("report.css", "@page", "@import 'x'; @page"), ("report.css", "@page", "</style><p>@page"),
        ("report.css", "#fff", "url(x)"),
    ])
    func `a template that could fetch, run or write unescaped is refused`(file: String, old: String, new: String) throws
    {
        var files: [String: [UInt8]] = [:]
        for name in ["report.html", "report.css"] { files[name] = Array(try ReleaseSample.template(name).utf8) }
        _ = try ReleaseTemplates(files: files)
        files[file] = Array(try ReleaseSample.template(file).replacing(old, with: new, maxReplacements: 1).utf8)
        let error = #expect(throws: DeskError.self) { try ReleaseTemplates(files: files) }
        #expect(error?.code == .faultyTemplates)
    }

    /// `DISCLOSURE_SAMPLES` names a folder to which the documents are written, for a browser.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"] != nil))
    func `the documents are written for a browser`() throws {
        let samples = try #require(ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"])
        let folder = URL(filePath: samples).appending(path: "page-sample")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(try Self.page.get().utf8).write(to: folder.appending(path: "release.html"))
        try Data(try Self.exact.get().utf8).write(to: folder.appending(path: "exact.html"))
        try Data(try Self.alike.get().utf8).write(to: folder.appending(path: "alike.html"))
    }
}
