/// One fault of a report definition: where it stands, and what to do about it.
package struct CatalogueFault: Hashable, Sendable, CustomStringConvertible {
    /// The name of the file.
    package let file: String
    /// The place in it, such as `versions[0].dimensions.ground.ladder[1]`; empty for the whole file.
    package let field: String
    /// What is wrong and how it is put right.
    package let message: String

    package init(file: String, field: String, message: String) {
        self.file = file
        self.field = field
        self.message = message
    }

    package var description: String { field.isEmpty ? "\(file): \(message)" : "\(file), \(field): \(message)" }
}

/// All faults of a file, in the order in which they were found.
package struct CatalogueFaults: Error, Sendable {
    package let faults: [CatalogueFault]
}

extension DisclosureError {
    /// The refusal of faulty definitions: one line for each fault, the faults themselves as the cause.
    static func catalogue(_ faults: [CatalogueFault]) -> DisclosureError {
        let told = faults.map(\.description).joined(separator: "\n")
        return DisclosureError(
            .faultyCatalogue,
            told,
            "Rapportdefinitionerna har fel:\n\(told)",
            cause: CatalogueFaults(faults: faults)
        )
    }
}
