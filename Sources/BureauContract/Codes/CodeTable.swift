import CaseWorkflow
package import DiscriminationLaw

/// One code list as the wire names it.
package struct CodeTable: Sendable {
    /// The name of the list, as it stands in the OpenAPI document.
    package let name: String
    /// Each code with what people read, in the order of the list.
    package let entries: [(code: String, label: BilingualText)]
    /// What the law says of each code, in the lists that are the Act's.
    package let terms: [String: TermEntry]
    /// Where the law says it, in the lists that have no terms.
    package let references: [String: ProvisionReference]

    init<Code: CodeList>(_ name: String, _ list: Code.Type) {
        self.init(name, list) { $0.label }
    }

    init<Term: StatutoryTerm>(terms name: String, _ list: Term.Type) {
        self.name = name
        entries = Term.allCases.map { ($0.rawValue, BilingualText($0.plainSwedish, $0.english)) }
        terms = Dictionary(uniqueKeysWithValues: Term.allCases.map { ($0.rawValue, $0.entry) })
        references = [:]
    }

    init<Code: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _ list: Code.Type,
        at reference: (Code) -> ProvisionReference? = { _ in nil },
        _ words: (Code) -> BilingualText
    ) {
        self.name = name
        entries = Code.allCases.map { ($0.rawValue, words($0)) }
        terms = [:]
        references = Dictionary(
            uniqueKeysWithValues: Code.allCases.compactMap { code in reference(code).map { (code.rawValue, $0) } }
        )
    }

    /// Every list of codes that a representation or a command can hold.
    package static let all: [CodeTable] = ofCases + ofTheLaw

    private static let ofCases: [CodeTable] = [
        CodeTable("phase", Phase.self), CodeTable("role", Role.self), CodeTable("command", CommandKind.self),
        CodeTable("event", EventKind.self), CodeTable("channel", ContactChannel.self),
        CodeTable("partyRole", PartyRole.self), CodeTable("respondentKind", RespondentKind.self),
        CodeTable("sector", Sector.self), CodeTable("contactWay", ContactWayKind.self),
        CodeTable("protection", ProtectionLevel.self), CodeTable("sex", Sex.self), CodeTable("ageBand", AgeBand.self),
        CodeTable("noteKind", NoteKind.self), CodeTable("finding", Finding.self),
        CodeTable("actionKind", ActionKind.self), CodeTable("taskState", TaskState.self),
        CodeTable("outcome", ClosureCode.self), CodeTable("toldHow", ToldHow.self), CodeTable("payment", Payment.self),
        CodeTable("retention", RetentionClass.self), CodeTable("consentPurpose", ConsentPurpose.self),
        CodeTable("consentForm", ConsentForm.self), CodeTable("processingPurpose", ProcessingPurpose.self),
        CodeTable("legalBasis", LegalBasis.self), CodeTable("specialBasis", SpecialBasis.self),
        CodeTable("referralReceiver", ReferralReceiver.self), CodeTable("milestone", Milestone.self),
        CodeTable("watchKind", WatchKind.self), CodeTable("letter", Letter.self),
        CodeTable("conflictRelation", ConflictRelation.self), CodeTable("conflictOutcome", ConflictOutcome.self),
        CodeTable("tieKind", TieKind.self), CodeTable("partyWarning", PartyWarning.self),
        CodeTable("watchReason", WatchReason.self),
    ]

    private static let ofTheLaw: [CodeTable] = [
        CodeTable(terms: "ground", Ground.self), CodeTable(terms: "form", Form.self),
        CodeTable(terms: "area", SocietalArea.self),
        CodeTable("warning", ClassificationWarning.Kind.self, at: \.reference) { $0.message },
        CodeTable("warningWeight", ClassificationWarning.Weight.self) { $0.words },
        CodeTable("conclusion", AssessmentConclusion.self) { $0.words },
        CodeTable("breach", LimitationFacts.Breach.self) { $0.words },
        CodeTable("remedy", LimitationFacts.Dismissal.Remedy.self) { $0.words },
        CodeTable("branch", LimitationBranch.self) { $0.words }, CodeTable("act", LimitationAct.self) { $0.words },
        CodeTable("change", LimitationQuestion.Change.self) { $0.words },
        CodeTable("question", LimitationQuestion.Identifier.self) { $0.words },
        CodeTable("membership", UnionMembership.self) { $0.words },
        CodeTable("unionPosition", StandingFacts.UnionPosition.self) { $0.words },
        CodeTable("claimant", Standing.Claimant.self) { $0.words },
        CodeTable("verdict", Standing.Verdict.self) { $0.words },
        CodeTable("standingReason", StandingReason.Code.self, at: \.reference) { $0.words },
        CodeTable("reasonWeight", StandingReason.Weight.self) { $0.words },
    ]
}
