package import CaseWorkflow

/// What is sent to erase a case: its own number, said again so that nobody erases the wrong one.
package struct EraseCaseRequest: CheckedRequest, Equatable {
    package var number: CaseNumber

    package init(number: CaseNumber) {
        self.number = number
    }

    /// Nothing beyond the number's form, which reading has checked.
    package func faults() -> [Fault] { [] }
}
