import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@Suite struct StatisticalRecordTests {
    @Test func `a record holds codes and quarters, and no word of the case`() throws {
        var history = try CaseHistory.registered()
        try history.give([
            .beginAssessment(BeginAssessment()),
            .assessIncident(AssessIncident(id: 3, assessment: Sample.assessment)),
            .close(Sample.closing(Sample.closure, of: [3])),
        ])
        let record = StatisticalRecord(try #require(history.file))
        #expect(record.registered.text == "2026-Q1")
        #expect(record.closed?.text == "2026-Q1")
        #expect(record.residence == "Eskilstuna")
        #expect(record.alleged.grounds == [.religion, .sex])
        #expect(record.assessed == record.alleged)
        #expect(record.outcome == .settledWithCompensation)
        #expect(record.caseType == .representation)
        let text = String(describing: record)
        for word in [
            "Påhittad", "Skolkontoret", "praktik", "huvudduk", "dörren", "import-17", "mejl", "2026-01", "2025-12",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func `a person with a protected identity is counted, and never where`() throws {
        var history = try CaseHistory.registered()
        var hidden = Sample.complainant
        hidden.protection = .protectedRegistration
        try history.give(.changeParty(ChangeParty(id: 1, party: hidden)))
        let record = StatisticalRecord(try #require(history.file))
        #expect(record.residence == nil)
        #expect(record.place == nil)
        #expect(record.alleged.grounds == [.religion, .sex])
    }

    @Test func `what is left after erasure has years, and no age or municipality unless a table needs them`() throws {
        let record = StatisticalRecord(try #require(try CaseHistory.registered().file))
        let reduced = record.reduced()
        #expect(reduced.registered.text == "2026")
        #expect(reduced.ageBand == nil)
        #expect(reduced.residence == nil)
        #expect(reduced.place == nil)
        #expect(reduced.sex == .woman)
        let needed = record.reduced(keeping: [.ageBand, .municipality])
        #expect(needed.ageBand == .from18to29)
        #expect(needed.residence == "Eskilstuna")
        #expect(needed.place == nil)
    }

    @Test(arguments: StatisticalDimension.allCases)
    func `every dimension gives codes of its own list, and none where the case says nothing`(
        dimension: StatisticalDimension
    ) throws {
        let record = StatisticalRecord(try #require(try CaseHistory.registered().file))
        var empty = record
        empty.sex = nil
        empty.ageBand = nil
        empty.residence = nil
        empty.place = nil
        empty.alleged = StatisticalRecord.Codes()
        empty.assessed = nil
        empty.respondents = []
        empty.registered = record.registered.yearAlone
        let full = record
        for record in [full, empty, full.reduced()] {
            let codes = dimension.codes(of: record)
            #expect(Set(codes).count == codes.count)
            if let known = dimension.codes {
                #expect(
                    dimension == .outcome || dimension == .caseType || dimension == .action
                        || dimension.rawValue.hasPrefix("assessed") || record != full || !codes.isEmpty
                )
                #expect(Set(codes).isSubset(of: known.map(\.code)))
            }
        }
        if let known = dimension.codes {
            #expect(Set(known.map(\.code)).count == known.count)
            #expect(
                known.allSatisfy { !$0.label.swedish.isEmpty && !$0.label.english.isEmpty && !$0.code.hasPrefix("_") }
            )
        }
    }

    @Test func `a record written and read again is the same`() throws {
        let record = StatisticalRecord(try #require(try CaseHistory.registered().file))
        for record in [record, record.reduced()] {
            let data = try JSONEncoder().encode(record)
            #expect(try JSONDecoder().decode(StatisticalRecord.self, from: data) == record)
        }
    }

    @Test(arguments: ["2026", "2026-Q1", "2026-Q4"])
    func `a period reads and writes itself`(text: String) {
        #expect(StatisticalPeriod(text: text)?.text == text)
    }

    @Test(arguments: ["", "26", "2026-Q5", "2026-Q0", "2026-1", "2026-Q1-Q2", "2026-", "9999", "２０２６"])
    func `anything else is refused`(text: String) {
        #expect(StatisticalPeriod(text: text) == nil)
    }

    @Test func `the quarter of a day is that of its month`() {
        for month in 1...12 {
            let day = Day(year: 2026, month: month, day: 1)!
            #expect(StatisticalPeriod(day).quarter == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][month - 1])
        }
    }

    @Test func `a case is of the furthest type that was reached`() throws {
        func type(_ commands: [Command]) throws -> CaseType? {
            var history = try CaseHistory.registered()
            try history.give(commands)
            return history.file?.caseType
        }
        let assessed: [Command] = [
            .beginAssessment(BeginAssessment()),
            .assessIncident(AssessIncident(id: 3, assessment: Sample.assessment)),
        ]
        #expect(try type([]) == nil)
        #expect(try type([.close(Sample.closing(Sample.advice, of: [3]))]) == .advice)
        #expect(try type(assessed) == .investigation)
        let mediation = DecidedAction(kind: .mediation, text: "T", override: "O")
        #expect(
            try type(assessed + [.beginAction(BeginAction()), .decideAction(DecideAction(action: mediation))])
                == .representation
        )
    }
}
