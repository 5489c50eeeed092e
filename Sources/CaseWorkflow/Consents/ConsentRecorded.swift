/// A consent or mandate was given.
package struct ConsentRecorded: EventContent {
    package static let kind = EventKind.consentRecorded

    package var id: ElementID
    package var consent: Consent

    package init(id: ElementID, consent: Consent) {
        self.id = id
        self.consent = consent
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.giveOut(id)
        file.consents.append(CaseFile.ConsentEntry(id: id, consent: consent))
    }
}
