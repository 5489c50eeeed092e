package import DiscriminationLaw

/// Why a command is refused; the label says what to do and names its values in braces.
package enum RefusalCode: String, CodeList {
    case roleMissing = "role-missing"
    case notHolder = "not-holder"
    case supervisorsMatter = "supervisors-matter"
    case malformed
    case noSuchCase = "no-such-case"
    case alreadyRegistered = "already-registered"
    case wrongPhase = "wrong-phase"
    case historyFull = "history-full"
    case unknownParty = "unknown-party"
    case unknownIncident = "unknown-incident"
    case unknownNote = "unknown-note"
    case unknownAction = "unknown-action"
    case unknownTask = "unknown-task"
    case unknownEvent = "unknown-event"
    case partyInUse = "party-in-use"
    case noteIsFinal = "note-is-final"
    case taskNotOpen = "task-not-open"
    case taskForOutsider = "task-for-outsider"
    case noIncident = "no-incident"
    case incidentNotAssessed = "incident-not-assessed"
    case notAssignable = "not-assignable"
    case outsideWall = "outside-wall"
    case tooFewNamed = "too-few-named"
    case notAssigned = "not-assigned"
    case notWalled = "not-walled"
    case noLegalHold = "no-legal-hold"
    case alreadyHeld = "already-held"
    case underLegalHold = "under-legal-hold"
    case noSettlement = "no-settlement"
    case notStrikeable = "not-strikeable"
    case alreadyStruck = "already-struck"
    case assessmentInUse = "assessment-in-use"
    case unknownConsent = "unknown-consent"
    case unknownReferral = "unknown-referral"
    case consentIsWithdrawn = "consent-is-withdrawn"
    case consentMissing = "consent-missing"
    case noStanding = "no-standing"
    case noSuchAlarm = "no-such-alarm"
    case outcomeMissing = "outcome-missing"
    case clocksRunning = "clocks-running"

    package var label: BilingualText {
        switch self {
        case .roleMissing:
            BilingualText(
                "Det här kräver någon av rollerna {roles}. Be någon som har den.",
                "This needs one of the roles {roles}. Ask somebody who has it."
            )
        case .notHolder:
            BilingualText(
                "Du har inte ärendet. Be en verksamhetsansvarig att fördela det till dig.",
                "You do not hold the case. Ask a supervisor to assign it to you."
            )
        case .supervisorsMatter:
            BilingualText(
                "Det här gör en verksamhetsansvarig; handläggare bara bakom en jävsmur som inte släpper in någon verksamhetsansvarig.",
                "This is for a supervisor; caseworkers may only behind a wall that names no supervisor."
            )
        case .malformed:
            BilingualText(
                "Fältet {path} är fel: {fault}. Rätta det och försök igen.",
                "The field {path} is wrong: {fault}. Correct it and try again."
            )
        case .noSuchCase:
            BilingualText("Ärendet finns inte. Registrera det först.", "There is no such case. Register it first.")
        case .alreadyRegistered:
            BilingualText(
                "Ärendet är redan registrerat. Rätta det som är fel i stället.",
                "The case is registered already. Correct what is wrong instead."
            )
        case .wrongPhase:
            BilingualText(
                "Det går inte i skedet {phase}, bara i {phases}. Byt skede först.",
                "This cannot be done in the phase {phase}, only in {phases}. Change the phase first."
            )
        case .historyFull:
            BilingualText(
                "Ärendet har nått {limit} poster och tar inte emot fler. Avsluta det och registrera ett nytt som hänvisar hit.",
                "The case has reached {limit} entries and takes no more. Close it and register a new one that refers to it."
            )
        case .unknownParty:
            BilingualText(
                "Part {party} finns inte i ärendet. Lägg till den först.",
                "Party {party} is not in the case. Add it first."
            )
        case .unknownIncident:
            BilingualText(
                "Händelse {incident} finns inte i ärendet. Lägg till den först.",
                "Incident {incident} is not in the case. Add it first."
            )
        case .unknownNote:
            BilingualText(
                "Anteckning {note} finns inte i ärendet. Kontrollera numret.",
                "Note {note} is not in the case. Check its number."
            )
        case .unknownAction:
            BilingualText(
                "Åtgärd {action} finns inte i ärendet. Besluta den först.",
                "Action {action} is not in the case. Decide on it first."
            )
        case .unknownTask:
            BilingualText(
                "Uppgift {task} finns inte i ärendet. Lägg till den först.",
                "Task {task} is not in the case. Add it first."
            )
        case .unknownEvent:
            BilingualText(
                "Ärendet har ingen post {version}. Välj en post ur historiken.",
                "The case has no entry {version}. Choose one from the history."
            )
        case .partyInUse:
            BilingualText(
                "Part {party} nämns i en händelse eller företräds av en annan part. Ändra det först.",
                "Party {party} is named in an incident or spoken for by another party. Change that first."
            )
        case .noteIsFinal:
            BilingualText(
                "Anteckning {note} är redan slutlig. Rätta den med en ny anteckning.",
                "Note {note} is final already. Correct it by a new note."
            )
        case .taskNotOpen:
            BilingualText(
                "Uppgift {task} är inte öppen längre. Lägg till en ny.",
                "Task {task} is no longer open. Add a new one."
            )
        case .taskForOutsider:
            BilingualText(
                "Kontot {person} har inte ärendet. Fördela ärendet dit först eller välj någon annan.",
                "The account {person} does not hold the case. Assign the case to it first, or choose somebody else."
            )
        case .noIncident:
            BilingualText(
                "Ärendet har ingen händelse. Lägg till och bedöm minst en först.",
                "The case has no incident. Add and assess at least one first."
            )
        case .incidentNotAssessed:
            BilingualText(
                "Händelse {incident} är inte bedömd som den nu står. Bedöm den först.",
                "Incident {incident} is not assessed as it now stands. Assess it first."
            )
        case .notAssignable:
            BilingualText(
                "Kontot {person} kan inte ha ärenden. Välj en handläggare eller verksamhetsansvarig med aktivt konto.",
                "The account {person} cannot hold cases. Choose a caseworker or supervisor with an active account."
            )
        case .outsideWall:
            BilingualText(
                "Kontot {person} står utanför jävsmuren. Ändra muren först eller välj någon som nämns i den.",
                "The account {person} is outside the wall. Change the wall first, or choose somebody named in it."
            )
        case .tooFewNamed:
            BilingualText(
                "En jävsmur måste nämna minst {least} personer, så att ärendet inte går förlorat med en av dem. Nämn fler.",
                "A wall must name at least {least} people, so that the case is not lost with one of them. Name more."
            )
        case .notAssigned:
            BilingualText(
                "Ärendet är inte fördelat till kontot {person}. Kontrollera vem som har det.",
                "The case is not assigned to the account {person}. Check who has it."
            )
        case .notWalled:
            BilingualText(
                "Ärendet har ingen jävsmur. Det finns inget att ta ner.",
                "The case has no wall. There is nothing to take down."
            )
        case .noLegalHold:
            BilingualText(
                "Ärendet har inget gallringsstopp. Det finns inget att häva.",
                "The case has no legal hold. There is nothing to release."
            )
        case .alreadyHeld:
            BilingualText(
                "Ärendet har redan ett gallringsstopp. Häv det först om skälet är ett annat.",
                "The case has a legal hold already. Release it first if the reason is another."
            )
        case .underLegalHold:
            BilingualText(
                "Ärendet har gallringsstopp, så inget får strykas eller gallras. Häv stoppet först.",
                "The case is under a legal hold, so nothing may be struck or erased. Release the hold first."
            )
        case .noSettlement:
            BilingualText(
                "Ärendet har inget avtalat belopp. Ange det när ärendet avslutas.",
                "The case has no agreed amount. Give it when closing the case."
            )
        case .notStrikeable:
            BilingualText(
                "Post {version} kan inte strykas, för nycklar eller skeden vilar på den. Rätta med en ny post.",
                "Entry {version} cannot be struck, because keys or phases rest on it. Correct it by a new entry."
            )
        case .alreadyStruck:
            BilingualText(
                "Post {version} är redan struken. Välj en annan.",
                "Entry {version} is struck already. Choose another."
            )
        case .assessmentInUse:
            BilingualText(
                "Post {version} bär upp bedömningen som åtgärderna vilar på. Ta ärendet tillbaka till bedömning först.",
                "Entry {version} carries the assessment that actions rest on. Return the case to assessment first."
            )
        case .unknownConsent:
            BilingualText(
                "Samtycke eller fullmakt {consent} finns inte i ärendet. Anteckna det först.",
                "Consent or mandate {consent} is not in the case. Record it first."
            )
        case .unknownReferral:
            BilingualText(
                "Hänvisning {referral} finns inte i ärendet. Kontrollera numret.",
                "Referral {referral} is not in the case. Check its number."
            )
        case .consentIsWithdrawn:
            BilingualText(
                "Samtycke eller fullmakt {consent} är redan återkallad. Anteckna en ny om personen ändrat sig.",
                "Consent or mandate {consent} is withdrawn already. Record a new one if the person changed their mind."
            )
        case .consentMissing:
            BilingualText(
                "Det kräver ett samtycke som gäller ({purpose}) av var och en som saken rör, för ett barn av varje vårdnadshavare. Anteckna det först, eller be en verksamhetsansvarig att besluta utan det där det är tillåtet.",
                "This needs a consent that holds ({purpose}) of everybody whom it concerns, for a child of every custodian. Record it first, or ask a supervisor to decide without it where that is allowed."
            )
        case .noStanding:
            BilingualText(
                "Byrån får inte föra talan i händelse {incident}: {reasons}",
                "The bureau may not sue in incident {incident}: {reasons}"
            )
        case .noSuchAlarm:
            BilingualText(
                "Det finns inget sådant larm att kvittera. Läs ärendet igen.",
                "There is no such alarm to acknowledge. Read the case again."
            )
        case .outcomeMissing:
            BilingualText(
                "Händelse {incident} saknar utfall, eller finns inte. Ange ett utfall för varje händelse.",
                "Incident {incident} has no outcome, or is not there. Give an outcome for each incident."
            )
        case .clocksRunning:
            BilingualText(
                "Preskriptionstider löper ännu ({clocks}). Skriv att det är känt (runningClocks) och avsluta igen.",
                "Limitation clocks still run ({clocks}). Say in words that this is known (runningClocks) and close again."
            )
        }
    }
}
