package import DiscriminationLaw

/// The code lists with their labels in one language.
package struct CodesRepresentation: Codable, Sendable, Equatable {
    /// One code with what people read.
    package struct Code: Codable, Sendable, Equatable {
        package let code: String
        package let label: String
    }

    /// Each list by its name, in its own order.
    package let lists: [String: [Code]]

    /// All lists in a language.
    package init(in language: Language) {
        lists = Dictionary(
            uniqueKeysWithValues: CodeTable.all.map { table in
                (table.name, table.entries.map { Code(code: $0.code, label: $0.label.in(language)) })
            }
        )
    }
}
