import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Logging

/// Founds a bureau, invites its people, and fills it with cases, eight hands at once.
struct Populator {
    let folder: String
    let cases: Int

    private static let hands = 8

    func run() async throws -> Population {
        let configuration = OfficeConfiguration(folder: folder)
        let founded = try await Founding.found(
            configuration,
            supervisor: .init(name: Population.supervisor, passphrase: Population.passphrase, secondFactor: false),
            administrator: .init(name: Population.administrator, passphrase: Population.passphrase, secondFactor: false)
        )
        let office = try await Office.open(
            configuration,
            logger: Logger(label: "populating") { _ in SwiftLogNoOpLogHandler() }
        )
        let upkeep = Task { await office.run() }
        let supervisor = try await office.signIn(.init(name: Population.supervisor, passphrase: Population.passphrase))
            .session
        let caseworkers = try await invite(founded.supervisorsWords, supervisor, office)
        let start = ContinuousClock.now
        let filled = try await fill(office, supervisor, caseworkers)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        try await office.close()
        upkeep.cancel()
        // The first build of the desk is measured from nothing.
        try? FileManager.default.removeItem(atPath: folder + "/desks")
        return Population(
            cases: cases,
            events: filled.events,
            seconds: seconds,
            supervisorAccount: supervisor.person.text,
            long: filled.long,
            some: filled.some
        )
    }

    private func invite(_ words: [String], _ supervisor: Session, _ office: Office) async throws -> [Session] {
        let administrator = try await office.signIn(
            .init(name: Population.administrator, passphrase: Population.passphrase)
        ).session
        var sessions: [Session] = []
        for name in Population.caseworkers + [Population.registrar] {
            let invited = try await office.createAccount(
                name: name,
                role: .caseworker,
                secondFactor: false,
                administrator
            )
            let activated = try await office.activate(
                Activation(
                    name: name,
                    code: invited.activationCode,
                    passphrase: Population.passphrase,
                    supervisorsWords: words
                )
            )
            _ = try await office.certify(invited.account.id, words: activated.fingerprint, supervisor)
            guard name != Population.registrar else { continue }
            sessions.append(try await office.signIn(.init(name: name, passphrase: Population.passphrase)).session)
        }
        return sessions
    }

    private func fill(_ office: Office, _ supervisor: Session, _ caseworkers: [Session]) async throws -> Filling.Filled
    {
        let sample = SampleCases(longEvery: max(10, min(100, cases / 100)))
        let filling = Filling(cases: cases, sample: sample)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.hands {
                group.addTask {
                    while let index = filling.next() {
                        let caseworker = caseworkers[index % caseworkers.count]
                        let place = try await make(index, sample, office, supervisor, caseworker)
                        filling.took(index, place)
                    }
                }
            }
            try await group.waitForAll()
        }
        return filling.filled
    }

    private func make(
        _ index: Int,
        _ sample: SampleCases,
        _ office: Office,
        _ supervisor: Session,
        _ caseworker: Session
    ) async throws -> Population.Place {
        let today = OfficeClock.system.now().day
        let registration = Command.register(sample.registration(index, on: today))
        var answer = try await office.register(registration, caseworker, nil)
        for step in sample.course(index, on: today) {
            switch step {
            case .assign:
                let assign = Command.assign(Assign(people: [caseworker.person]))
                answer = try await office.perform(
                    assign,
                    on: answer.caseID,
                    expecting: answer.file.version,
                    supervisor,
                    nil
                )
            case .command(let command):
                answer = try await office.perform(
                    command,
                    on: answer.caseID,
                    expecting: answer.file.version,
                    caseworker,
                    nil
                )
            }
        }
        return Population.Place(id: answer.caseID.text, version: answer.file.version)
    }
}
