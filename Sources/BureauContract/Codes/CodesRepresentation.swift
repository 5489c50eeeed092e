package import DiscriminationLaw

/// The code lists with their labels in one language, and of the Act's lists everything that the law says of each code.
package struct CodesRepresentation: Codable, Sendable, Equatable {
    /// One code with what people read.
    package struct Code: Codable, Sendable, Equatable {
        package var code: String
        package var label: String
        /// The words of the statute; in the Act's lists only, as the next four.
        package var statutoryLabel: String?
        package var plainSwedish: String?
        package var english: String?
        /// The first day on which it counts; nothing where that is before everything here.
        package var validFrom: Day?
        /// The last day on which it counts; nothing while it does.
        package var validTo: Day?
        /// Where the law says it.
        package var reference: ProvisionRepresentation?

        /// A code with its label, and what the law says of it.
        package init(code: String, label: String, term: TermEntry? = nil, reference: ProvisionReference? = nil) {
            self.code = code
            self.label = label
            statutoryLabel = term?.statutoryLabel
            plainSwedish = term?.plainSwedish
            english = term?.english
            validFrom = term?.validity.from
            validTo = term?.validity.to
            self.reference = (term?.reference ?? reference).map(ProvisionRepresentation.init)
        }
    }

    /// Each list by its name, in its own order.
    package var lists: [String: [Code]]

    /// All lists in a language.
    package init(in language: Language) {
        lists = Dictionary(
            uniqueKeysWithValues: CodeTable.all.map { table in
                let codes = table.entries.map { entry in
                    Code(
                        code: entry.code,
                        label: entry.label.in(language),
                        term: table.terms[entry.code],
                        reference: table.references[entry.code]
                    )
                }
                return (table.name, codes)
            }
        )
    }
}
