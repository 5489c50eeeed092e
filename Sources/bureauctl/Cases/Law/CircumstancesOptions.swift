import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

/// What limitation and the checks of the Act depend on, beside dismissal and negotiation.
struct CircumstancesOptions: ParsableArguments {
    @Option(help: .yesNo("Om kravet riktas mot arbetsgivaren.", "Whether the claim is against the employer."))
    var employer: YesNo?
    @Option(
        help: .day("När en skyldighet senast skulle ha fullgjorts.", "When a duty should at latest have been done.")
    )
    var dutyDeadline: Day?
    @Option(help: .day("När personen själv fick veta.", "When the person knew.")) var ownKnowledge: Day?
    @Option(
        help: .day(
            "När ett offentligt anställningsbeslut vann laga kraft.",
            "When a public hiring decision gained legal force."
        )
    ) var hiringDecisionForce: Day?
    @Option(help: .day("När DO skriftligen avbröt preskriptionen.", "When DO interrupted limitation in writing."))
    var doInterruption: Day?
    @Option(help: .yesNo("Om det bara var en förfrågan om arbete.", "Whether it was a mere inquiry about work."))
    var jobInquiry: YesNo?
    @Option(
        help: .yesNo(
            "Om motparten är en privatperson utanför verksamhet.",
            "Whether the respondent is a private person outside any business."
        )
    ) var privatePerson: YesNo?
    @Option(help: .yesNo("Om det gäller en försäkringstjänst.", "Whether it is about an insurance service."))
    var insurance: YesNo?

    /// Sets what was given, and leaves the rest.
    func apply(to circumstances: inout Circumstances) {
        if let employer { circumstances.respondentIsEmployer = employer.isYes }
        if let dutyDeadline { circumstances.dutyDeadline = dutyDeadline }
        if let ownKnowledge { circumstances.ownKnowledge = ownKnowledge }
        if let hiringDecisionForce { circumstances.publicHiringDecisionLegalForce = hiringDecisionForce }
        if let doInterruption { circumstances.doInterruption = doInterruption }
        if let jobInquiry { circumstances.isMereJobInquiry = jobInquiry.isYes }
        if let privatePerson { circumstances.respondentIsPrivatePerson = privatePerson.isYes }
        if let insurance { circumstances.isInsurance = insurance.isYes }
    }
}

/// The days of negotiations.
struct NegotiationOptions: ParsableArguments {
    @Option(help: .day("När lokal förhandling påkallades.", "When local negotiation was called.")) var localCalled: Day?
    @Option(help: .day("När den lokala avslutades.", "When the local one ended.")) var localEnded: Day?
    @Option(help: .day("När central förhandling påkallades.", "When central negotiation was called."))
    var centralCalled: Day?
    @Option(help: .day("När den centrala avslutades.", "When the central one ended.")) var centralEnded: Day?

    func validate() throws {
        for (called, ended, name) in [(localCalled, localEnded, "local"), (centralCalled, centralEnded, "central")] {
            guard let called, let ended, ended < called else { continue }
            throw ValidationError(
                words(
                    "--\(name)-ended ligger före --\(name)-called: byt plats på dem.",
                    "--\(name)-ended is before --\(name)-called: change their places."
                )
            )
        }
    }

    /// Sets what was given, and leaves the rest.
    func apply(to circumstances: inout Circumstances) {
        guard [localCalled, localEnded, centralCalled, centralEnded].contains(where: { $0 != nil }) else { return }
        var negotiation = circumstances.negotiation ?? Circumstances.Negotiation()
        if let localCalled { negotiation.localCalled = localCalled }
        if let localEnded { negotiation.localEnded = localEnded }
        if let centralCalled { negotiation.centralCalled = centralCalled }
        if let centralEnded { negotiation.centralEnded = centralEnded }
        circumstances.negotiation = negotiation
    }
}

extension ArgumentHelp {
    /// Help of a question that can be answered by yes or no.
    static func yesNo(_ swedish: String, _ english: String) -> ArgumentHelp {
        ArgumentHelp(words(swedish, english), valueName: words("ja|nej", "yes|no"))
    }
}
