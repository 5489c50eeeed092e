package import DiscriminationLaw

/// What the Act says to a classification that does not fit it, or needs a look.
package struct WarningRepresentation: Codable, Sendable, Equatable {
    package let warning: ClassificationWarning.Kind
    package let weight: ClassificationWarning.Weight
    package let message: String
    package let reference: ProvisionRepresentation
    /// Why the classification was kept all the same; nothing where it was not overruled.
    package let overruled: String?

    /// Shows a warning with the reason for overruling it.
    package init(_ warning: ClassificationWarning, overruled: String?, in language: Language) {
        self.warning = warning.kind
        weight = warning.weight
        message = warning.message.in(language)
        reference = ProvisionRepresentation(warning.reference)
        self.overruled = overruled
    }
}
