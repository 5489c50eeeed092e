package import CaseWorkflow
import DiscriminationLaw

extension ProblemCode {
    /// The problem of a workflow's refusal: its code is the type, its filled-in text the detail.
    package init(_ code: RefusalCode) {
        let title =
            switch code.kind {
            case .forbidden: BilingualText("Du får inte göra detta med ärendet.", "You may not do this to the case.")
            case .conflict:
                BilingualText("Det går inte som ärendet nu står.", "This cannot be done as the case now stands.")
            case .malformed: BilingualText("Fält kan inte godtas.", "Fields cannot be accepted.")
            }
        self.init(name: code.rawValue, status: code.kind.rawValue, title: title)
    }
}
