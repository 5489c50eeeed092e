import CaseWorkflow
import Foundation
import Testing

@testable import BureauOffice

@Suite struct CanaryTests {
    /// The files below the folder that hold the canary, however it is written.
    private func findings(in folder: String) throws -> [String] {
        let canary = Data(CanaryCase.canary.utf8)
        let wide = Data(CanaryCase.canary.utf8.flatMap { [$0, 0] })
        let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
        return files.filter { name in
            let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
            // Case does not hide it: sorted and searched forms are folded.
            let folded = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
            return folded.range(of: canary) != nil || folded.range(of: wide) != nil
        }
    }

    private func expectClean(_ bureau: TestBureau, _ act: String) throws {
        let found = try findings(in: bureau.folder)
        #expect(found.isEmpty, "after \(act)")
    }

    @Test func `nothing of any field of any command stands in any file`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let sigrid = try await bureau.signIn("Sigrid")
        let people = [sigrid.person, eva]
        var given: Set<CommandKind> = [.register]
        let wall = CanaryCase.wall(people)
        _ = try await bureau.office.register(CanaryCase.registration(wall), sigrid, nil)
        let idempotency = Idempotency(key: CanaryCase.canary, route: "/v1/cases", body: Array(CanaryCase.canary.utf8))
        let registered = try await bureau.office.register(CanaryCase.registration(), sigrid, idempotency)
        try expectClean(bureau, "register")
        var file = registered.file
        for make in CanaryCase.commands(people) {
            let command = make(file)
            do {
                let answer = try await bureau.office.perform(
                    command,
                    on: registered.caseID,
                    expecting: file.version,
                    sigrid,
                    nil
                )
                file = answer.file
            } catch let error as OfficeError {
                Issue.record("\(command.kind): \(error.code) \(error.refusal?.code.rawValue ?? "") \(error.faults)")
                break
            }
            given.insert(command.kind)
            try expectClean(bureau, command.kind.rawValue)
        }
        #expect(given == Set(CommandKind.allCases))
        _ = try await bureau.office.search(SearchQuery(text: CanaryCase.canary), sigrid)
        await bureau.office.desks.persistAll()
        try expectClean(bureau, "a search and the image of a desk")
        try await bureau.office.changePassphrase(
            sigrid,
            old: TestBureau.passphrase(of: "Sigrid"),
            new: "en ny mening med \(CanaryCase.canary)",
            oldWasSeen: false
        )
        try expectClean(bureau, "a passphrase")
        try await bureau.office.close()
        try expectClean(bureau, "a stop")
        // The search for it can find it: the same bytes in a file of the folder.
        try Data("EN KANARIE".utf8).write(to: URL(filePath: bureau.folder + "/clear"))
        #expect(try findings(in: bureau.folder) == ["clear"])
        try FileManager.default.removeItem(atPath: bureau.folder)
    }

    @Test func `no error says anything of what was sent or of what lies in the case`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Kim", .caseworker)
        let (sigrid, kim) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Kim"))
        let registered = try await bureau.office.register(CanaryCase.registration(), sigrid, nil)
        let people = [sigrid.person]
        var refusals = 0
        var file = registered.file
        for make in CanaryCase.commands(people + [eva]) {
            let command = make(file)
            // A stranger to the case, a version that is over, and the same again in another phase.
            for (session, version) in [(kim, file.version), (sigrid, file.version + 1)] {
                let error = await refusal {
                    _ = try await bureau.office.perform(
                        command,
                        on: registered.caseID,
                        expecting: version,
                        session,
                        nil
                    )
                }
                if let error {
                    refusals += 1
                    #expect(!"\(error) \(error.message) \(error.faults)".contains(CanaryCase.canary))
                }
            }
            file = try await bureau.perform(command, on: registered.caseID, sigrid).file
            // Twice the same, but for what the later commands count on.
            if [.addIncident, .removeIncident].contains(command.kind) { continue }
            let error = await refusal {
                _ = try await bureau.office.perform(
                    command,
                    on: registered.caseID,
                    expecting: file.version,
                    sigrid,
                    nil
                )
            }
            if let error {
                refusals += 1
                #expect(
                    !"\(error) \(error.message) \(error.faults) \(error.refusal.debugDescription)".contains(
                        CanaryCase.canary
                    )
                )
            } else {
                file = try await bureau.office.open(registered.caseID, sigrid).file
            }
        }
        var long = CanaryCase.contact
        long.title = String(repeating: CanaryCase.canary, count: 1000)
        long.reference = long.title
        let faulty = await refusal {
            _ = try await bureau.office.register(
                .register(Register(contact: long, parties: [], incidents: [])),
                sigrid,
                nil
            )
        }
        #expect(faulty?.code == .invalid && (faulty?.faults.count ?? 0) >= 2)
        #expect(!"\(String(describing: faulty))".contains(CanaryCase.canary))
        print("\(refusals) refusals without a word of the case")
        #expect(refusals > 60)
        try await bureau.end()
    }
}
