/// One rule of limitation as data: the clocks take their periods and sections from here, and so does the jurist's page.
package struct LimitationRule: Hashable, Sendable {
    /// The name of a rule, stable over versions of the law.
    package enum Identifier: String, CaseIterable, Codable, Sendable {
        case annulmentNotice = "A1-notify"
        case annulmentNoticeWithoutInstructions = "A1-notify-without-instructions"
        case annulmentAction = "A1-sue"
        case moneyNotice = "A2-notify"
        case moneyNoticeWithoutInstructions = "A2-notify-without-instructions"
        case moneyAction = "A2-sue"
        case callNegotiation = "B1-call-negotiation"
        case callCentralNegotiation = "B1-call-central-negotiation"
        case actionAfterNegotiation = "B1-sue"
        case memberAction = "B2-sue"
        case memberActionParentalLeave = "B2-sue-parental-leave"
        case neverMemberAction = "B3-sue"
        case absoluteEnd = "B-absolute-end"
        case otherAreas = "C-sue"
        case otherAreasUnder18 = "C-u18-sue"
    }

    /// How well the rule is known.
    package enum Certainty: String, CaseIterable, Codable, Sendable {
        /// Read in the statute.
        case statute
        /// Read in part, or in a secondary source.
        case partial
        /// A conclusion: a jurist should confirm it.
        case conclusion

        /// The certainty in words.
        package var words: BilingualText {
            switch self {
            case .statute: BilingualText("läst i lagtexten", "read in the statute")
            case .partial:
                BilingualText("delvis läst, eller i en andrahandskälla", "read in part, or in a secondary source")
            case .conclusion:
                BilingualText("en slutsats: bör bekräftas av jurist", "a conclusion: a jurist should confirm it")
            }
        }
    }

    package let identifier: Identifier
    package let branch: LimitationBranch?
    package let act: LimitationAct?
    package let period: LimitationPeriod
    package let references: [ProvisionReference]
    /// When the rule applies.
    package let applies: BilingualText
    /// The day from which the period runs.
    package let start: BilingualText
    package let certainty: Certainty
    /// What a jurist should weigh, nil where nothing is in doubt.
    package let doubt: BilingualText?
    /// Facts under which the rule gives a clock; the page computes the example from them.
    package let example: LimitationFacts

    package init(
        identifier: Identifier,
        branch: LimitationBranch?,
        act: LimitationAct?,
        period: LimitationPeriod,
        references: [ProvisionReference],
        applies: BilingualText,
        start: BilingualText,
        certainty: Certainty,
        doubt: BilingualText?,
        example: LimitationFacts
    ) {
        self.identifier = identifier
        self.branch = branch
        self.act = act
        self.period = period
        self.references = references
        self.applies = applies
        self.start = start
        self.certainty = certainty
        self.doubt = doubt
        self.example = example
    }
}

/// The rules as they stand at a time.
///
/// A change of the law is a new version beside the old one; the clocks of older incidents keep theirs.
package struct LawVersion: Hashable, Sendable {
    /// A short name, stored with what was computed.
    package let identifier: String
    /// The time in which the version counts.
    package let validity: Validity
    /// The rules of limitation, in the order of the jurist's page.
    package let limitationRules: [LimitationRule]

    private let byIdentifier: [LimitationRule.Identifier: LimitationRule]

    /// Puts a version together; every identifier must have exactly one rule.
    package init(identifier: String, validity: Validity, limitationRules: [LimitationRule]) {
        self.identifier = identifier
        self.validity = validity
        self.limitationRules = limitationRules
        byIdentifier = Dictionary(uniqueKeysWithValues: limitationRules.map { ($0.identifier, $0) })
        precondition(byIdentifier.count == LimitationRule.Identifier.allCases.count, "a rule is missing")
    }

    /// The rule of that name.
    package func rule(_ identifier: LimitationRule.Identifier) -> LimitationRule {
        byIdentifier[identifier]!
    }

    /// The law as it stands: DL as changed up to SFS 2024:242, in force since 2009.
    package static let current = LawVersion(
        identifier: "2024:242",
        validity: Validity(from: Day(existingYear: 2009, month: 1, day: 1)),
        limitationRules: LimitationRule.dismissalRules + LimitationRule.employerRules + LimitationRule.otherRules
    )
}
