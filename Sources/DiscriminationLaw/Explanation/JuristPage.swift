/// The rules as a jurist reads them: every one with section, period, start and a computed example.
///
/// Plain data without layout; text and HTML are drawn from it. It is built from the same rules as the clocks, and its
/// examples are computed by them.
package struct JuristPage: Hashable, Sendable {
    /// One rule.
    package struct RuleRow: Hashable, Sendable {
        package let rule: LimitationRule
        package let period: BilingualText
        package let facts: BilingualText
        /// The clock of the example that the rule shows itself in.
        package let example: LimitationClock
    }

    /// One entry of a code list.
    package struct TermRow: Hashable, Sendable {
        package let code: String
        package let entry: TermEntry
    }

    /// One of the code lists.
    package struct TermList: Hashable, Sendable {
        package let title: BilingualText
        package let rows: [TermRow]
    }

    package let law: LawVersion
    package let rules: [RuleRow]
    package let calendar: [BilingualText]
    package let notModelled: [BilingualText]
    package let lists: [TermList]
    package let checks: [ClassificationWarning.Kind]
    package let standing: [StandingReason.Code]

    /// The page of a version of the law.
    package init(law: LawVersion = .current) {
        self.law = law
        rules = law.limitationRules.map { rule in
            RuleRow(
                rule: rule,
                period: rule.period.words,
                facts: BilingualText(rule.example.words(in: .swedish), rule.example.words(in: .english)),
                example: rule.exampleClock(law: law)
            )
        }
        calendar = Self.calendarRules
        notModelled = LimitationRules.notModelled
        lists = [
            Self.list(Ground.self, BilingualText("Diskrimineringsgrunder", "Grounds")),
            Self.list(
                Form.self,
                BilingualText("Diskrimineringsformer och andra överträdelser", "Forms and other breaches")
            ),
            Self.list(SocietalArea.self, BilingualText("Samhällsområden", "Areas of society")),
        ]
        checks = ClassificationWarning.Kind.allCases
        standing = StandingReason.Code.allCases
    }

    private static func list<Term: StatutoryTerm>(_ type: Term.Type, _ title: BilingualText) -> TermList {
        TermList(title: title, rows: type.allCases.map { TermRow(code: $0.rawValue, entry: $0.entry) })
    }

    private static let calendarRules: [BilingualText] = [
        BilingualText(
            "Veckor, månader och år räknas till den dag som har samma veckodag eller nummer; finns "
                + "ingen sådan dag, till "
                + "månadens sista dag (lag 1930:173 1 §). Den dagen flyttas aldrig.",
            "Weeks, months and years are counted to the same weekday or number; where there is no such "
                + "day, to the last day "
                + "of the month (lag 1930:173 1 §). That day is never moved."
        ),
        BilingualText(
            "Säker dag är den sista arbetsdagen på eller före den lagstadgade dagen. Arbetsdagar är "
                + "måndag till fredag utom "
                + "allmänna helgdagar (lag 1989:253), midsommarafton, julafton och nyårsafton.",
            "The safe day is the last working day on or before the statutory day. Working days are "
                + "Monday to Friday except "
                + "public holidays (lag 1989:253), Midsummer Eve, Christmas Eve and New Year's Eve."
        ),
        BilingualText(
            "Slutar tiden en dag som inte är arbetsdag kan nästa vardag räcka (lag 1930:173 2 §): fråga en jurist.",
            "Where the time ends on a day that is no working day, the next weekday may be enough (lag "
                + "1930:173 2 §): ask a "
                + "jurist."
        ),
    ]
}

extension LimitationRule {
    /// The clock in which the example shows the rule: its own, or for the absolute end the one it cuts short.
    package func exampleClock(law: LawVersion = .current) -> LimitationClock {
        let clocks = LimitationRules.clocks(for: example, law: law)
        // Every rule has an example that yields it; a test holds this for each version of the law.
        return clocks.first { $0.rule == identifier } ?? clocks.first { !$0.references.isEmpty }!
    }
}
