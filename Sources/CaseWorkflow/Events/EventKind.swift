package import DiscriminationLaw

/// The kind of an event; the text is stored and never changes.
package enum EventKind: String, CodeList {
    case registered
    case contactCorrected = "contact-corrected"
    case partyAdded = "party-added"
    case partyChanged = "party-changed"
    case partyRemoved = "party-removed"
    case incidentAdded = "incident-added"
    case incidentChanged = "incident-changed"
    case incidentRemoved = "incident-removed"
    case incidentClassified = "incident-classified"
    case noteAdded = "note-added"
    case noteFinalised = "note-finalised"
    case assigned
    case unassigned
    case wallRaised = "wall-raised"
    case wallLifted = "wall-lifted"
    case assessmentBegun = "assessment-begun"
    case incidentAssessed = "incident-assessed"
    case returnedToAssessment = "returned-to-assessment"
    case actionBegun = "action-begun"
    case actionDecided = "action-decided"
    case actionOutcomeRecorded = "action-outcome-recorded"
    case taskAdded = "task-added"
    case taskChanged = "task-changed"
    case taskCompleted = "task-completed"
    case taskCancelled = "task-cancelled"
    case closed
    case paymentRecorded = "payment-recorded"
    case reopened
    case holdPlaced = "hold-placed"
    case holdReleased = "hold-released"
    case circumstancesRecorded = "circumstances-recorded"
    case warningOverruled = "warning-overruled"
    case standingRecorded = "standing-recorded"
    case consentRecorded = "consent-recorded"
    case consentWithdrawn = "consent-withdrawn"
    case basisRecorded = "basis-recorded"
    case referred
    case referralAnswered = "referral-answered"
    case alarmAcknowledged = "alarm-acknowledged"
    case milestoneReached = "milestone-reached"
    case campaignMarked = "campaign-marked"
    case eventStruck = "event-struck"
    case keysRenewed = "keys-renewed"

    package var label: BilingualText {
        switch self {
        case .registered: BilingualText("registrerat", "registered")
        case .contactCorrected: BilingualText("kontakten rättad", "contact corrected")
        case .partyAdded: BilingualText("part tillagd", "party added")
        case .partyChanged: BilingualText("part ändrad", "party changed")
        case .partyRemoved: BilingualText("part borttagen", "party removed")
        case .incidentAdded: BilingualText("händelse tillagd", "incident added")
        case .incidentChanged: BilingualText("händelse ändrad", "incident changed")
        case .incidentRemoved: BilingualText("händelse borttagen", "incident removed")
        case .incidentClassified: BilingualText("händelse klassificerad", "incident classified")
        case .noteAdded: BilingualText("anteckning", "note added")
        case .noteFinalised: BilingualText("anteckning slutlig", "note made final")
        case .assigned: BilingualText("fördelat", "assigned")
        case .unassigned: BilingualText("fråntaget", "unassigned")
        case .wallRaised: BilingualText("jävsmur uppsatt", "wall raised")
        case .wallLifted: BilingualText("jävsmur nertagen", "wall lifted")
        case .assessmentBegun: BilingualText("bedömning påbörjad", "assessment begun")
        case .incidentAssessed: BilingualText("händelse bedömd", "incident assessed")
        case .returnedToAssessment: BilingualText("tillbaka till bedömning", "returned to assessment")
        case .actionBegun: BilingualText("åtgärd påbörjad", "action begun")
        case .actionDecided: BilingualText("åtgärd beslutad", "action decided")
        case .actionOutcomeRecorded: BilingualText("åtgärdens utfall antecknat", "outcome of an action recorded")
        case .taskAdded: BilingualText("uppgift tillagd", "task added")
        case .taskChanged: BilingualText("uppgift ändrad", "task changed")
        case .taskCompleted: BilingualText("uppgift klar", "task completed")
        case .taskCancelled: BilingualText("uppgift struken", "task cancelled")
        case .closed: BilingualText("avslutat", "closed")
        case .paymentRecorded: BilingualText("betalning antecknad", "payment recorded")
        case .reopened: BilingualText("öppnat igen", "reopened")
        case .holdPlaced: BilingualText("gallringsstopp lagt", "legal hold placed")
        case .holdReleased: BilingualText("gallringsstopp hävt", "legal hold released")
        case .circumstancesRecorded: BilingualText("Omständigheter antecknade", "Circumstances recorded")
        case .warningOverruled: BilingualText("Behållet trots varning", "Warning overruled")
        case .standingRecorded: BilingualText("Talerätt antecknad", "Standing recorded")
        case .consentRecorded: BilingualText("Samtycke eller fullmakt antecknad", "Consent or mandate recorded")
        case .consentWithdrawn: BilingualText("Samtycke eller fullmakt återkallad", "Consent or mandate withdrawn")
        case .basisRecorded: BilingualText("Rättslig grund antecknad", "Legal basis recorded")
        case .referred: BilingualText("Hänvisat", "Referred")
        case .referralAnswered: BilingualText("Svar på hänvisning", "Referral answered")
        case .alarmAcknowledged: BilingualText("Larm kvitterat", "Alarm acknowledged")
        case .milestoneReached: BilingualText("Svar eller möte antecknat", "Answer or meeting recorded")
        case .campaignMarked: BilingualText("Märkt som kampanj", "Marked as a campaign")
        case .eventStruck: BilingualText("innehåll struket", "content struck")
        case .keysRenewed: BilingualText("nycklar bytta", "keys renewed")
        }
    }
}
