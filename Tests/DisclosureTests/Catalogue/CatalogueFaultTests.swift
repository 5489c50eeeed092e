import Testing

@testable import Disclosure

@Suite struct CatalogueFaultTests {
    /// The smallest report that is whole; tests break it in one place.
    private static let whole = """
        {"id": "small", "title": {"sv": "Liten", "en": "Small"}, "about": {"sv": "Om", "en": "About"},
         "kind": "release", "method": "merge", "units": {"cases": {"sv": "ärenden", "en": "cases"}},
         "parameters": {"first": {"list": "colour", "label": {"sv": "först", "en": "first"}}},
         "versions": [{"from": 2024, "to": 2025,
          "populations": {"received": {"basis": "received", "label": {"sv": "inkomna", "en": "received"}}},
          "dimensions": {
           "colour": {"from": "colour", "unit": "cases", "label": {"sv": "färg", "en": "colour"},
            "ladder": [[["red"], ["green", "blue"]], [["red", "*"]]]},
           "shape": {"from": "shape", "unit": "cases", "label": {"sv": "form", "en": "shape"},
            "ladder": [[["round"], ["square"]]]}},
          "tables": [
           {"id": "two", "title": {"sv": "Två", "en": "Two"}, "population": "received",
            "dimensions": ["colour", "shape"], "grids": [[2, 2], [1, 2]]},
           {"id": "one", "title": {"sv": "En", "en": "One"}, "population": "received", "dimensions": ["colour"],
            "percentages": "table"}]}]}
        """

    private static let codes = [
        "colour": DimensionCodes(["red", "green", "blue"]), "shape": DimensionCodes(["round", "square"]),
    ]

    private static func faults(_ text: String, _ codes: [String: DimensionCodes] = codes) -> [CatalogueFault] {
        do {
            _ = try Catalogue(files: ["small.json": Array(text.utf8)], codes: codes)
            return []
        } catch {
            return (error.cause as? CatalogueFaults)?.faults ?? []
        }
    }

    @Test func `the whole one has no fault`() {
        #expect(Self.faults(Self.whole) == [])
    }

    @Test(
        arguments: [
            ("\"id\": \"small\"", "\"id\": \"large\"", "id", "Name both alike"),
            ("\"kind\": \"release\"", "\"kind\": \"query\"", "kind", "neither release nor return"),
            ("\"method\": \"merge\"", "\"method\": \"stars\"", "method", "merge, suppress, cell-key"),
            ("\"method\": \"merge\"", "\"method\": \"suppress\"", "ladder", "Remove the ladder"),
            ("\"method\": \"merge\",", "\"recipient\": {\"sv\": \"a\", \"en\": \"b\"},", "recipient", "Remove"),
            ("\"cases\": {\"sv\"", "\"marks\": {\"sv\"", "units", "is missing"),
            ("\"from\": 2024, \"to\": 2025", "\"from\": 2026, \"to\": 2025", "versions[0].to", "before"),
            ("\"from\": 2024,", "\"from\": \"2024\",", "versions[0].from", "whole number"),
            (
                "\"basis\": \"received\"", "\"basis\": \"reopened\"", "populations.received.basis",
                "neither received nor closed"
            ),
            ("{\"sv\": \"färg\", \"en\": \"colour\"}", "{\"sv\": \"färg\"}", "dimensions.colour.label.en", "Add it"),
            ("{\"sv\": \"färg\", \"en\": \"colour\"}", "{\"sv\": \" \", \"en\": \"colour\"}", "label.sv", "not empty"),
            ("\"from\": \"colour\"", "\"from\": \"kolour\"", "dimensions.colour.from", "Name one of colour, shape"),
            (
                "\"unit\": \"cases\", \"label\": {\"sv\": \"form\"", "\"unit\": \"tons\", \"label\": {\"sv\": \"form\"",
                "dimensions.shape.unit", "not declared"
            ),
            ("[\"green\", \"blue\"]", "[\"green\", \"grey\"]", "ladder[0][1]", "the code grey is not in the list"),
            ("[\"green\", \"blue\"]", "[\"green\"]", "ladder[0]", "leaves out blue"),
            ("[\"green\", \"blue\"]", "[\"green\", \"blue\", \"red\"]", "ladder[0][1]", "stands in two groups"),
            ("[\"green\", \"blue\"]", "[]", "ladder[0][1]", "is empty"),
            ("[[[\"round\"], [\"square\"]]]", "[]", "shape.ladder", "is empty"),
            ("[\"green\", \"blue\"]", "[\"green\", \"$third\"]", "ladder[0][1]", "parameter third is not declared"),
            ("[\"round\"], [\"square\"]", "[\"$first\"], [\"*\"]", "shape.ladder[0][0]", "is a code of colour"),
            ("[[\"red\", \"*\"]]", "[[\"red\"], [\"blue\"], [\"*\"]]", "ladder[1]", "finest first"),
            (
                "\"ladder\": [[[\"round\"], [\"square\"]]]", "\"ladders\": []", "shape.ladders",
                "nothing is read under this name"
            ),
            (",\n    \"ladder\": [[[\"round\"], [\"square\"]]]", "", "shape.ladder", "is missing"),
            (
                "\"unit\": \"cases\", \"label\": {\"sv\": \"form\"",
                "\"classes\": [{\"code\": \"X\", \"codes\": [\"*\"], \"label\": {\"sv\": \"x\", \"en\": \"x\"}}], "
                    + "\"unit\": \"cases\", \"label\": {\"sv\": \"form\"", "shape.classes[0].code", "Remove the code"
            ),
            (
                "\"unit\": \"cases\", \"label\": {\"sv\": \"form\"",
                "\"classes\": [{\"codes\": [\"*\"], \"label\": {\"sv\": \"x\", \"en\": \"x\"}}], "
                    + "\"unit\": \"cases\", \"label\": {\"sv\": \"form\"", "shape.ladder[0]", "divides the class"
            ),
            ("\"id\": \"one\"", "\"id\": \"two\"", "tables[1].id", "Choose another"),
            ("\"id\": \"one\"", "\"id\": \"års/../tabell\"", "tables[1].id", "Use a to z"),
            (
                "\"population\": \"received\", \"dimensions\": [\"colour\"]",
                "\"population\": \"closed\", \"dimensions\": [\"colour\"]", "tables[1].population",
                "Write one of received"
            ),
            ("[\"colour\", \"shape\"]", "[\"colour\", \"size\"]", "tables[0].dimensions", "Write one of colour, shape"),
            ("[\"colour\", \"shape\"]", "[\"colour\", \"colour\"]", "tables[0].dimensions", "stands twice"),
            ("[[2, 2], [1, 2]]", "[[2, 3]]", "tables[0].grids[0]", "Correct the numbers"),
            ("[[2, 2], [1, 2]]", "[[2]]", "tables[0].grids[0]", "Correct the numbers"),
            ("\"percentages\": \"table\"", "\"percentages\": \"shape\"", "tables[1].percentages", "Write one of them"),
            ("\"percentages\": \"table\"", "\"percentages\": \"cases\"", "tables[1].percentages", "Write table"),
            ("\"percentages\": \"table\"", "\"grids\": [[2]]", "tables[1].grids", "Remove them"),
            (
                "\"percentages\": \"table\"", "\"when\": [{\"population\": \"received\"}]", "tables[1].when[0]",
                "Add one"
            ),
            (
                "\"percentages\": \"table\"", "\"when\": [{\"population\": \"all\", \"below\": 3}]", "tables[1].when",
                "not declared"
            ),
            (
                "\"label\": {\"sv\": \"inkomna\"",
                "\"where\": [{\"dimension\": \"colour\", \"in\": [\"red\"]}], "
                    + "\"label\": {\"sv\": \"inkomna\"", "populations.received.where", "no table counts the whole"
            ),
            (
                "\"label\": {\"sv\": \"inkomna\"",
                "\"years\": 3, \"where\": [{\"dimension\": \"colour\", \"in\": [\"red\"]}], "
                    + "\"label\": {\"sv\": \"inkomna\"", "populations.received.where", "whole years"
            ),
            (
                "\"label\": {\"sv\": \"inkomna\"",
                "\"where\": [{\"dimension\": \"colour\"}], \"label\": {\"sv\": \"inkomna\"",
                "populations.received.where[0]", "either `in` or `notIn`"
            ),
            (
                "\"tables\": [", "\"structuralZeros\": [{\"colour\": [\"pink\"]}], \"tables\": [",
                "structuralZeros[0].colour", "the code pink is not in the list"
            ),
            ("\"title\": {\"sv\": \"Liten\", \"en\": \"Small\"},", "", "title", "is missing"),
            ("{\"id\"", "{\"id\": \"small\", \"id\"", "", "stands twice"),
            (
                "\"parameters\": {\"first\": {\"list\": \"colour\"",
                "\"parameters\": {\"first\": {\"list\": \"weight\"",
                "parameters.first.list", "Name one of"
            ),
        ] as [(String, String, String, String)]
    )
    func `a planted fault is named with file, field and remedy`(
        old: String,
        new: String,
        field: String,
        remedy: String
    ) throws {
        let broken = Self.whole.replacing(old, with: new, maxReplacements: 1)
        try #require(broken != Self.whole)
        let faults = Self.faults(broken)
        #expect(
            faults.contains { $0.file == "small.json" && $0.field.hasSuffix(field) && $0.message.contains(remedy) },
            "\(faults)"
        )
    }

    @Test func `a list without codes, and a parameter outside its list, are told`() {
        var codes = Self.codes
        codes["shape"] = DimensionCodes([])
        #expect(Self.faults(Self.whole, codes).contains { $0.message.contains("has no codes") })
        #expect(throws: DisclosureError.self) {
            try Catalogue(
                files: ["small.json": Array(Self.whole.utf8)],
                codes: Self.codes,
                parameters: ["first": "grey"]
            )
        }
    }

    @Test(arguments: [
        (
            "\"unit\": \"cases\", \"label\": {\"sv\": \"färg\"", "\"unit\": \"marks\", \"label\": {\"sv\": \"färg\"",
            "marks minus cases"
        ),
        ("\"method\": \"merge\"", "\"method\": \"cell-key\"", "by cell key"),
    ])
    func `two releases that contradict each other are refused`(old: String, new: String, message: String) throws {
        var other = Self.whole.replacing("\"id\": \"small\"", with: "\"id\": \"other\"")
            .replacing("\"units\": {", with: "\"units\": {\"marks\": {\"sv\": \"märken\", \"en\": \"marks\"}, ")
            .replacing(", \"grids\": [[2, 2], [1, 2]]", with: "")
            .replacing(",\n    \"percentages\": \"table\"", with: "")
            .replacing(old, with: new)
        if new.contains("cell-key") {
            other = other.replacing(
                ",\n    \"ladder\": [[[\"red\"], [\"green\", \"blue\"]], [[\"red\", \"*\"]]]",
                with: ""
            )
            .replacing(",\n    \"ladder\": [[[\"round\"], [\"square\"]]]", with: "")
        }
        let files = ["small.json": Array(Self.whole.utf8), "other.json": Array(other.utf8)]
        let error = #expect(throws: DisclosureError.self) { try Catalogue(files: files, codes: Self.codes) }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }
}
