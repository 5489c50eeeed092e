package import DiscriminationLaw

extension StatisticalDimension {
    /// The codes that a case can have here, with their words, in the order of the code list; nil for municipalities, which
    /// are whatever the cases name.
    ///
    /// What is not stated stands last.
    package var codes: [(code: String, label: BilingualText)]? {
        switch self {
        case .residence, .place: nil
        case .channel: Self.all(ContactChannel.self)
        case .sex: Self.all(Sex.self)
        case .age: Self.all(AgeBand.self)
        case .onBehalfOf, .campaign: [("JA", BilingualText("ja", "yes")), ("NEJ", BilingualText("nej", "no"))]
        case .ground, .grounds, .assessedGround, .assessedGrounds: Self.terms(Ground.self)
        case .form, .forms, .assessedForm, .assessedForms: Self.terms(Form.self)
        case .area, .areas, .assessedArea, .assessedAreas: Self.terms(SocietalArea.self)
        case .respondent, .respondents: Self.all(RespondentKind.self)
        case .caseType: Self.all(CaseType.self)
        case .actions: Self.all(ActionKind.self)
        case .outcome: Self.all(ClosureCode.self)
        case .registeredQuarter, .closedQuarter:
            (1...4).map { ("Q\($0)", BilingualText("kvartal \($0)", "quarter \($0)")) } + [Self.notStatedCode]
        }
    }

    /// The codes of one record, in the order of their weight; `notStated` where there is none, so never empty.
    package func codes(of record: StatisticalRecord) -> [String] {
        let codes = found(in: record)
        return codes.isEmpty ? [Self.notStated] : isMany ? codes : Array(codes.prefix(1))
    }

    private func found(in record: StatisticalRecord) -> [String] {
        switch self {
        case .residence: [record.residence].compactMap(\.self)
        case .place: [record.place].compactMap(\.self)
        case .channel: [record.channel.rawValue]
        case .sex: [record.sex?.rawValue].compactMap(\.self)
        case .age: [record.ageBand?.rawValue].compactMap(\.self)
        case .onBehalfOf: [record.onBehalfOf ? "JA" : "NEJ"]
        case .campaign: [record.isCampaign ? "JA" : "NEJ"]
        case .ground, .grounds: record.alleged.grounds.map(\.rawValue)
        case .assessedGround, .assessedGrounds: record.assessed?.grounds.map(\.rawValue) ?? []
        case .form, .forms: record.alleged.forms.map(\.rawValue)
        case .assessedForm, .assessedForms: record.assessed?.forms.map(\.rawValue) ?? []
        case .area, .areas: record.alleged.areas.map(\.rawValue)
        case .assessedArea, .assessedAreas: record.assessed?.areas.map(\.rawValue) ?? []
        case .respondent, .respondents: record.respondents.map(\.rawValue)
        case .caseType: [record.caseType?.rawValue].compactMap(\.self)
        case .actions: record.actions.map(\.rawValue)
        case .outcome: [record.outcome?.rawValue].compactMap(\.self)
        case .registeredQuarter: [record.registered.quarter.map { "Q\($0)" }].compactMap(\.self)
        case .closedQuarter: [record.closed?.quarter.map { "Q\($0)" }].compactMap(\.self)
        }
    }

    private static let notStatedCode = (notStated, BilingualText("uppgift saknas", "not stated"))

    private static func all<Code: CodeList>(_ list: Code.Type) -> [(code: String, label: BilingualText)] {
        Code.allCases.map { ($0.rawValue, $0.label) } + [notStatedCode]
    }

    /// A list of the Act, by the statutory label.
    private static func terms<Term: StatutoryTerm>(_ list: Term.Type) -> [(code: String, label: BilingualText)] {
        list.allCases.map { ($0.rawValue, BilingualText($0.statutoryLabel, $0.english)) } + [notStatedCode]
    }
}
