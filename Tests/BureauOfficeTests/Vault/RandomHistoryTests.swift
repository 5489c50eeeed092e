import CaseWorkflow
import Foundation
import Sealing
import Testing

@testable import BureauOffice

/// Random histories, and what each person opens afterwards with their passphrases alone.
@Suite struct RandomHistoryTests {
    private static let isLong = ProcessInfo.processInfo.environment["BUREAU_LONG"] == "1"
    private static let seeds: [UInt64] = isLong ? Array(1...30) : [1, 2, 3]
    private static let length = isLong ? 160 : 65

    @Test(arguments: seeds)
    func `for every person, case and epoch opening works exactly where it should`(seed: UInt64) async throws {
        let history = try await RandomHistory(seed: seed)
        try await history.go(Self.length)
        try await history.copyFile()
        let (model, copies, modelled) = await (history.model, history.copies, history.modelled)
        let (cases, story) = await (history.cases, history.story.joined(separator: "\n"))
        let last = try #require(copies.last)
        var compared = 0

        for (name, person) in model.people {
            // With the newest file alone, and with every copy that was ever taken.
            let now = try KeyRing(of: name, passphrases: person.passphrases, copies: [last])
            let ever = try KeyRing(of: name, passphrases: person.passphrases, copies: copies)
            for (number, caseID) in cases.enumerated() {
                let sealed = try #require(last.cases[try caseID.identifier])
                #expect(sealed.epoch == model.cases[number].epoch, "epochs of \(number)\n\(story)")
                let until = HistoryModel.newestOpened(name, number, in: [model.copy])
                let everUntil = HistoryModel.newestOpened(name, number, in: modelled)
                for epoch in 1...sealed.epoch {
                    #expect(
                        now.opens(epoch: epoch, of: sealed) == (epoch <= until),
                        "\(name) \(number) \(epoch)\n\(story)"
                    )
                    #expect(
                        ever.opens(epoch: epoch, of: sealed) == (epoch <= everUntil),
                        "copies: \(name) \(number) \(epoch)\n\(story)"
                    )
                    compared += 2
                }
            }
            try expectPassphrases(of: name, person, in: last)
        }
        try await expectAnswers(history, model)
        for number in cases.indices {
            #expect(
                model.people.contains { $0.value.isActive && model.opens($0.key, number) },
                "case \(number) is lost\n\(story)"
            )
        }
        let done = await history.done.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        print(
            "seed \(seed): \(cases.count) cases, \(copies.count) copies, \(compared) comparisons; \(done.joined(separator: ", "))"
        )
        try await history.bureau.end()
    }

    /// Of all the passphrases that a person had, the present one opens the account, and one put aside opens that.
    private func expectPassphrases(of name: String, _ person: HistoryModel.Person, in copy: SealedCopy) throws {
        let account = try #require(copy.accounts[name])
        for passphrase in person.passphrases {
            let opens = try !KeyRing.bundle(of: account, passphrase).isEmpty
            #expect(opens == (person.isActive && passphrase == person.passphrases.last), "\(name)")
            let opensAside = try !KeyRing.putAside(of: account, passphrase).isEmpty
            #expect(opensAside == (passphrase == person.putAside?.passphrase), "\(name)")
        }
    }

    /// The service answers exactly those who hold the case.
    private func expectAnswers(_ history: RandomHistory, _ model: HistoryModel) async throws {
        let cases = await history.cases
        for (name, person) in model.people where person.isActive && person.role != .administrator {
            let session = try await history.session(name)
            for (number, caseID) in cases.enumerated() {
                let refusal = await code { _ = try await history.bureau.office.open(caseID, session) }
                #expect(refusal == (model.opens(name, number) ? nil : .notFound), "\(name) \(number)")
            }
        }
        #expect(history.bureau.office.health().findings.isEmpty)
    }
}
