import BureauStore
import CaseWorkflow
import Sealing
import Testing

@testable import BureauOffice

@Suite struct MatchingKeyTests {
    private func rows(_ office: Office) async throws -> [MatchingTokensRow] {
        try await office.read { try $0.matchingRows(after: nil, limit: 1000) }
    }

    @Test func `everybody who works on cases holds the key, and a new one begins when somebody leaves`() async throws {
        let staff = try await ConflictBureau.found()
        let (bureau, office) = (staff.bureau, staff.office)
        let (eva, bo) = (try await bureau.signIn("Eva"), try await bureau.signIn("Bo"))
        let sigrid = try await bureau.signIn("Sigrid")
        func holders() async throws -> Set<Identifier> {
            Set(try await office.read { try $0.matchingWraps().map(\.holder) })
        }
        func keys() -> Set<Identifier> {
            Set(office.directory.reading.members.values.filter(\.holdsCases).compactMap { $0.keys?.identifier })
        }
        #expect(try await holders() == keys() && keys().count == 5)
        try await staff.register(bo, complainant: "Dold Provsson")
        let before = try await rows(office)
        let old = try #require(office.matching.tokens)
        _ = try await office.closeAccount(try staff.person("Kim"), sigrid)
        #expect(try await holders() == keys() && keys().count == 4)
        let generations = try await office.read { try $0.matchingGenerations() }
        #expect(generations.map(\.number) == [1, 2] && generations.map { $0.link == nil } == [true, false])
        // Every row is sealed anew, and tokens of today are not those of before.
        let after = try await rows(office)
        #expect(after.map(\.id) == before.map(\.id) && after != before)
        for row in after {
            #expect(throws: (any Error).self) { try MatchingRow(opening: row, under: old.key, generation: 1) }
            #expect(throws: (any Error).self) { try MatchingRow(opening: row, under: old.key, generation: 2) }
        }
        let asking = try await staff.register(eva, respondent: "Dold Provsson")
        #expect(asking.asksSupervisor == true)
        let new = try #require(office.matching.tokens)
        #expect(new.generation == 2 && new.key.token("n:a b") != old.key.token("n:a b"))
        #expect(new.key.token("n:a b") == new.key.forward(old.key.token("n:a b")))
        try await bureau.end()
    }

    @Test func `a key that was seen by somebody is replaced, and the person who has new ones is given it again`()
        async throws
    {
        let staff = try await ConflictBureau.found()
        let (bureau, office) = (staff.bureau, staff.office)
        let bo = try await bureau.signIn("Bo")
        try await staff.register(bo, complainant: "Dold Provsson")
        let old = TestBureau.passphrase(of: "Bo")
        try await office.changePassphrase(bo, old: old, new: old + " ny", oldWasSeen: true)
        let sigrid = try await bureau.signIn("Sigrid")
        #expect(try await office.read { try $0.matchingGenerations().count } == 2)
        #expect(try await office.read { try $0.matchingWraps().count } == 4)
        let account = try #require(try await office.accounts(sigrid).first { $0.name == "Bo" })
        _ = try await office.certify(account.id, words: account.fingerprint ?? [], sigrid)
        #expect(try await office.read { try $0.matchingWraps().count } == 5)
        #expect(try await office.read { try $0.matchingGenerations().count } == 2)
        let eva = try await bureau.signIn("Eva")
        #expect(try await staff.register(eva, respondent: "Dold Provsson").asksSupervisor == true)
        try await bureau.end()
    }

    @Test func `a new supervisors' key signs the matching key, and one that nobody signed is not used`() async throws {
        let staff = try await ConflictBureau.found()
        let (bureau, office) = (staff.bureau, staff.office)
        let sigrid = try await bureau.signIn("Sigrid")
        try await staff.register(sigrid, complainant: "Dold Provsson")
        _ = try await office.closeAccount(try staff.person("Stina"), sigrid)
        let trusted = try #require(try sigrid.heldKeys().trusted)
        let newest = try #require(try await office.read { try $0.matchingGenerations().last })
        #expect(trusted.newest.generation == 2 && newest.number == 2)
        #expect(MatchingGenerations.isGenuine(newest, trusting: trusted.newest))
        var forged = newest
        forged.signature[0] ^= 1
        #expect(!MatchingGenerations.isGenuine(forged, trusting: trusted.newest))
        forged = newest
        forged.signer = 1
        #expect(!MatchingGenerations.isGenuine(forged, trusting: trusted.newest))
        #expect(try await staff.register(sigrid, respondent: "Dold Provsson").asksSupervisor == true)
        try await bureau.end()
    }

    @Test func `what was known is known after a restart, and nothing is kept while nobody is signed in`() async throws {
        let staff = try await ConflictBureau.found()
        let bo = try await staff.bureau.signIn("Bo")
        try await staff.register(bo, complainant: "Dold Provsson")
        #expect(staff.office.matching.tokens != nil)
        let bureau = try await staff.bureau.restarted()
        #expect(bureau.office.matching.tokens == nil)
        let eva = try await bureau.signIn("Eva")
        let command = ConflictBureau.registration(complainant: nil, respondent: "Dold Provsson")
        #expect(try await bureau.office.register(command, eva, nil).asksSupervisor == true)
        #expect(bureau.office.matching.tokens != nil)
        try await bureau.office.signOut(eva)
        #expect(bureau.office.matching.tokens == nil)
        try await bureau.end()
    }

    @Test func `a row that was altered or taken out is reported and made again when a holder signs in`() async throws {
        let staff = try await ConflictBureau.found()
        let (bureau, office) = (staff.bureau, staff.office)
        let eva = try await bureau.signIn("Eva")
        let (first, second) = (
            try await staff.register(eva, complainant: "Ett Provsson"),
            try await staff.register(eva, complainant: "Två Provsson")
        )
        let damaged = try await rows(office)
        #expect(damaged.count == 2)
        try await office.write { store in
            var content = damaged[0].content
            content[40] ^= 1
            try store.putMatchingRow(MatchingTokensRow(id: damaged[0].id, content: content))
            try store.removeMatchingRow(damaged[1].id)
        }
        office.matching.drop()
        #expect(try await staff.register(eva, respondent: "Ett Provsson").asksSupervisor == false)
        #expect(office.health().findings.contains { $0.contains("conflict check") })
        await office.renewKeys(eva)
        #expect(try await staff.register(eva, respondent: "Ett Provsson").asksSupervisor == true)
        #expect(try await staff.register(eva, respondent: "Två Provsson").asksSupervisor == true)
        #expect(first.caseID != second.caseID)
        try await bureau.end()
    }
}
