import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite struct ConflictCheckTests {
    @Test func `a name on the other side asks for a supervisor, wherever it lies, and the same respondent does not`()
        async throws
    {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        try await staff.register(eva, complainant: "Synlig Provsson", respondent: "Provbolaget AB")
        try await staff.register(bo, complainant: "Dold Provsson", respondent: "Provbolaget AB")
        try await staff.register(bo, complainant: "Murad Provsson", wall: staff.wall("Bo", "Stina"))
        for name in ["Synlig Provsson", "Provsson, Dold", "MURAD PROVSSON"] {
            let met = try await staff.register(eva, complainant: "Ny Person \(name.count)", respondent: name)
            #expect(met.asksSupervisor == true, "\(name)")
            let again = try await staff.register(eva, complainant: name)
            #expect(again.asksSupervisor == true, "\(name) twice")
        }
        #expect(try await staff.register(eva, respondent: "AB Provbolaget").asksSupervisor == false)
        #expect(try await staff.register(eva, complainant: "Helt Ny").asksSupervisor == false)
        #expect(try await staff.register(eva).asksSupervisor == false)
        try await bureau.end()
    }

    @Test func `a party that is added or changed is compared, one that is removed or struck is found no more`()
        async throws
    {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, sigrid) = (try await bureau.signIn("Eva"), try await bureau.signIn("Sigrid"))
        let first = try await staff.register(sigrid, complainant: "Ella Provgren", respondent: "Borta Bolag AB")
        let own = try await staff.register(eva).caseID
        let bolag = Party(role: .complainant, name: "Borta Bolag")
        var answer = try await bureau.perform(.addParty(AddParty(party: bolag)), on: own, eva)
        #expect(answer.asksSupervisor == true)
        let other = Party(role: .complainant, name: "Någon Annan")
        answer = try await bureau.perform(.changeParty(ChangeParty(id: 1, party: other)), on: own, eva)
        #expect(answer.asksSupervisor == false)
        // What the answers to other commands say is nothing at all.
        let note = Command.addNote(AddNote(note: Note(kind: .memo, text: "Ett samtal.")))
        #expect(try await bureau.perform(note, on: own, eva).asksSupervisor == nil)
        #expect(try await bureau.office.open(own, eva).asksSupervisor == nil)
        let remove = Command.removeParty(RemoveParty(id: 2, reason: "Fel part."))
        try await bureau.perform(remove, on: first.caseID, sigrid)
        answer = try await bureau.perform(.changeParty(ChangeParty(id: 1, party: bolag)), on: own, eva)
        #expect(answer.asksSupervisor == false)
        // Struck: as if it had never been there.
        let there = Party(role: .respondent, name: "Fel Provgren")
        let added = try await bureau.perform(.addParty(AddParty(party: there)), on: first.caseID, sigrid)
        func speaksAgainst() async throws -> Bool? {
            let beside = Party(role: .representative, name: "Fel Provgren")
            return try await bureau.perform(.addParty(AddParty(party: beside)), on: own, eva).asksSupervisor
        }
        #expect(try await speaksAgainst() == true)
        let strike = Command.strike(Strike(version: added.file.version, reason: "Fel akt."))
        try await bureau.perform(strike, on: first.caseID, sigrid)
        #expect(try await speaksAgainst() == false)
        let ella = Party(role: .respondent, name: "Ella Provgren")
        #expect(try await bureau.perform(.addParty(AddParty(party: ella)), on: own, eva).asksSupervisor == true)
        try await bureau.end()
    }

    @Test func `whoever repeats a request hears what the first was told`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        try await staff.register(bo, complainant: "Ella Provgren")
        let command = ConflictBureau.registration(complainant: nil, respondent: "Ella Provgren")
        let key = Idempotency(key: "a", route: "POST /v1/cases", body: [1])
        let first = try await bureau.office.register(command, eva, key)
        let again = try await bureau.office.register(command, eva, key)
        #expect(again.replayed && !first.replayed && again.caseID == first.caseID)
        #expect(first.asksSupervisor == true && again.asksSupervisor == true)
        let clean = ConflictBureau.registration(complainant: "Helt Ny", respondent: nil)
        let other = Idempotency(key: "b", route: "POST /v1/cases", body: [2])
        #expect(try await bureau.office.register(clean, eva, other).asksSupervisor == false)
        #expect(try await bureau.office.register(clean, eva, other).asksSupervisor == false)
        try await bureau.end()
    }

    @Test func `names cannot be tried one after the other: beyond the allowance the answer is always the same`()
        async throws
    {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let eva = try await bureau.signIn("Eva")
        let own = try await staff.register(eva).caseID
        func tries(_ count: Int) async throws -> [Bool?] {
            var answers: [Bool?] = []
            for number in 0..<count {
                let party = Party(role: .respondent, name: "Prövad Nummer\(number)son")
                answers.append(try await bureau.perform(.addParty(AddParty(party: party)), on: own, eva).asksSupervisor)
            }
            return answers
        }
        #expect(try await tries(Int(CheckAllowance.most)) == Array(repeating: false, count: Int(CheckAllowance.most)))
        #expect(try await tries(2) == [true, true])
        bureau.time.advance(milliseconds: 10 * 60 * 1000)
        #expect(try await tries(1) == [true])
        bureau.time.advance(milliseconds: 5 * 60 * 1000)
        #expect(try await tries(2) == [false, true])
        let checks = try await entries(bureau.office).filter { $0.kind == .conflictChecked }
        #expect(checks.count == Int(CheckAllowance.most) + 5)
        #expect(checks.allSatisfy { $0.pseudonym != nil && $0.eventHash == nil && $0.actor == eva.account.text })
        #expect(checks.count { $0.outcome == "limited" } == 4 && checks.count { $0.outcome == nil } == checks.count - 4)
        try await bureau.end()
    }

    @Test func `whether a check met something, neither the log nor the rows tell`() async throws {
        let staff = try await ConflictBureau.found()
        let bureau = staff.bureau
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        try await staff.register(bo, complainant: "Dold Provsson")
        func left(by name: String) async throws -> (kinds: [String], sizes: [Int]) {
            let before = try await entries(bureau.office).count
            let known = Set(try await bureau.questions().map(\.id))
            try await staff.register(eva, respondent: name)
            let kinds = try await entries(bureau.office).dropFirst(before).map {
                "\($0.kind) \($0.outcome ?? "-") \($0.pseudonym != nil)"
            }
            let rows = try await bureau.questions().filter { !known.contains($0.id) }
            return (Array(kinds), rows.flatMap { [$0.wrap.count, $0.content.count] })
        }
        let (met, clean) = (try await left(by: "Dold Provsson"), try await left(by: "Fri Provsson"))
        #expect(met.kinds == clean.kinds && met.sizes == clean.sizes)
        // One for the supervisors together, one for each of the five who work on cases.
        #expect(met.sizes == Array(repeating: [1169, 1024], count: 6).flatMap(\.self))
        try await bureau.end()
    }
}

extension TestBureau {
    /// Every copy of every question, whoever it is sealed to.
    func questions() async throws -> [SealedCopyRow] {
        let holders = office.directory.reading.members.values.compactMap { $0.keys?.identifier }
        let generations = office.directory.reading.generations.map(\.keys.identifier)
        return try await office.read { try $0.questions(heldBy: holders + generations) }
    }
}
