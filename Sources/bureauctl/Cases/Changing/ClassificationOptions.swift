import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

/// Area, grounds and forms.
struct ClassificationOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("Samhällsområde.", "Area of society."))) var area: SocietalArea?
    @Option(
        help: ArgumentHelp(
            words("Diskrimineringsgrund; kan anges flera gånger.", "Ground; may be given several times.")
        )
    ) var ground: [Ground] = []
    @Option(help: ArgumentHelp(words("Form; kan anges flera gånger.", "Form; may be given several times.")))
    var form: [Form] = []

    var classification: Classification {
        Classification(area: area, grounds: ground, forms: form)
    }
}
