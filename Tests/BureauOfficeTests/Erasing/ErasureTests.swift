import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Foundation
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite(.serialized) struct ErasureTests {
    @Test
    func `an erased case is for everybody and everything as one that never was, but for its number and its entries`()
        async throws
    {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        try await bureau.hire("Eva", .caseworker)
        let (eva, sigrid) = (try await bureau.signIn("Eva"), try await bureau.signIn("Sigrid"))
        for session in [eva, sigrid] { try await office.desks.desk(of: session.account)?.build() }
        let key = Idempotency(key: "k", route: "POST /v1/cases", body: [1])
        let made = try await office.register(TestBureau.complaint(), eva, key)
        let kept = try await office.register(TestBureau.complaint("Kvar"), eva, nil)
        try await ReleaseBureau.close(made.caseID, in: bureau, eva)
        let (id, number) = (try made.caseID.identifier, try #require(made.file.number))
        let opened = try await office.openCase(id, sigrid)
        let logKey = try #require(Vault.logKey(of: opened.keys)).withBytes { Array($0) }
        for session in [eva, sigrid] {
            #expect(try await office.register(matching: RegisterQuery(), session).rows.count == 2)
        }
        // Somebody who is away has an image of their desk.
        try await bureau.hire("Bo", .supervisor)
        let bo = try await bureau.signIn("Bo")
        try await office.desks.desk(of: bo.account)?.build()
        try await office.signOut(bo)

        try await office.erase(made.caseID, number: number, expecting: opened.file.version, sigrid)

        for session in [eva, sigrid] {
            let rows = try await office.register(matching: RegisterQuery(), session).rows
            #expect(rows.map(\.row.number) == [kept.file.number])
            #expect(session.caseKeys.keys(of: id, epoch: opened.keys.epoch) == nil)
            #expect(session.opened.known(id) == nil)
            #expect(await code { _ = try await office.open(made.caseID, session) } == .notFound)
            #expect(await code { _ = try await office.history(made.caseID, session) } == .notFound)
            #expect(
                await code { try await bureau.perform(.renewKeys(RenewKeys()), on: made.caseID, session) } == .notFound
            )
            #expect(
                await code {
                    try await office.erase(made.caseID, number: number, expecting: opened.file.version, session)
                } == .notFound
            )
        }
        try await office.read { store in
            #expect(try store.head(id) == nil)
            #expect(try store.events(id).isEmpty)
            #expect(try store.wraps(id).isEmpty)
            #expect(try store.matchingRows(after: nil, limit: 10).count == 1)
            let slots = Set(CaseReminders.slots(of: opened.keys))
            let left = Set(try store.reminders(from: 0, to: 99_999).map(\.slot))
            #expect(left.isDisjoint(with: slots))
        }
        let mine = try await entries(office, .caseErased)
        #expect(mine.map(\.actor) == [sigrid.account.text])
        #expect(mine[0].pseudonym?.matches(logKey: logKey) == true)
        // Neither the number nor the key's answer comes back; nobody's desk takes alarm.
        let next = try await office.register(TestBureau.complaint(), eva, key)
        #expect(next.created && next.file.number?.serial == number.serial + 2)
        for name in ["Bo", "Eva", "Sigrid"] {
            if name == "Eva" { try await office.signOut(eva) }
            if name == "Sigrid" { try await office.signOut(sigrid) }
            let again = try await bureau.signIn(name)
            try await office.desks.desk(of: again.account)?.build()
            #expect(try await office.register(matching: RegisterQuery(), again).rows.count == 2, "\(name)")
        }
        #expect(office.health().findings.isEmpty)
        try await bureau.end()
    }

    @Test func `the doctor tells a case that was erased from one that was cut off`() async throws {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let made = try await office.register(TestBureau.complaint(), sigrid, nil)
        _ = try await office.register(TestBureau.complaint("Kvar"), sigrid, nil)
        try await ReleaseBureau.close(made.caseID, in: bureau, sigrid)
        let (id, number) = (try made.caseID.identifier, try #require(made.file.number))
        let version = try await office.open(made.caseID, sigrid).file.version
        let hashes = try await office.read { try $0.events(id).map { SealedHash.of($0.header) } }
        try await office.erase(made.caseID, number: number, expecting: version, sigrid)
        let erased = try await office.read { try $0.erasedEvents() }
        #expect(Set(erased) == Set(hashes) && erased.count == version)
        try await office.read { try CaseInspection(of: $0).finish() }
        try await office.close()
        func cases() async -> String? {
            let results = await Inspection.examine(TestBureau.configuration(bureau.folder), full: false)
            return results.compactMap { $0.problem == nil ? nil : "\($0.check): \($0.problem?.message ?? "")" }
                .first { $0.hasPrefix("cases") || $0.hasPrefix("log") || $0.hasPrefix("folder") }
        }
        #expect(await cases() == nil)
        // Somebody who takes a note of an erasure away, or puts one in, is found out.
        let file = Intruder(folder: bureau.folder)
        try file.run("DELETE FROM erased_event WHERE hash = (SELECT min(hash) FROM erased_event)")
        #expect(await cases() != nil)
        try FileManager.default.removeItem(atPath: bureau.folder)
    }

    @Test func `what may not be erased is refused with its remedy, and stays whole`() async throws {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        try await bureau.hire("Bo", .caseworker)
        try await bureau.hire("Eva", .caseworker)
        let (bo, eva) = (try await bureau.signIn("Bo"), try await bureau.signIn("Eva"))
        let sigrid = try await bureau.signIn("Sigrid")
        let made = try await office.register(TestBureau.complaint(), eva, nil)
        let (caseID, number) = (made.caseID, try #require(made.file.number))
        func refusal(_ session: Session, _ number: CaseNumber, behind: Int = 0) async throws -> OfficeError? {
            let version = try await office.open(caseID, sigrid).file.version - behind
            do {
                try await office.erase(caseID, number: number, expecting: version, session)
                return nil
            } catch {
                return error as? OfficeError
            }
        }
        #expect(try await refusal(sigrid, number)?.refusal?.code == .wrongPhase)
        #expect(try await refusal(sigrid, number)?.refusal?.values["phases"] == "closed")
        try await ReleaseBureau.close(caseID, in: bureau, eva)
        try await bureau.perform(.placeHold(PlaceHold(reason: "Tvist.")), on: caseID, sigrid)
        let held = try #require(try await refusal(sigrid, number)?.refusal)
        #expect(held.code == .underLegalHold)
        #expect(held.text.english.contains("erased") && held.text.swedish.contains("gallras"))
        try await bureau.perform(.releaseHold(ReleaseHold(reason: "Över.")), on: caseID, sigrid)
        let wrong = try await refusal(sigrid, CaseNumber(year: number.year, serial: number.serial + 1))
        #expect(wrong?.code == .invalid && wrong?.faults.map(\.path) == ["number"])
        #expect(try await refusal(sigrid, number, behind: 1)?.code == .versionMoved)
        #expect(try await refusal(eva, number)?.refusal?.code == .supervisorsMatter)
        #expect(try await refusal(bo, number)?.code == .notFound)
        let stands = try await office.open(caseID, sigrid).file
        #expect(try await office.history(caseID, sigrid).lines.count == stands.version)
        #expect(try await entries(office, .caseErased).isEmpty)
        #expect(try await refusal(sigrid, number) == nil)
        try await bureau.end()
    }

    @Test func `a case behind a wall is erased by who is behind it, a caseworker only where no supervisor is`()
        async throws
    {
        for supervised in [true, false] {
            let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
            let office = bureau.office
            let eva = try await bureau.hire("Eva", .caseworker)
            let other = try await bureau.hire("Stina", supervised ? .supervisor : .caseworker)
            let (holder, sigrid) = (try await bureau.signIn("Eva"), try await bureau.signIn("Sigrid"))
            let wall = Wall(named: [eva, other], reason: "Jäv.")
            let made = try await office.register(TestBureau.complaint(wall: wall), holder, nil)
            try await ReleaseBureau.close(made.caseID, in: bureau, holder)
            let number = try #require(made.file.number)
            let version = try await office.open(made.caseID, holder).file.version
            func outcome(_ session: Session) async -> OfficeError.Code? {
                await code { try await office.erase(made.caseID, number: number, expecting: version, session) }
            }
            #expect(await outcome(sigrid) == .notFound)
            #expect(await outcome(holder) == (supervised ? .refused : nil))
            #expect(await outcome(try await bureau.signIn("Stina")) == (supervised ? nil : .notFound))
            // Its year is counted once it has ended.
            #expect(try await office.statisticalRecords(sigrid).map(\.received) == [2026])
            try await bureau.end()
        }
    }

    @Test func `of two who erase at once, or erase and write, one does it and the other finds nothing`() async throws {
        let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
        let office = bureau.office
        try await bureau.hire("Stina", .supervisor)
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        for round in 0..<4 {
            let made = try await office.register(TestBureau.complaint(), sigrid, nil)
            try await ReleaseBureau.close(made.caseID, in: bureau, sigrid)
            let number = try #require(made.file.number)
            let version = try await office.open(made.caseID, sigrid).file.version
            async let first = code {
                try await office.erase(made.caseID, number: number, expecting: version, sigrid)
            }
            async let second = code {
                if round < 2 {
                    try await office.erase(made.caseID, number: number, expecting: version, stina)
                } else {
                    _ = try await office.open(made.caseID, stina)
                    try await office.erase(made.caseID, number: number, expecting: version, stina)
                }
            }
            let outcomes = await [first, second]
            #expect(outcomes.filter { $0 == nil }.count == 1 && outcomes.contains(.notFound), "\(outcomes)")
        }
        #expect(try await entries(office, .caseErased).count == 4)
        #expect(try await office.statisticalRecords(sigrid).count == 4)
        try await bureau.end()
    }
}
