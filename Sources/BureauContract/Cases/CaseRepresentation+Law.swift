package import CaseWorkflow
package import DiscriminationLaw

extension CaseRepresentation {
    /// What the Act says to the two classifications of an incident.
    package struct Warnings: Codable, Sendable, Equatable {
        package let alleged: [WarningRepresentation]
        /// Nothing where the incident is not assessed.
        package let assessed: [WarningRepresentation]?
    }

    /// Where the answers to the ladder of one form have led to.
    package struct LadderElement: Codable, Sendable, Equatable {
        package let form: Form
        /// Nothing while a question is open.
        package let conclusion: AssessmentConclusion?
        /// The question that comes next.
        package let next: String?
    }

    /// A consent or mandate with its number, whether it holds today, and what rests on it.
    package struct ConsentElement: Codable, Sendable, Equatable {
        package let id: ElementID
        package let consent: Consent
        package let holds: Bool
        package let withdrawnOn: Day?
        /// The referrals that were made by it.
        package let referrals: [ElementID]
        /// The actions without outcome that need a consent for its purpose.
        package let actions: [ElementID]
    }

    /// A referral with its number, and what came back.
    package struct ReferralElement: Codable, Sendable, Equatable {
        package let id: ElementID
        package let referral: Referral
        package let at: String
        package let by: StaffID
        package let answeredOn: Day?
        package let answer: String?
    }

    /// A milestone that was reached.
    package struct MilestoneElement: Codable, Sendable, Equatable {
        package let milestone: Milestone
        package let reachedOn: Day
    }

    /// A promise of the bureau: until when it was to be kept, and when it was.
    package struct TargetElement: Codable, Sendable, Equatable {
        package let milestone: Milestone
        /// The last working day on which it is kept.
        package let due: Day
        package let reachedOn: Day?
        /// Whether it was kept too late, or is not kept and its day has passed.
        package let missed: Bool
    }

    /// A clock that somebody must look at now; `alarm` is what acknowledges it.
    package struct AlarmElement: Codable, Sendable, Equatable {
        package let alarm: AlarmKey
        /// Negative where the day has passed, nothing while the clock waits for a negotiation to end.
        package let daysLeft: Int?
        package let acknowledged: Bool
    }
}

extension CaseRepresentation.IncidentElement {
    /// Shows one incident of a case, with what the law says to it on a day.
    init(_ entry: CaseFile.IncidentEntry, of file: CaseFile, on today: Day, in language: Language) {
        let limitation = file.limitation(of: entry.id)
        self.init(
            id: entry.id,
            incident: entry.incident,
            assessment: entry.assessment,
            assessmentIsCurrent: entry.assessmentIsCurrent,
            circumstances: entry.circumstances,
            warnings: CaseRepresentation.Warnings(
                alleged: entry.warnings(entry.incident.alleged, in: language),
                assessed: entry.assessment.map { entry.warnings($0.assessed, in: language) }
            ),
            ladders: entry.assessment?.ladders.map(CaseRepresentation.LadderElement.init) ?? [],
            limitation: LimitationRepresentation(
                clocks: limitation.clocks,
                questions: limitation.questions,
                negotiationIsPending: limitation.negotiationIsPending,
                on: today,
                in: language
            ),
            standing: Standing.Claimant.allCases.compactMap { claimant in
                file.standing(of: entry.id, as: claimant, on: today).map {
                    StandingRepresentation(claimant: claimant, answer: AnswerRepresentation($0, in: language))
                }
            },
            interruption: file.interruption(of: entry.id).map { AnswerRepresentation($0, in: language) }
        )
    }
}

extension CaseRepresentation.LadderElement {
    init(_ ladder: LadderAnswers) {
        switch ladder.result {
        case .next(let step): self.init(form: ladder.form, conclusion: nil, next: step.identifier)
        case .concluded(let conclusion, _): self.init(form: ladder.form, conclusion: conclusion, next: nil)
        case nil: self.init(form: ladder.form, conclusion: nil, next: nil)
        }
    }
}

extension CaseRepresentation.ConsentElement {
    init(_ entry: CaseFile.ConsentEntry, of file: CaseFile, on today: Day) {
        let dependents = file.dependents(of: entry.id)
        self.init(
            id: entry.id,
            consent: entry.consent,
            holds: entry.holds(on: today),
            withdrawnOn: entry.withdrawnOn,
            referrals: dependents.referrals,
            actions: dependents.actions
        )
    }
}

extension CaseRepresentation.ReferralElement {
    init(_ entry: CaseFile.ReferralEntry) {
        self.init(
            id: entry.id,
            referral: entry.referral,
            at: Timestamp.text(milliseconds: entry.at.milliseconds),
            by: entry.by,
            answeredOn: entry.answeredOn,
            answer: entry.answer
        )
    }
}

extension CaseFile.IncidentEntry {
    fileprivate func warnings(_ classification: Classification, in language: Language) -> [WarningRepresentation] {
        warnings(of: classification).map { WarningRepresentation($0.warning, overruled: $0.overruled, in: language) }
    }
}
