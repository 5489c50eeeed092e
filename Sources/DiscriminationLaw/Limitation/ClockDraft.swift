/// A clock before it is put into words: what period runs from where.
struct ClockDraft {
    /// The day from which a period runs, and what that day is.
    struct Start {
        let day: Day
        let name: BilingualText
    }

    /// The end that the period may not pass.
    struct Limit {
        let start: Start
        let end: Day
    }

    let branch: LimitationBranch
    let act: LimitationAct
    let rule: LimitationRule
    /// The act through which the rule applies, where it is not the one the rule names.
    let through: ProvisionReference?
    /// Nil while the negotiation has not ended.
    let start: Start?
    let limit: Limit?
    let assumptions: [BilingualText]

    /// The end by the period alone.
    private var unlimited: Day? { start.map { rule.period.end(from: $0.day) } }

    var raw: Day? {
        guard let unlimited else { return nil }
        return limit.map { min(unlimited, $0.end) } ?? unlimited
    }

    private var isCutShort: Bool {
        guard let unlimited, let limit else { return false }
        return limit.end < unlimited
    }

    func clock(law: LawVersion, openQuestions: [LimitationQuestion.Identifier]) -> LimitationClock {
        let extended = raw.flatMap { raw in
            SwedishCalendar.isWorkingDay(raw) ? nil : SwedishCalendar.firstWorkingDay(onOrAfter: raw)
        }
        return LimitationClock(
            branch: branch,
            act: act,
            raw: raw,
            safe: raw.map(SwedishCalendar.lastWorkingDay(onOrBefore:)),
            extended: extended,
            rule: rule.identifier,
            references: references(law: law),
            arithmetic: arithmetic(extended: extended, law: law),
            assumptions: assumptions,
            openQuestions: openQuestions
        )
    }

    private func references(law: LawVersion) -> [ProvisionReference] {
        let named = rule.references + (isCutShort ? law.rule(.absoluteEnd).references : [])
        return named.map { through != nil && $0.statute == .discriminationAct ? through! : $0 }
            .reduce(into: []) { unique, reference in
                if !unique.contains(reference) { unique.append(reference) }
            }
    }

    private func arithmetic(extended: Day?, law: LawVersion) -> BilingualText {
        guard let start, let raw else {
            return BilingualText(
                "Tiden är \(rule.period.words.swedish) från förhandlingens slut, som inte är känt: fråga när den "
                    + "avslutades. Tiden är inte obegränsad.",
                "The period is \(rule.period.words.english) from the end of the negotiation, which is not known: ask "
                    + "when "
                    + "it ended. The time is not unlimited."
            )
        }
        let period = rule.period.words
        var swedish = "\(period.swedish) från \(start.day), \(start.name.swedish)"
        var english = "\(period.english) from \(start.day), \(start.name.english)"
        if isCutShort, let limit, let unlimited {
            let absolute = law.rule(.absoluteEnd).period.words
            swedish += ", vore \(unlimited), men yttersta gränsen är \(absolute.swedish) från \(limit.start.day), "
            swedish += limit.start.name.swedish
            english += ", would be \(unlimited), but the absolute end is \(absolute.english) from \(limit.start.day), "
            english += limit.start.name.english
        }
        swedish += ": \(Self.named(raw, in: .swedish))."
        english += ": \(Self.named(raw, in: .english))."
        if let extended {
            let safe = SwedishCalendar.lastWorkingDay(onOrBefore: raw)
            swedish += " Sista arbetsdagen dessförinnan är \(Self.named(safe, in: .swedish)); räkna med den."
            swedish += " Möjligen räcker \(Self.named(extended, in: .swedish)): fråga en jurist."
            english += " The last working day before it is \(Self.named(safe, in: .english)); work by that."
            english += " Possibly \(Self.named(extended, in: .english)) is enough: ask a jurist."
        }
        return BilingualText(swedish, english)
    }

    /// `fredag 2025-06-20 (midsommarafton)`.
    static func named(_ day: Day, in language: Language) -> String {
        let weekday = language == .swedish ? day.weekday.swedish : day.weekday.english
        let holiday = SwedishCalendar.holiday(on: day).map { " (\($0.name.in(language)))" } ?? ""
        return "\(weekday) \(day)\(holiday)"
    }
}
