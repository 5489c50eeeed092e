package import DiscriminationLaw

extension StatisticalDimension {
    /// The codes that a case can have here, with their words, in the order of the code list; nil for municipalities, which
    /// are whatever the cases name.
    package var codes: [(code: String, label: BilingualText)]? {
        switch self {
        case .municipality, .eventMunicipality: nil
        case .channel: Self.list(ContactChannel.self)
        case .sex: Self.list(Sex.self)
        case .ageBand: Self.list(AgeBand.self)
        case .onBehalfOf, .campaign: [("ja", BilingualText("ja", "yes")), ("nej", BilingualText("nej", "no"))]
        case .ground, .assessedGround: Self.terms(Ground.self)
        case .form, .assessedForm: Self.terms(Form.self)
        case .area, .assessedArea: Self.terms(SocietalArea.self)
        case .respondentKind: Self.list(RespondentKind.self)
        case .caseType: Self.list(CaseType.self)
        case .action: Self.list(ActionKind.self)
        case .outcome: Self.list(ClosureCode.self)
        }
    }

    /// The codes of one record, the one that weighs most first; empty where the case says nothing.
    package func codes(of record: StatisticalRecord) -> [String] {
        switch self {
        case .municipality: [record.residence].compactMap(\.self)
        case .eventMunicipality: [record.place].compactMap(\.self)
        case .channel: [record.channel.rawValue]
        case .sex: [record.sex?.rawValue].compactMap(\.self)
        case .ageBand: [record.ageBand?.rawValue].compactMap(\.self)
        case .onBehalfOf: [record.onBehalfOf ? "ja" : "nej"]
        case .campaign: [record.isCampaign ? "ja" : "nej"]
        case .ground: record.alleged.grounds.map(\.rawValue)
        case .assessedGround: record.assessed?.grounds.map(\.rawValue) ?? []
        case .form: record.alleged.forms.map(\.rawValue)
        case .assessedForm: record.assessed?.forms.map(\.rawValue) ?? []
        case .area: record.alleged.areas.map(\.rawValue)
        case .assessedArea: record.assessed?.areas.map(\.rawValue) ?? []
        case .respondentKind: record.respondents.map(\.rawValue)
        case .caseType: [record.caseType?.rawValue].compactMap(\.self)
        case .action: record.actions.map(\.rawValue)
        case .outcome: [record.outcome?.rawValue].compactMap(\.self)
        }
    }

    private static func list<Code: CodeList>(_ list: Code.Type) -> [(code: String, label: BilingualText)] {
        Code.allCases.map { ($0.rawValue, $0.label) }
    }

    /// A list of the Act, by the statutory label.
    private static func terms<Term: StatutoryTerm>(_ list: Term.Type) -> [(code: String, label: BilingualText)] {
        list.allCases.map { ($0.rawValue, BilingualText($0.statutoryLabel, $0.english)) }
    }
}
