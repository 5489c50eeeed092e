import CaseWorkflow
package import DiscriminationLaw

/// One code list as the wire names it.
package struct CodeTable: Sendable {
    /// The name of the list, as it stands in the OpenAPI document.
    package let name: String
    /// Each code with what people read, in the order of the list.
    package let entries: [(code: String, label: BilingualText)]

    private init<Code: CodeList>(_ name: String, _ list: Code.Type) {
        self.name = name
        entries = Code.allCases.map { ($0.rawValue, $0.label) }
    }

    private init(_ name: String, _ entries: [(String, BilingualText)]) {
        self.name = name
        self.entries = entries.map { (code: $0.0, label: $0.1) }
    }

    /// Every list of codes that a representation or a command can hold.
    package static let all: [CodeTable] = [
        CodeTable("phase", Phase.self), CodeTable("role", Role.self), CodeTable("command", CommandKind.self),
        CodeTable("event", EventKind.self),
        CodeTable("ground", Ground.allCases.map { ($0.rawValue, BilingualText($0.plainSwedish, $0.english)) }),
        CodeTable("form", Form.allCases.map { ($0.rawValue, BilingualText($0.plainSwedish, $0.english)) }),
        CodeTable("area", SocietalArea.allCases.map { ($0.rawValue, BilingualText($0.plainSwedish, $0.english)) }),
        CodeTable("channel", ContactChannel.self), CodeTable("partyRole", PartyRole.self),
        CodeTable("respondentKind", RespondentKind.self), CodeTable("sector", Sector.self),
        CodeTable("contactWay", ContactWayKind.self), CodeTable("protection", ProtectionLevel.self),
        CodeTable("sex", Sex.self), CodeTable("ageBand", AgeBand.self), CodeTable("noteKind", NoteKind.self),
        CodeTable("finding", Finding.self), CodeTable("actionKind", ActionKind.self),
        CodeTable("taskState", TaskState.self), CodeTable("outcome", ClosureCode.self),
        CodeTable("toldHow", ToldHow.self), CodeTable("payment", Payment.self),
        CodeTable("retention", RetentionClass.self),
    ]
}
