import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

/// What the law says to a case, as the wire shows it.
@Suite struct CaseLawTests {
    // Parties 1 (born in 2010), 2, and the custodians 3 and 4; incidents 5 (at work, dismissed), 6 (housing), 7 without a day.
    private static let registration =
        #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"HEMLIG titel","narrative":"HEMLIG berättelse"},"#
        + #""parties":[{"role":"complainant","name":"HEMLIG person","protection":"skyddad folkbokföring"},"#
        + #"{"role":"respondent","name":"HEMLIG skola","respondent":{"kind":"SKOLA"}},"#
        + #"{"role":"representative","name":"HEMLIG förälder","onBehalfOf":1},"#
        + #"{"role":"representative","name":"HEMLIG förälder två","onBehalfOf":1}],"#
        + #""incidents":[{"what":"HEMLIG ett","from":"2025-02-10","municipality":"HEMLIG ort","#
        + #""alleged":{"area":"ARB","grounds":["FUN"],"forms":["direkt"]},"wronged":[1],"respondents":[2]},"#
        + #"{"what":"HEMLIG två","from":"2024-09","alleged":{"area":"BOS","grounds":["KON"],"forms":["bristande tillgänglighet"]}},"#
        + #"{"what":"HEMLIG tre"}]}"#

    private static let law: [(CommandKind, String)] = [
        (.register, registration),
        (
            .recordCircumstances,
            #"{"id":5,"circumstances":{"respondentIsEmployer":true,"dismissal":{"given":"2025-02-10","instructionsGiven":true,"#
                + #""remedies":["annulment","money"]},"negotiation":{"localCalled":"2025-02-12"}}}"#
        ),
        (
            .recordStanding,
            #"{"id":1,"standing":{"birthDate":"2010-05-01","custodians":2,"membership":"member","#
                + #""union":{"name":"HEMLIGT förbund","knowledge":"2025-02-11","askedOn":"2025-02-12","position":"no-answer"}}}"#
        ),
        (.overruleWarning, #"{"id":6,"warning":"accessibility-in-housing","reason":"HEMLIGT skäl"}"#),
        (.recordConsent, consent(giver: 3)), (.recordConsent, consent(giver: 4)),
        (
            .refer,
            #"{"referral":{"receiver":"union","name":"HEMLIGT förbund","sentOn":"2025-02-14","what":"HEMLIGT brev","consent":8}}"#
        ),
        (.recordReferralAnswer, #"{"id":10,"answeredOn":"2025-02-14","answer":"HEMLIGT svar"}"#),
        (
            .recordBasis,
            #"{"basis":{"purpose":"advice","basis":"6.1.f","special":"9.2.f","from":"2025-02-14","note":"HEMLIG anteckning"}}"#
        ),
        (.recordMilestone, #"{"milestone":"first-answer","reachedOn":"2025-02-14"}"#),
        (.markCampaign, #"{"campaign":"HEMLIG kampanj"}"#),
    ]

    private static func consent(giver: Int) -> String {
        #"{"consent":{"purpose":"referral","giver":\#(giver),"scope":"HEMLIG omfattning","recipient":"HEMLIG mottagare","#
            + #""form":"oral","givenOn":"2025-02-13"}}"#
    }

    @Test func `a case with all that the law asks for is shown as the document says`() throws {
        var played = try PlayedCase(Self.law)
        try played.play(.beginAssessment, "{}")
        try played.play(
            .assessIncident,
            #"{"id":5,"assessment":{"finding":"breachLikely","reasons":"Skäl.","assessed":{"area":"ARB","grounds":["FUN"],"forms":["direkt"]},"#
                + #""ladders":[{"form":"direkt","answers":[{"step":"direkt.område","yes":true},{"step":"direkt.missgynnande","yes":false}]},"#
                + #"{"form":"trakasserier","answers":[{"step":"trakasserier.område","yes":true}]}]}}"#
        )
        let validator = try SchemaValidator()
        for language in Language.allCases {
            let shown = try played.shown(in: language)
            let document = try JSONDocument(reading: try WireEncoder.bytes(of: shown))
            #expect(validator.faults(of: document.root, against: try validator.schema("Case")) == [])
            #expect(try document.decode(CaseRepresentation.self) == shown)
        }
        let shown = try played.shown()
        #expect(shown.today == PlayedCase.now.day)
        #expect(shown.undatedIncidents == [7])
        #expect(shown.parties.map(\.isMinor) == [true, nil, nil, nil])
        #expect(shown.parties[0].standing?.union?.position == .noAnswer)
        #expect(shown.bases.map(\.basis) == [.legitimateInterests])
        #expect(shown.milestones.map(\.milestone) == [.firstAnswer])
        #expect(shown.milestones.map(\.reachedOn) == [PlayedCase.now.day])
        #expect(shown.campaign == "HEMLIG kampanj")
        #expect(shown.incidents[0].ladders.map(\.conclusion) == [.notThisForm, nil])
        #expect(shown.incidents[0].ladders[1].next?.hasPrefix("trakasserier.") == true)
        #expect(shown.labels["conclusion", "not-this-form"] == "not this form")
        #expect(shown.labels["legalBasis", "6.1.f"] == "legitimate interests (art. 6.1 f)")
        #expect(shown.labels["legalBasis", "6.1.a"] == nil)
        #expect(shown.labels["unionPosition", "no-answer"] == "has not answered")
    }

    @Test func `the clocks of an incident are those of the rules on its facts`() throws {
        let shown = try PlayedCase(Self.law).shown()
        let facts = LimitationFacts(
            area: .workingLife,
            breach: .discrimination,
            respondentIsEmployer: true,
            event: ApproximateDay(text: "2025-02-10")!,
            birthDate: Day(text: "2010-05-01"),
            dismissal: .init(
                given: Day(text: "2025-02-10")!,
                instructionsGiven: true,
                employmentEnded: nil,
                remedies: [.annulment, .money]
            ),
            union: .init(membership: .member, knowledge: Day(text: "2025-02-11")),
            negotiation: .init(localCalled: Day(text: "2025-02-12"))
        )
        let rules = LimitationRules.clocks(for: facts)
        let clocks = shown.incidents[0].limitation.clocks
        #expect(!rules.isEmpty)
        #expect(clocks.map(\.branch) == rules.map(\.branch))
        #expect(clocks.map(\.act) == rules.map(\.act))
        #expect(clocks.map(\.raw) == rules.map(\.raw))
        #expect(clocks.map(\.safe) == rules.map(\.safe))
        #expect(clocks.map(\.extended) == rules.map(\.extended))
        #expect(clocks.map(\.rule) == rules.map(\.rule))
        #expect(clocks.map(\.arithmetic) == rules.map(\.arithmetic.english))
        #expect(clocks.map(\.assumptions) == rules.map { $0.assumptions.map(\.english) })
        #expect(clocks.map { $0.references.map(\.text) } == rules.map { $0.references.map(\.description) })
        #expect(clocks.map(\.openQuestions) == rules.map(\.openQuestions))
        #expect(clocks.map(\.daysLeft) == rules.map { $0.safe.map { $0.number - PlayedCase.now.day.number } })
        // A negotiation that has not ended: a clock without a day, and a flag, never no clock.
        #expect(clocks.contains { $0.act == .sue && $0.raw == nil && $0.daysLeft == nil })
        #expect(shown.incidents[0].limitation.negotiationIsPending)
        #expect(!shown.incidents[1].limitation.negotiationIsPending)
        // Every open question of a clock is asked, in words, and says what its answers would change.
        for limitation in shown.incidents.map(\.limitation) {
            let asked = limitation.questions.map(\.question)
            for clock in limitation.clocks { #expect(Set(asked).isSuperset(of: clock.openQuestions)) }
            for question in limitation.questions {
                #expect(!question.text.isEmpty)
                #expect(question.alternatives.allSatisfy { !$0.answer.isEmpty && !$0.effects.isEmpty })
            }
        }
        #expect(shown.incidents[1].limitation.clocks.map(\.branch) == [.otherAreasUnder18])
        #expect(shown.incidents[2].limitation.clocks == [])
        #expect(shown.incidents[2].interruption == nil)
        #expect(shown.labels["act", "sue"] == "bring the action in court")
    }

    @Test func `an alarm is acknowledged by the key that it shows`() throws {
        var played = try PlayedCase(Self.law)
        let ringing = try played.shown().alarms
        let first = try #require(ringing.first { $0.daysLeft != nil })
        #expect(ringing.allSatisfy { !$0.acknowledged })
        #expect(ringing.contains { $0.daysLeft == nil && $0.alarm.safe == nil })
        let key = String(decoding: try WireEncoder.bytes(of: first.alarm), as: UTF8.self)
        try played.play(.acknowledgeAlarm, #"{"alarm":\#(key)}"#)
        let after = try played.shown().alarms
        #expect(after.filter(\.acknowledged).map(\.alarm) == [first.alarm])
        // A day later that threshold is passed or not; far later the clock is past, and rings anew.
        let past = try #require(first.alarm.safe).adding(days: 1)
        let late = try played.shown(on: past).alarms.first {
            $0.alarm.branch == first.alarm.branch && $0.daysLeft == -1
        }
        #expect(late?.acknowledged == false)
    }

    @Test func `warnings are told of what is alleged and what is assessed, with the reason for those kept`() throws {
        var played = try PlayedCase(Self.law)
        let alleged = try played.shown(in: .swedish).incidents[1].warnings
        #expect(alleged.assessed == nil)
        let kinds = alleged.alleged.map(\.warning)
        #expect(kinds == [.accessibilityWithoutDisability, .accessibilityInHousing])
        #expect(alleged.alleged.map(\.overruled) == [nil, "HEMLIGT skäl"])
        #expect(alleged.alleged[1].message == "Bristande tillgänglighet gäller inte bostäder.")
        #expect(alleged.alleged[1].reference.text == "DL 2 kap. 12 c § 1")
        #expect(try played.shown(in: .english).incidents[1].warnings.alleged[1].message.contains("housing"))
        try played.play(.beginAssessment, "{}")
        try played.play(
            .assessIncident,
            #"{"id":6,"assessment":{"finding":"noBreach","reasons":"Skäl.","assessed":{"area":"BOS","grounds":["INGEN"],"forms":["trakasserier"]}}}"#
        )
        let assessed = try played.shown().incidents[1].warnings
        #expect(assessed.assessed?.map(\.warning) == [.harassmentWithoutGround])
        #expect(assessed.alleged.map(\.warning) == kinds)
    }

    @Test func `who may sue is told with the reasons, and what stands before it`() throws {
        let incident = try PlayedCase(Self.law).shown().incidents[0]
        #expect(incident.standing.map(\.claimant) == [.association, .ombudsman, .union, .person])
        let bureau = try #require(incident.standing.first?.answer)
        #expect(bureau.verdict == .blocked)
        let blocking = bureau.reasons.filter { $0.weight == .blocks }.map(\.reason)
        #expect(Set(blocking) == [.custodianConsentMissing, .unionNoAnswer])
        #expect(bureau.reasons.allSatisfy { !$0.text.isEmpty && !$0.reference.text.isEmpty })
        #expect(incident.interruption?.verdict == .allowed)
    }

    @Test func `what must be looked out for is shown as the document says, with the key of what rings`() throws {
        let played = try PlayedCase(Self.law)
        let today = PlayedCase.now.day
        let file = try played.file
        let rows = WatchRow.rows(of: file, promised: [.firstAnswer: 1, .firstMeeting: 300])
        let items = rows.map { row in
            WatchRepresentation.Item(
                id: PlayedCase.caseID,
                number: file.number,
                watch: row,
                daysLeft: row.due.number - today.number,
                ringing: row.ringing(on: today),
                isMissed: row.isMissed(on: today),
                why: .unanswered
            )
        }
        let page = WatchRepresentation(items: items, next: nil, desk: DeskRepresentation(complete: true), in: .english)
        let document = try JSONDocument(reading: try WireEncoder.bytes(of: page))
        let validator = try SchemaValidator()
        #expect(validator.faults(of: document.root, against: try validator.schema("WatchPage")) == [])
        #expect(try document.decode(WatchRepresentation.self) == page)
        #expect(Set(items.map(\.kind)) == [.clock, .waiting, .undated, .firstMeeting])
        // The first answer was given.
        #expect(items.filter { $0.missed != nil }.map(\.kind) == [.firstMeeting])
        let alarms = try played.shown().alarms.map(\.alarm)
        #expect(Set(items.compactMap(\.alarm)) == Set(alarms))
        #expect(items.filter { $0.kind == .undated }.map(\.incident) == [7])
        #expect(page.labels["watchReason", "unanswered"] == "nobody has acknowledged the alarm")
        #expect(page.labels["watchKind", "waiting"] == "negotiation: ask for its end")
        #expect(!String(decoding: try WireEncoder.bytes(of: page), as: UTF8.self).contains("HEMLIG"))
    }

    @Test func `a consent holds until its day, and what rests on it is named`() throws {
        var played = try PlayedCase(Self.law)
        let before = try #require(try played.shown().consents.first)
        #expect(before.holds)
        #expect(before.referrals == [10])
        #expect(try played.shown(on: Day(text: "2025-02-12")!).consents.map(\.holds) == [false, false])
        try played.play(.withdrawConsent, #"{"id":8,"withdrawnOn":"2025-02-14"}"#)
        let after = try #require(try played.shown().consents.first)
        #expect(!after.holds)
        #expect(after.withdrawnOn == PlayedCase.now.day)
        #expect(after.referrals == [10])
        #expect(try played.shown().consents.map(\.holds) == [false, true])
        #expect(try played.shown().referrals.first?.answer == "HEMLIGT svar")
    }

    @Test func `an action whose consent was withdrawn says so, and the consent names it`() throws {
        var played = try PlayedCase([
            (
                .register,
                #"{"contact":{"channel":"phone","receivedOn":"2025-02-14","title":"Prov","narrative":"Påhittat."},"#
                    + #""parties":[{"role":"complainant","name":"Exempel Ett"}],"incidents":[{"what":"Påhittat."}]}"#
            ), (.beginAssessment, "{}"),
            (.assessIncident, #"{"id":2,"assessment":{"finding":"breachLikely","reasons":"Skäl."}}"#),
            (.beginAction, "{}"),
            (
                .recordConsent,
                #"{"consent":{"purpose":"contact-respondent","giver":1,"scope":"Samtal.","form":"oral","givenOn":"2025-02-14"}}"#
            ),
            (.decideAction, #"{"action":{"kind":"mediation","text":"Samtal.","incidents":[2]}}"#),
        ])
        #expect(try played.shown().actions.map(\.consentIsMissing) == [false])
        #expect(try played.shown().consents.map(\.actions) == [[4]])
        try played.play(.withdrawConsent, #"{"id":3,"withdrawnOn":"2025-02-14"}"#)
        #expect(try played.shown().actions.map(\.consentIsMissing) == [true])
        #expect(try played.shown().consents.map(\.actions) == [[4]])
    }

    @Test func `what the law says to a protected identity repeats nothing of it, and lists show no more than before`()
        throws
    {
        var played = try PlayedCase(Self.law)
        try played.play(.withdrawConsent, #"{"id":8,"withdrawnOn":"2025-02-14","reason":"HEMLIGT"}"#)
        let shown = try played.shown(in: .swedish)
        let file = try played.file
        var parts: [any Encodable] = [shown.labels, shown.alarms, shown.undatedIncidents, shown.milestones]
        for incident in shown.incidents {
            parts += [incident.limitation, incident.standing, incident.ladders] as [any Encodable]
            if let interruption = incident.interruption { parts.append(interruption) }
            for warning in incident.warnings.alleged {
                parts += [warning.message, warning.reference] as [any Encodable]
            }
        }
        parts.append(RowRepresentation(id: PlayedCase.caseID, row: RegisterRow(file)))
        let tasks = TaskRow.rows(of: file)
        #expect(tasks.count == 1)
        parts.append(
            TasksRepresentation(
                tasks: tasks.map { (id: PlayedCase.caseID, row: $0, isOverdue: false) },
                next: nil,
                desk: DeskRepresentation(complete: true)
            )
        )
        for part in parts {
            let text = String(decoding: try WireEncoder.bytes(of: part), as: UTF8.self)
            #expect(text.count > 1)
            #expect(!text.contains("HEMLIG"), "\(type(of: part))")
            #expect(!text.contains("2010-05-01"), "\(type(of: part))")
        }
    }
}
