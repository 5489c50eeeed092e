import BureauContract
import CaseWorkflow
import DiscriminationLaw

extension CasePage {
    /// What is known of an incident for limitation and the checks of the Act, one thing a line.
    mutating func circumstances(of element: CaseRepresentation.IncidentElement) {
        guard let known = element.circumstances else { return }
        let questions: [(String, Bool?)] = [
            (words("Mot arbetsgivaren", "Against the employer"), known.respondentIsEmployer),
            (words("Bara en förfrågan om arbete", "A mere inquiry about work"), known.isMereJobInquiry),
            (words("Motparten en privatperson", "The respondent a private person"), known.respondentIsPrivatePerson),
            (words("Försäkringstjänst", "An insurance service"), known.isInsurance),
            (
                words("Besked om hur uppsägningen angrips", "Instructions to contest"),
                known.dismissal?.instructionsGiven
            ),
        ]
        for case (let name, let answer?) in questions {
            lines.append("     \(name): \(answer ? words("ja", "yes") : words("nej", "no"))")
        }
        let days: [(String, Day?)] = [
            (words("Uppsagd", "Dismissed"), known.dismissal?.given),
            (words("Anställningen upphörde", "Employment ended"), known.dismissal?.employmentEnded),
            (words("Skyldigheten senast", "Duty to be done by"), known.dutyDeadline),
            (words("Egen kännedom", "Own knowledge"), known.ownKnowledge),
            (words("Lokal förhandling påkallad", "Local negotiation called"), known.negotiation?.localCalled),
            (words("Lokal förhandling avslutad", "Local negotiation ended"), known.negotiation?.localEnded),
            (words("Central förhandling påkallad", "Central negotiation called"), known.negotiation?.centralCalled),
            (words("Central förhandling avslutad", "Central negotiation ended"), known.negotiation?.centralEnded),
            (words("Anställningsbeslutet laga kraft", "Hiring decision final"), known.publicHiringDecisionLegalForce),
            (words("DO avbröt", "Interrupted by DO"), known.doInterruption),
        ]
        for case (let name, let day?) in days { lines.append("     \(name): \(day)") }
        let remedies = (known.dismissal?.remedies ?? []).map { label("remedy", $0.rawValue) }
        guard !remedies.isEmpty else { return }
        lines.append(words("     Begärs: ", "     Asked for: ") + remedies.joined(separator: ", "))
    }
}
