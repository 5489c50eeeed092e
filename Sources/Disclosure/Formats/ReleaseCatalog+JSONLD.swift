extension ReleaseCatalog {
    /// The catalogue as JSON-LD, with its context inside: a reader fetches nothing.
    ///
    /// `day`: when it was written.
    package func jsonLD(day: String) -> [UInt8] {
        let agent = "\(address)#publisher"
        let contact = "\(address)#contact"
        var graph: [JSONNode] = [
            .object([
                ("@id", .string(address)), ("@type", .string("dcat:Catalog")),
                (
                    "dcterms:title",
                    Self.words(Wording("Publicerad statistik", "Published statistics"))
                ),
                (
                    "dcterms:description",
                    Self.words(
                        Wording(
                            "Skyddad statistik om diskrimineringsärenden hos \(publisher).",
                            "Protected statistics of discrimination cases at \(publisher)."
                        )
                    )
                ), ("dcterms:publisher", Self.link(agent)), ("dcterms:license", Self.link(license)),
                ("dcterms:language", Self.languages), ("dcterms:modified", Self.date(day)),
                ("dcat:themeTaxonomy", Self.link("\(Self.authority)/data-theme")),
                ("dcat:dataset", .array(datasets.map { Self.link(place($0)) })),
            ]),
            .object([
                ("@id", .string(agent)), ("@type", .string("foaf:Agent")), ("foaf:name", .string(publisher)),
                ("dcterms:type", Self.link("http://purl.org/adms/publishertype/NonProfitOrganisation")),
            ]),
            .object([
                ("@id", .string(contact)), ("@type", .string("vcard:Organization")), ("vcard:fn", .string(publisher)),
                ("vcard:hasEmail", Self.link("mailto:\(email)")),
            ]),
        ]
        for dataset in datasets {
            graph.append(describe(dataset, agent: agent, contact: contact))
            graph += dataset.files.map { describe($0, of: dataset) }
        }
        return JSONNode.object([("@context", Self.context), ("@graph", .array(graph))]).bytes
    }

    private static let authority = "http://publications.europa.eu/resource/authority"

    private static let context = JSONNode.object(
        [
            ("dcat", "http://www.w3.org/ns/dcat#"), ("dcterms", "http://purl.org/dc/terms/"),
            ("foaf", "http://xmlns.com/foaf/0.1/"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
            ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ].map { ($0.0, .string($0.1)) }
    )

    private static let languages = JSONNode.array(["SWE", "ENG"].map { link("\(authority)/language/\($0)") })

    private func place(_ dataset: Dataset) -> String { "\(address)/\(Self.escaped(dataset.number))" }

    private func describe(_ dataset: Dataset, agent: String, contact: String) -> JSONNode {
        .object([
            ("@id", .string(place(dataset))), ("@type", .string("dcat:Dataset")),
            ("dcterms:title", Self.words(dataset.title)), ("dcterms:description", Self.words(dataset.about)),
            ("dcterms:identifier", .string(dataset.number)), ("dcterms:publisher", Self.link(agent)),
            ("dcat:contactPoint", Self.link(contact)), ("dcterms:issued", Self.date(dataset.day)),
            ("dcterms:language", Self.languages),
            ("dcat:theme", .array(["SOCI", "JUST"].map { Self.link("\(Self.authority)/data-theme/\($0)") })),
            (
                "dcat:keyword",
                .array(dataset.keywords.flatMap { [Self.word($0.swedish, "sv"), Self.word($0.english, "en")] })
            ), ("dcterms:accrualPeriodicity", Self.link("\(Self.authority)/frequency/ANNUAL")),
            ("dcterms:accessRights", Self.link("\(Self.authority)/access-right/PUBLIC")),
            (
                "dcterms:temporal",
                .object([
                    ("@type", .string("dcterms:PeriodOfTime")),
                    ("dcat:startDate", Self.date("\(dataset.years.lowerBound)-01-01")),
                    ("dcat:endDate", Self.date("\(dataset.years.upperBound)-12-31")),
                ])
            ), ("dcat:distribution", .array(dataset.files.map { Self.link(place($0, of: dataset)) })),
        ])
    }

    private func describe(_ file: File, of dataset: Dataset) -> JSONNode {
        let place = place(file, of: dataset)
        return .object([
            ("@id", .string(place)), ("@type", .string("dcat:Distribution")), ("dcterms:title", Self.words(file.title)),
            ("dcat:accessURL", Self.link(place)), ("dcat:downloadURL", Self.link(place)),
            ("dcterms:format", .string(file.mediaType)), ("dcterms:license", Self.link(license)),
            ("dcterms:issued", Self.date(dataset.day)),
            (
                "dcat:byteSize",
                .object([
                    ("@value", .string(String(file.size))), ("@type", .string("xsd:nonNegativeInteger")),
                ])
            ),
        ])
    }

    private func place(_ file: File, of dataset: Dataset) -> String {
        "\(place(dataset))/\(Self.escaped(file.name))"
    }

    private static func link(_ address: String) -> JSONNode { .object([("@id", .string(address))]) }

    private static func word(_ text: String, _ language: String) -> JSONNode {
        .object([("@value", .string(text)), ("@language", .string(language))])
    }

    private static func words(_ text: Wording) -> JSONNode {
        .array([word(text.swedish, "sv"), word(text.english, "en")])
    }

    private static func date(_ day: String) -> JSONNode {
        .object([("@value", .string(day)), ("@type", .string("xsd:date"))])
    }

    /// A name as one part of an address (RFC 3986).
    static func escaped(_ name: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        return name.utf8.map { byte in
            if plain.contains(byte) { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count < 2 ? "%0\(digits)" : "%\(digits)"
        }.joined()
    }
}
