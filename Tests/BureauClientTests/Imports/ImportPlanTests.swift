import BureauClient
import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct ImportPlanTests {
    @Test func `the workflow accepts every command of every published case`() throws {
        let plans = try PublishedCases.plans()
        #expect(plans.count == 45)
        var ends: [Phase: Int] = [:]
        for plan in plans {
            var file = CaseInMemory()
            for command in plan.commands.dropLast(plan.stop == nil ? 1 : 0) { try file.give(command) }
            // The last step asks the case whether a clock still runs.
            if plan.stop == nil { #expect(try file.take(plan.steps) == 1) }
            let end = try #require(file.file)
            #expect(end.phase == plan.phase, "\(plan.reference)")
            #expect(end.contact.reference == plan.reference)
            ends[end.phase, default: 0] += 1
        }
        #expect(ends == [.closed: 36, .action: 6, .assessment: 3])
    }

    @Test func `nine cases stop short, each for its reason, and thirty-five have no date of complaint`() throws {
        let plans = try PublishedCases.plans()
        let stops = Dictionary(grouping: plans.filter { $0.stop != nil }) { $0.stop! }.mapValues { $0.map(\.reference) }
        #expect(
            stops == [
                .preliminaryJudgment: ["ad-2004-8", "ad-2023-5", "nja-2014-s629"],
                .outcomeNotRead: ["ad-2007-16", "ad-2018-42"],
                .appealed: ["tr-2025-uppsala-huvudduk"],
                .supervisionFoundBreach: ["do-2024-kvinnogym", "do-sollentuna-upplasning", "do-til-2020-38"],
            ]
        )
        #expect(plans.count { $0.remarks == [.noComplaintDate] } == 35)
        #expect(
            plans.filter { $0.remarks == [.approximateComplaintDate] }.map(\.reference) == [
                "tr-2010-uppsala-konsstympning"
            ]
        )
    }

    @Test func `steps taken one by one give the same case as the commands of the plan`() throws {
        for plan in try PublishedCases.plans() {
            let open = plan.commands.filter { $0.kind != .close }
            var whole = CaseInMemory()
            for command in open { try whole.give(command) }
            var stepwise = CaseInMemory()
            #expect(try stepwise.take(plan.steps, limit: open.count) == open.count)
            #expect(stepwise.file == whole.file, "\(plan.reference)")
        }
    }

    @Test func `an import that ended after any step is continued and then has nothing left`() throws {
        for plan in try PublishedCases.plans() {
            for stop in 1...plan.steps.count {
                var file = CaseInMemory()
                #expect(try file.take(plan.steps, limit: stop) == stop)
                #expect(try file.take(plan.steps) == plan.steps.count - stop, "\(plan.reference) after \(stop)")
                #expect(try file.take(plan.steps) == 0)
                #expect(file.file?.phase == plan.phase)
            }
        }
    }

    @Test func `what people did to a closed case is left alone`() throws {
        let plan = try PublishedCases.plan("nja-2014-s499-i")
        var file = CaseInMemory()
        _ = try file.take(plan.steps)
        try file.give(.reopen(Reopen(reason: "Ny uppgift")))
        #expect(try file.take(plan.steps) == 0)
        #expect(file.file?.phase == .assessment)
    }

    @Test func `a judged case carries its facts where they belong`() throws {
        let plan = try PublishedCases.plan("nja-2014-s499-i")
        var file = CaseInMemory()
        _ = try file.take(plan.steps)
        let end = try #require(file.file)
        #expect(end.contact.receivedOn == Day(text: "2010-03-19"))
        #expect(end.contact.channel == .other)
        #expect(end.parties.map(\.party.role) == [.complainant, .respondent, .representative])
        #expect(end.parties[0].party.anonymous && end.parties[0].party.name == nil)
        #expect(end.parties[0].party.persons == 2)
        #expect(end.parties[1].party.name == "Veolia Transport Sverige AB")
        #expect(end.parties[1].party.respondent == RespondentDetails(kind: .company, sector: .privateSector))
        let incident = try #require(end.incidents.first?.incident)
        #expect(incident.from?.text == "2010-01-14" && incident.to == nil)
        #expect(incident.municipality == "Eskilstuna")
        #expect(incident.alleged.grounds == [.ethnicity, .religion])
        #expect(end.incidents[0].assessment?.finding == .breachFound)
        #expect(end.actions.count == 1)
        #expect(end.actions[0].action.kind == .courtActionByOther)
        #expect(end.actions[0].outcome?.hasSuffix("2014-06-26 dom: Högsta domstolen: 25 000 kr var") == true)
        let closure = try #require(end.closure)
        #expect(closure.outcome == .judgmentForComplainant)
        #expect(closure.settlement == Settlement(amountSEK: 50_000, paid: .unknown))
        #expect(closure.retention == .legalProceedings)
        #expect(closure.decidedOn?.text == "2014-06-26")
        guard case .told(let what, .publicDecision, nil) = closure.informed else {
            Issue.record("not told by a public decision")
            return
        }
        #expect(what == closure.reasons)
    }

    @Test func `two respondents in one field become two parties`() throws {
        guard case .register(let register)? = try PublishedCases.plan("ad-2011-19").commands.first else {
            throw PublishedCases.Missing()
        }
        let names = register.parties.filter { $0.role == .respondent }.map(\.name)
        #expect(names == ["Dark and Bright Hair and Beauty Studio (enskild firma)", "Café Next Door Handelsbolag"])
        #expect(register.incidents[0].respondents == [2, 3])
        #expect(register.incidents[0].wronged == [1])
    }

    @Test func `no complaint date means the day of entry, also where only its year is known`() throws {
        for reference in ["ad-2018-42", "tr-2010-uppsala-konsstympning"] {
            guard case .register(let register)? = try PublishedCases.plan(reference).commands.first else {
                throw PublishedCases.Missing()
            }
            #expect(register.contact.receivedOn == PublishedCases.today)
        }
    }

    @Test func `keys are the same for the same reference and step, and others for others`() throws {
        var keys: Set<String> = []
        var steps = 0
        for plan in try PublishedCases.plans() {
            for step in plan.steps {
                steps += 1
                let key = try #require(ImportKey(reference: plan.reference, step: step.name))
                #expect(key == ImportKey(reference: plan.reference, step: step.name))
                keys.insert(key.key.text)
            }
        }
        #expect(keys.count == steps)
        #expect(ImportKey(reference: "åäö/1", step: "note")?.key.text == "import:%C3%A5%C3%A4%C3%B6%2F1:note")
        #expect(ImportKey(reference: String(repeating: "å", count: 60), step: "note") == nil)
    }
}
