package import DiscriminationLaw

/// The kind of a command; the text is the last part of its address, as `add-note`.
package enum CommandKind: String, CodeList {
    case register
    case correctContact = "correct-contact"
    case addParty = "add-party"
    case changeParty = "change-party"
    case removeParty = "remove-party"
    case addIncident = "add-incident"
    case changeIncident = "change-incident"
    case removeIncident = "remove-incident"
    case classifyIncident = "classify-incident"
    case addNote = "add-note"
    case finaliseNote = "finalise-note"
    case assign
    case unassign
    case raiseWall = "raise-wall"
    case liftWall = "lift-wall"
    case beginAssessment = "begin-assessment"
    case assessIncident = "assess-incident"
    case returnToAssessment = "return-to-assessment"
    case beginAction = "begin-action"
    case decideAction = "decide-action"
    case recordActionOutcome = "record-action-outcome"
    case addTask = "add-task"
    case changeTask = "change-task"
    case completeTask = "complete-task"
    case cancelTask = "cancel-task"
    case close
    case recordPayment = "record-payment"
    case reopen
    case placeHold = "place-hold"
    case releaseHold = "release-hold"
    case recordCircumstances = "record-circumstances"
    case overruleWarning = "overrule-warning"
    case recordStanding = "record-standing"
    case recordConsent = "record-consent"
    case withdrawConsent = "withdraw-consent"
    case recordBasis = "record-basis"
    case refer
    case recordReferralAnswer = "record-referral-answer"
    case acknowledgeAlarm = "acknowledge-alarm"
    case recordMilestone = "record-milestone"
    case markCampaign = "mark-campaign"
    case strike
    case renewKeys = "renew-keys"

    package var label: BilingualText {
        switch self {
        case .register: BilingualText("Registrera", "Register")
        case .correctContact: BilingualText("Rätta uppgifterna om kontakten", "Correct the contact")
        case .addParty: BilingualText("Lägg till part", "Add a party")
        case .changeParty: BilingualText("Ändra part", "Change a party")
        case .removeParty: BilingualText("Ta bort part", "Remove a party")
        case .addIncident: BilingualText("Lägg till händelse", "Add an incident")
        case .changeIncident: BilingualText("Ändra händelse", "Change an incident")
        case .removeIncident: BilingualText("Ta bort händelse", "Remove an incident")
        case .classifyIncident: BilingualText("Klassificera händelse", "Classify an incident")
        case .addNote: BilingualText("Skriv anteckning", "Add a note")
        case .finaliseNote: BilingualText("Gör anteckning slutlig", "Make a note final")
        case .assign: BilingualText("Fördela", "Assign")
        case .unassign: BilingualText("Ta ifrån", "Take from")
        case .raiseWall: BilingualText("Sätt upp jävsmur", "Raise a wall")
        case .liftWall: BilingualText("Ta ner jävsmur", "Lift the wall")
        case .beginAssessment: BilingualText("Börja bedömning", "Begin assessment")
        case .assessIncident: BilingualText("Bedöm händelse", "Assess an incident")
        case .returnToAssessment: BilingualText("Tillbaka till bedömning", "Return to assessment")
        case .beginAction: BilingualText("Börja åtgärda", "Begin action")
        case .decideAction: BilingualText("Besluta åtgärd", "Decide an action")
        case .recordActionOutcome: BilingualText("Anteckna vad åtgärden ledde till", "Record the outcome of an action")
        case .addTask: BilingualText("Lägg till uppgift", "Add a task")
        case .changeTask: BilingualText("Ändra uppgift", "Change a task")
        case .completeTask: BilingualText("Uppgift klar", "Complete a task")
        case .cancelTask: BilingualText("Stryk uppgift", "Cancel a task")
        case .close: BilingualText("Avsluta", "Close")
        case .recordPayment: BilingualText("Anteckna betalning", "Record payment")
        case .reopen: BilingualText("Öppna igen", "Reopen")
        case .placeHold: BilingualText("Lägg gallringsstopp", "Place a legal hold")
        case .releaseHold: BilingualText("Häv gallringsstopp", "Release the legal hold")
        case .recordCircumstances:
            BilingualText("Anteckna omständigheter för preskription", "Record circumstances of limitation")
        case .overruleWarning: BilingualText("Behåll trots varning", "Overrule a warning")
        case .recordStanding: BilingualText("Anteckna talerätt", "Record standing")
        case .recordConsent:
            BilingualText("Anteckna samtycke eller fullmakt", "Record a consent or mandate")
        case .withdrawConsent:
            BilingualText("Återkalla samtycke eller fullmakt", "Withdraw a consent or mandate")
        case .recordBasis: BilingualText("Anteckna rättslig grund", "Record the legal basis")
        case .refer: BilingualText("Hänvisa", "Refer")
        case .recordReferralAnswer:
            BilingualText("Anteckna svar på hänvisning", "Record the answer to a referral")
        case .acknowledgeAlarm: BilingualText("Kvittera larm", "Acknowledge an alarm")
        case .recordMilestone: BilingualText("Anteckna svar eller möte", "Record an answer or a meeting")
        case .markCampaign: BilingualText("Märk som kampanj", "Mark as a campaign")
        case .strike: BilingualText("Stryk innehåll", "Strike content")
        case .renewKeys: BilingualText("Byt nycklar", "Renew the keys")
        }
    }
}
