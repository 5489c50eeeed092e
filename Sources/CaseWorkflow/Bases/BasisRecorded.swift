/// On which ground personal data are processed for one purpose was recorded.
package struct BasisRecorded: EventContent {
    package static let kind = EventKind.basisRecorded

    package var basis: ProcessingBasis

    package init(basis: ProcessingBasis) {
        self.basis = basis
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.bases.removeAll { $0.purpose == basis.purpose }
        file.bases.append(basis)
    }
}
