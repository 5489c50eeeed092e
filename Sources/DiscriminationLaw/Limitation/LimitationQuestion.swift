/// A fact that is not known and whose answer could change the clocks.
package struct LimitationQuestion: Hashable, Sendable {
    /// The fact asked for; the raw value is its path in the facts object.
    package enum Identifier: String, CaseIterable, Codable, Sendable {
        case exactDay = "eventDate"
        case dutyDeadline
        case birthDate
        case dismissal
        case instructionsGiven = "dismissal.instructionsGiven"
        case employmentEnded = "dismissal.employmentEnded"
        case remedies = "dismissal.remedies"
        case membership = "union.membership"
        case unionKnowledge = "union.knowledge"
        case unionCarries = "union.carries"
        case ownKnowledge
        case localCalled = "negotiation.localCalled"
        case localEnded = "negotiation.localEnded"
        case centralCalled = "negotiation.centralCalled"
        case centralEnded = "negotiation.centralEnded"
        case publicHiringDecisionLegalForce
        case doInterruption
    }

    /// What an answer does to a clock.
    package enum Change: String, CaseIterable, Codable, Sendable {
        case earlier
        case later
        /// The clock is there only with this answer.
        case appears
        /// The clock is not there with this answer.
        case disappears
        /// With this answer the clock waits for the end of a negotiation.
        case waits
        /// With this answer a waiting clock gets its day.
        case starts
    }

    /// One clock that one answer changes.
    package struct Effect: Hashable, Sendable {
        package let branch: LimitationBranch
        package let act: LimitationAct
        package let change: Change

        package init(branch: LimitationBranch, act: LimitationAct, change: Change) {
            self.branch = branch
            self.act = act
            self.change = change
        }
    }

    /// An answer that was tried, and what it would do.
    package struct Alternative: Hashable, Sendable {
        package let answer: BilingualText
        package let effects: [Effect]
    }

    package let identifier: Identifier
    package let question: BilingualText
    /// Only answers that change something; a day is tried with an example, so that only the direction is told.
    package let alternatives: [Alternative]
}

extension LimitationQuestion.Identifier {
    /// The question in words.
    package var words: BilingualText {
        switch self {
        case .exactDay: BilingualText("Vilken dag hände det?", "On which day did it happen?")
        case .dutyDeadline:
            BilingualText(
                "Finns en dag då en skyldighet senast skulle ha fullgjorts?",
                "Is there a day by which a duty should at latest have been fulfilled?"
            )
        case .birthDate: BilingualText("När är personen född?", "When was the person born?")
        case .dismissal:
            BilingualText("Gäller det en uppsägning eller ett avskedande?", "Is it about a dismissal?")
        case .instructionsGiven:
            BilingualText(
                "Lämnade arbetsgivaren skriftligt besked om hur uppsägningen kan angripas?",
                "Did the employer give written instructions on how to contest the dismissal?"
            )
        case .employmentEnded: BilingualText("När upphörde anställningen?", "When did the employment end?")
        case .remedies: BilingualText("Begärs ogiltigförklaring, pengar eller båda?", "Annulment, money or both?")
        case .membership:
            BilingualText(
                "Är eller har personen varit medlem i facket?",
                "Is or was the person a member of the union?"
            )
        case .unionKnowledge: BilingualText("När fick facket kännedom?", "When did the union know?")
        case .unionCarries: BilingualText("Driver facket saken?", "Does the union carry the claim?")
        case .ownKnowledge: BilingualText("När fick personen själv kännedom?", "When did the person know?")
        case .localCalled: BilingualText("När påkallades lokal förhandling?", "When was local negotiation called?")
        case .localEnded: BilingualText("När avslutades den lokala förhandlingen?", "When did local negotiation end?")
        case .centralCalled:
            BilingualText("När påkallades central förhandling?", "When was central negotiation called?")
        case .centralEnded:
            BilingualText("När avslutades den centrala förhandlingen?", "When did central negotiation end?")
        case .publicHiringDecisionLegalForce:
            BilingualText(
                "Gäller det ett offentligt anställningsbeslut, och när vann det laga kraft?",
                "Is it about a public hiring decision, and when did it gain legal force?"
            )
        case .doInterruption:
            BilingualText(
                "Har DO skriftligen avbrutit preskriptionen, och när?",
                "Has the Ombudsman interrupted limitation in writing, and when?"
            )
        }
    }
}
