import BureauContract
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Testing

@Suite struct OpenAPITests {
    private let validator: SchemaValidator
    private var document: JSONValue { validator.document }

    init() throws {
        validator = try SchemaValidator()
    }

    private func operation(_ route: Route) -> JSONValue? {
        document["paths"]?[route.path]?[route.method.rawValue.lowercased()]
    }

    @Test(arguments: Routes.all)
    func `every route stands in the document, as it is`(_ route: Route) throws {
        let operation = try #require(self.operation(route), "\(route.method) \(route.path)")
        #expect(operation["operationId"]?.content == .string(route.name))
        #expect(operation["responses"]?[String(route.success)] != nil)
        #expect((operation["requestBody"] != nil) == route.hasBody)
        #expect((operation["security"] != nil) == (route.access == .anyone))
        let parameters = try #require(operation["parameters"]?.elements)
        let query = parameters.filter { $0["in"]?.content == .string("query") }.compactMap { $0["name"]?.content }
        #expect(query == route.query.map { .string($0) })
        let references = parameters.compactMap { $0["$ref"]?.content }
        #expect(references.contains(.string("#/components/parameters/IfMatch")) == route.needsVersion)
        #expect(references.contains(.string("#/components/parameters/IdempotencyKey")) == route.takesIdempotencyKey)
        for status in expectedStatuses(route) {
            #expect(operation["responses"]?[String(status)] != nil, "\(status)")
        }
    }

    private func expectedStatuses(_ route: Route) -> [Int] {
        var statuses = [400, 413, 500]
        if route.access != .anyone { statuses.append(401) }
        if route.hasBody { statuses += [408, 415, 422] }
        if route.needsVersion { statuses += [403, 404, 409, 412, 428, 507] }
        if route.takesIdempotencyKey || !route.query.isEmpty { statuses.append(422) }
        if route.path.contains("{id}") { statuses.append(404) }
        return statuses
    }

    @Test func `every operation of the document is a route`() throws {
        var operations: Set<String> = []
        for path in try #require(document["paths"]?.members) {
            for method in try #require(path.value.members) {
                operations.insert("\(method.name.uppercased()) \(path.name)")
            }
        }
        #expect(operations == Set(Routes.all.map { "\($0.method.rawValue) \($0.path)" }))
    }

    @Test func `every reference of the document leads somewhere`() {
        var references: Set<String> = []
        func collect(_ value: JSONValue) {
            for element in value.elements ?? [] { collect(element) }
            for member in value.members ?? [] {
                if member.name == "$ref", case .string(let text) = member.value.content { references.insert(text) }
                collect(member.value)
            }
        }
        collect(document)
        #expect(references.count > 80)
        for reference in references {
            let target = reference.split(separator: "/").dropFirst().reduce(document as JSONValue?) { $0?[String($1)] }
            #expect(target != nil, "\(reference)")
        }
    }

    @Test(arguments: [
        ("phase", "Phase"), ("role", "Role"), ("ground", "Ground"), ("form", "Form"), ("area", "SocietalArea"),
        ("channel", "ContactChannel"), ("partyRole", "PartyRole"), ("respondentKind", "RespondentKind"),
        ("sector", "Sector"),
        ("contactWay", "ContactWayKind"), ("protection", "ProtectionLevel"), ("sex", "Sex"), ("ageBand", "AgeBand"),
        ("noteKind", "NoteKind"), ("finding", "Finding"), ("actionKind", "ActionKind"), ("taskState", "TaskState"),
        ("outcome", "ClosureCode"), ("toldHow", "ToldHow"), ("payment", "Payment"), ("retention", "RetentionClass"),
        ("event", "EventKind"), ("consentPurpose", "ConsentPurpose"), ("consentForm", "ConsentForm"),
        ("processingPurpose", "ProcessingPurpose"), ("legalBasis", "LegalBasis"), ("specialBasis", "SpecialBasis"),
        ("referralReceiver", "ReferralReceiver"), ("milestone", "Milestone"), ("watchKind", "WatchKind"),
        ("conflictRelation", "ConflictRelation"), ("conflictOutcome", "ConflictOutcome"), ("tieKind", "TieKind"),
        ("partyWarning", "PartyWarning"),
        ("watchReason", "WatchReason"),
        ("warning", "WarningKind"),
        ("warningWeight", "WarningWeight"), ("conclusion", "AssessmentConclusion"), ("breach", "Breach"),
        ("remedy", "Remedy"), ("branch", "LimitationBranch"), ("act", "LimitationAct"),
        ("change", "LimitationChange"), ("question", "LimitationQuestion"), ("membership", "UnionMembership"),
        ("unionPosition", "UnionPosition"), ("claimant", "Claimant"), ("verdict", "Verdict"),
        ("standingReason", "StandingReason"), ("reasonWeight", "ReasonWeight"), ("letter", "Letter"),
    ])
    func `every code list is the one of the program`(_ list: String, _ schema: String) throws {
        let table = try #require(CodeTable.all.first { $0.name == list })
        let codes = try validator.schema(schema)["enum"]?.elements?.map(\.content)
        #expect(codes == table.entries.map { .string($0.code) })
    }

    @Test func `the rules, statutes and alarms of the document are those of the program`() throws {
        func codes(_ schema: String) throws -> [JSONValue.Content]? {
            try validator.schema(schema)["enum"]?.elements?.map(\.content)
        }
        #expect(try codes("LimitationRule") == LimitationRule.Identifier.allCases.map { .string($0.rawValue) })
        #expect(try codes("Statute") == ProvisionReference.Statute.allCases.map { .string($0.rawValue) })
        let days = try validator.schema("AlarmKey")["properties"]?["days"]?["enum"]?.elements?.map(\.content)
        #expect(days == (Alarm.thresholds + [0]).map { .integer(Int64($0)) })
        #expect(try codes("LetterOption") == LetterOption.allCases.map { .string($0.rawValue) })
        let precisions = try validator.schema("ClocksRequest")["properties"]?["eventPrecision"]?["enum"]?.elements
        #expect(precisions?.map(\.content) == ApproximateDay.Precision.allCases.map { .string($0.rawValue) })
        #expect(Set(CodeTable.all.map(\.name)).count == CodeTable.all.count)
    }

    @Test func `the commands of the document are those with a route`() throws {
        let codes = try validator.schema("CommandKind")["enum"]?.elements?.map(\.content)
        #expect(codes == Routes.commandKinds.map { .string($0.rawValue) })
    }

    @Test(arguments: [
        ("Contact", "narrative", "maxLength", Limits.narrative), ("Contact", "title", "maxLength", Limits.title),
        ("Note", "text", "maxLength", Limits.note), ("Closure", "reasons", "maxLength", Limits.reasons),
        ("Party", "name", "maxLength", Limits.name), ("Party", "contactWays", "maxItems", Limits.contactWays),
        ("Party", "persons", "maximum", Limits.persons), ("ContactWay", "value", "maxLength", Limits.contactWay),
        ("Register", "parties", "maxItems", Limits.parties), ("Register", "incidents", "maxItems", Limits.incidents),
        ("Settlement", "amountSEK", "maximum", Limits.amountSEK), ("Wall", "named", "maxItems", Limits.people),
        ("Closure", "incidents", "maxItems", Limits.incidents),
        ("Closure", "runningClocks", "maxLength", Limits.reasons),
        ("Assessment", "ladders", "maxItems", Form.allCases.count),
        ("DecidedAction", "override", "maxLength", Limits.reasons),
        ("DecidedAction", "incidents", "maxItems", Limits.incidents),
        ("PersonStanding", "custodians", "maximum", Limits.custodians),
        ("UnionContact", "name", "maxLength", Limits.name), ("Consent", "scope", "maxLength", Limits.reasons),
        ("Consent", "recipient", "maxLength", Limits.name), ("ProcessingBasis", "note", "maxLength", Limits.shortText),
        ("Referral", "name", "maxLength", Limits.name), ("Referral", "what", "maxLength", Limits.reasons),
        ("Referral", "override", "maxLength", Limits.reasons),
        ("RecordReferralAnswer", "answer", "maxLength", Limits.reasons),
        ("OverruleWarning", "reason", "maxLength", Limits.reasons),
        ("WithdrawConsent", "reason", "maxLength", Limits.reasons),
        ("MarkCampaign", "campaign", "maxLength", Limits.title),
        ("LetterDetails", "mandateScope", "maxLength", Limits.reasons),
        ("LetterDetails", "caseworker", "maxLength", Limits.name),
        ("LetterDetails", "amountSEK", "maximum", Limits.amountSEK),
        ("SearchRequest", "text", "maxLength", SearchRequest.maximumText),
        ("Tie", "name", "maxLength", Limits.name), ("Tie", "note", "maxLength", Limits.shortText),
        ("Tie", "organisationNumber", "maxLength", Limits.code),
        ("ConflictAnswerRequest", "words", "maxLength", ConflictAnswerRequest.maximumWords),
        ("PrepareReleaseRequest", "report", "maxLength", PrepareReleaseRequest.maximumReport),
        ("PrepareReleaseRequest", "year", "minimum", PrepareReleaseRequest.years.lowerBound),
        ("PrepareReleaseRequest", "year", "maximum", PrepareReleaseRequest.years.upperBound),
        ("ReleaseRevision", "reason", "maxLength", Limits.reasons),
        ("MakeCertificateRequest", "days", "maximum", MakeCertificateRequest.dayRange.upperBound),
        ("AdoptCertificateRequest", "pem", "maxLength", AdoptCertificateRequest.maximumPEM),
        ("SignInRequest", "name", "maxLength", AccountLimits.name),
        ("SignInRequest", "passphrase", "maxLength", AccountLimits.passphrase),
    ])
    func `the limits of the document are those of the program`(
        _ schema: String,
        _ property: String,
        _ keyword: String,
        _ limit: Int
    ) throws {
        let found = try validator.schema(schema)["properties"]?[property]?[keyword]?.content
        #expect(found == .integer(Int64(limit)))
    }
}
