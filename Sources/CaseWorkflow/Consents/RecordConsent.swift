/// Records a consent or mandate that was given.
package struct RecordConsent: CommandPayload {
    package static let kind = CommandKind.recordConsent

    package var consent: Consent

    package init(consent: Consent) {
        self.consent = consent
    }

    package var target: ElementID? { consent.giver }

    package var mentionedParties: [ElementID] { [consent.concerns].compactMap(\.self) }

    package func check(_ check: inout FaultCheck) {
        check.inside("consent") { consent.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        ConsentRecorded(id: situation.nextElement, consent: consent)
    }
}
