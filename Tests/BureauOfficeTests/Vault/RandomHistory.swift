import CaseWorkflow
import DiscriminationLaw
import Foundation
import Testing

@testable import BureauOffice

/// A bureau whose people do what chance says, beside a model of what should come of it.
actor RandomHistory {
    let bureau: TestBureau
    private(set) var model = HistoryModel()
    private var chance: HistoryGenerator
    private var ids: [String: StaffID] = [:]
    private(set) var cases: [CaseID] = []
    private(set) var copies: [SealedCopy] = []
    private(set) var modelled: [HistoryModel.Copy] = []
    private(set) var done: [String: Int] = [:]
    private(set) var story: [String] = []
    private var sessions: [String: Session] = [:]
    private var codes: [String: String] = [:]

    private var office: Office { bureau.office }

    init(seed: UInt64) async throws {
        bureau = try await TestBureau.found()
        chance = HistoryGenerator(seed: seed)
        for (name, role) in [("Sigrid", Role.supervisor), ("Admin", .administrator)] { introduce(name, role) }
        note(founder: "Sigrid")
        for (name, role) in [
            ("Bo", Role.supervisor), ("Siv", .supervisor), ("Eva", .caseworker), ("Kim", .caseworker),
            ("Ola", .caseworker),
        ] {
            introduce(name, role)
            ids[name] = try await bureau.hire(name, role)
            model.certify(name, by: "Sigrid")
        }
        for name in ["Sigrid", "Admin"] { ids[name] = try await session(name).person }
        try copyFile()
    }

    private func introduce(_ name: String, _ role: Role) {
        let key = model.freshKey()
        model.people[name] = HistoryModel.Person(
            role: role,
            keys: [key],
            passphrases: [TestBureau.passphrase(of: name)]
        )
    }

    private func note(founder name: String) {
        guard var person = model.people[name] else { return }
        person.isCertified = true
        person.everCertified = Set(person.keys)
        person.shares = [1: person.keys[0]]
        model.people[name] = person
    }

    /// Does `count` acts that chance picks, and takes copies of the file between them.
    func go(_ count: Int) async throws {
        var left = count
        while left > 0 {
            let (name, act) = acts.randomElement(using: &chance)!
            guard try await act(self) else { continue }
            left -= 1
            done[name, default: 0] += 1
            if left.isMultiple(of: 7) { try copyFile() }
        }
    }

    func copyFile() throws {
        copies.append(try SealedCopy(ofFolder: bureau.folder))
        modelled.append(model.copy)
    }

    private typealias Act = @Sendable (isolated RandomHistory) async throws -> Bool

    private var acts: [(String, Act)] {
        [
            ("register", { try await $0.register() }), ("register", { try await $0.register() }),
            ("assign", { try await $0.assign() }), ("assign", { try await $0.assign() }),
            ("assign", { try await $0.assign() }), ("unassign", { try await $0.unassign() }),
            ("raise wall", { try await $0.raiseWall() }), ("raise wall", { try await $0.raiseWall() }),
            ("lift wall", { try await $0.liftWall() }), ("note", { try await $0.addNote() }),
            ("note", { try await $0.addNote() }), ("note", { try await $0.addNote() }),
            ("renewal", { try await $0.renewAll() }), ("generation", { try await $0.beginGeneration() }),
            ("passphrase", { try await $0.changePassphrase(seen: false) }),
            ("passphrase seen", { try await $0.changePassphrase(seen: true) }),
            ("certification", { try await $0.certify() }), ("certification", { try await $0.certify() }),
            ("reset", { try await $0.reset() }), ("activation", { try await $0.activate() }),
            ("taking back", { try await $0.takeBack() }), ("closing", { try await $0.close() }),
            ("role", { try await $0.changeRole() }), ("hiring", { try await $0.hire() }),
        ]
    }

    // MARK: People

    func session(_ name: String) async throws -> Session {
        if let session = sessions[name], (try? session.heldKeys()) != nil,
            session.certified == (model.people[name]?.works ?? false) || !session.worksOnCases
        {
            return session
        }
        let passphrase = model.people[name]?.passphrases.last ?? ""
        let session = try await office.signIn(Credentials(name: name, passphrase: passphrase)).session
        sessions[name] = session
        return session
    }

    func id(_ name: String) -> StaffID { ids[name]! }

    private func names(where condition: (HistoryModel.Person) -> Bool) -> [String] {
        model.people.filter { condition($0.value) }.map(\.key)
    }

    private var workers: [String] { names { $0.works && ($0.role == .caseworker || $0.role == .supervisor) } }
    private var leaders: [String] { names { $0.works && $0.role == .supervisor } }

    /// Expects an act to be refused because something would be lost by it.
    private func expectLastHolder(_ work: (isolated RandomHistory) async throws -> Void) async {
        do {
            try await work(self)
            Issue.record("Something was lost:\n\(story.joined(separator: "\n"))")
        } catch {
            #expect((error as? OfficeError)?.code == .lastHolder)
        }
    }

    // MARK: Cases

    private func pick(writers: (String) -> Bool = { _ in true }) -> (number: Int, name: String)? {
        guard let number = cases.indices.randomElement(using: &chance),
            let name = chance.one(of: workers.filter { model.mayWrite($0, number) && writers($0) })
        else { return nil }
        return (number, name)
    }

    private func give(_ command: Command, to number: Int, by name: String) async throws {
        story.append("\(name): \(command.kind.rawValue) \(number)")
        try await bureau.perform(command, on: cases[number], session(name))
    }

    private func register() async throws -> Bool {
        guard cases.count < 12, let name = chance.one(of: workers) else { return false }
        let wall = Int.random(in: 0..<6, using: &chance) == 0 && workers.count > 1 ? chance.some(2, of: workers) : nil
        let command = TestBureau.complaint(
            "Ärende \(cases.count)",
            wall: wall.map { Wall(named: $0.map(id), reason: "Jäv.") }
        )
        story.append("\(name): register \(cases.count) wall \(wall ?? [])")
        cases.append(try await office.register(command, session(name), nil).caseID)
        model.register(by: name, wall: wall)
        return true
    }

    private func assign() async throws -> Bool {
        guard let (number, name) = pick(writers: leaders.contains) else { return false }
        let wall = model.cases[number].wall
        let people = chance.some(
            Int.random(in: 1...2, using: &chance),
            of: workers.filter { wall?.contains($0) ?? true }
        )
        guard !people.isEmpty else { return false }
        try await give(.assign(Assign(people: people.map(id))), to: number, by: name)
        model.write(number) {
            $0.assignees = people
            $0.everAssigned = true
        }
        return true
    }

    private func unassign() async throws -> Bool {
        guard let (number, name) = pick(writers: leaders.contains),
            let person = chance.one(of: model.cases[number].assignees)
        else { return false }
        try await give(.unassign(Unassign(person: id(person))), to: number, by: name)
        model.write(number) { $0.assignees.removeAll { $0 == person } }
        return true
    }

    private func raiseWall() async throws -> Bool {
        guard let (number, name) = pick(writers: leaders.contains), workers.count > 1 else { return false }
        let named = chance.some(Int.random(in: 2...3, using: &chance), of: workers)
        try await give(.raiseWall(RaiseWall(wall: Wall(named: named.map(id), reason: "Jäv."))), to: number, by: name)
        model.write(number) {
            $0.wall = named
            $0.assignees.removeAll { !named.contains($0) }
        }
        return true
    }

    private func liftWall() async throws -> Bool {
        guard let (number, name) = pick(writers: leaders.contains), model.cases[number].wall != nil else {
            return false
        }
        try await give(.liftWall(LiftWall(reason: "Jävet är över.")), to: number, by: name)
        model.write(number) { $0.wall = nil }
        return true
    }

    private func addNote() async throws -> Bool {
        guard let (number, name) = pick() else { return false }
        try await give(.addNote(AddNote(note: Note(kind: .memo, text: "Ett samtal."))), to: number, by: name)
        model.write(number)
        return true
    }

    private func renewAll() async throws -> Bool {
        guard let name = chance.one(of: workers) else { return false }
        story.append("\(name): renewal")
        await office.renewKeys(try await session(name))
        for number in cases.indices where model.mayWrite(name, number) {
            let wanted = model.wantedHolders(of: model.cases[number])
            if wanted != model.cases[number].wraps, !wanted.isEmpty { model.write(number, renewing: true) }
        }
        return true
    }

    private func beginGeneration() async throws -> Bool {
        guard let name = chance.one(of: leaders) else { return false }
        story.append("\(name): generation due \(model.isGenerationDue)")
        try await office.beginGenerationIfDue(try await session(name))
        if model.isGenerationDue, model.people[name]?.openShares.contains(model.newest) ?? false {
            model.beginGeneration()
        }
        return true
    }

    // MARK: Accounts

    private func changePassphrase(seen: Bool) async throws -> Bool {
        guard let name = chance.one(of: names(where: { $0.isActive && $0.role != .administrator })) else {
            return false
        }
        let old = model.people[name]!.passphrases.last!
        let new = TestBureau.passphrase(of: "\(name) no \(model.people[name]!.passphrases.count)")
        story.append("\(name): passphrase seen \(seen)")
        try await office.changePassphrase(try await session(name), old: old, new: new, oldWasSeen: seen)
        model.people[name]?.passphrases.append(new)
        guard seen else { return true }
        let key = model.freshKey()
        model.people[name]?.keys.insert(key, at: 0)
        model.people[name]?.isCertified = false
        if model.people[name]?.shares.isEmpty == false { model.isGenerationDue = true }
        return true
    }

    private func certify() async throws -> Bool {
        let waiting = names { $0.isActive && !$0.isCertified && ($0.role == .caseworker || $0.role == .supervisor) }
        guard let name = chance.one(of: waiting),
            let certifier = chance.one(of: names { $0.openShares.contains(model.newest) })
        else { return false }
        story.append("\(certifier): certifies \(name)")
        let words = try await office.account(id(name), session(certifier)).fingerprint ?? []
        _ = try await office.certify(id(name), words: words, session(certifier))
        model.certify(name, by: certifier)
        return true
    }

    private func reset() async throws -> Bool {
        guard let name = chance.one(of: names(where: { !$0.isClosed && $0.role != .administrator })) else {
            return false
        }
        story.append("reset \(name)")
        let admin = try await session("Admin")
        if model.isLastHolder(name) {
            await expectLastHolder { _ = try await $0.office.resetAccount($0.id(name), admin) }
            return true
        }
        codes[name] = try await office.resetAccount(id(name), admin).activationCode
        guard let person = model.people[name] else { return true }
        if person.isActive, person.putAside == nil {
            let newest = model.newest
            model.people[name]?.putAside = HistoryModel.PutAside(
                keys: person.keys,
                certified: person.isCertified ? .init(role: person.role, generation: newest) : nil,
                passphrase: person.passphrases.last!
            )
        }
        model.people[name]?.isActive = false
        model.people[name]?.isCertified = false
        model.people[name]?.keys = []
        return true
    }

    private func activate() async throws -> Bool {
        guard let name = chance.one(of: names(where: { !$0.isActive && !$0.isClosed })), let code = codes[name] else {
            return false
        }
        story.append("activate \(name)")
        let passphrase = TestBureau.passphrase(of: "\(name) no \(model.people[name]!.passphrases.count)")
        let words = try await office.supervisorsFingerprint().words
        _ = try await office.activate(
            Activation(name: name, code: code, passphrase: passphrase, supervisorsWords: words)
        )
        let key = model.freshKey()
        model.people[name]?.isActive = true
        model.people[name]?.keys = [key]
        model.people[name]?.passphrases.append(passphrase)
        return true
    }

    private func takeBack() async throws -> Bool {
        guard let name = chance.one(of: names(where: { $0.putAside != nil && !$0.isCertified && !$0.isClosed })),
            let aside = model.people[name]?.putAside
        else { return false }
        story.append("take back \(name)")
        try await office.takeBack(name: name, passphrase: aside.passphrase, code: nil)
        model.people[name]?.isActive = true
        model.people[name]?.keys = aside.keys
        // A certificate of a generation that has ended does not come back with the account.
        let today = model.people[name].map { ($0.role, model.newest) }
        let isCertified = aside.certified.map { today?.0 == $0.role && today?.1 == $0.generation } ?? false
        model.people[name]?.isCertified = isCertified
        model.people[name]?.putAside = nil
        model.people[name]?.passphrases.append(aside.passphrase)
        return true
    }

    private func close() async throws -> Bool {
        // One closing in three of those that chance asks for, so that a bureau is left to look at.
        guard Int.random(in: 0..<3, using: &chance) == 0,
            let name = chance.one(of: names(where: { !$0.isClosed && $0.role != .administrator })),
            let closer = chance.one(of: leaders.filter { $0 != name } + ["Admin"])
        else { return false }
        story.append("\(closer): closes \(name)")
        let by = try await session(closer)
        if model.isLastHolder(name) {
            await expectLastHolder { _ = try await $0.office.closeAccount($0.id(name), by) }
            return true
        }
        _ = try await office.closeAccount(id(name), by)
        let isSupervisor = model.people[name]?.role == .supervisor
        model.people[name]?.isActive = false
        model.people[name]?.isClosed = true
        model.people[name]?.isCertified = false
        model.people[name]?.keys = []
        model.people[name]?.putAside = nil
        let begins = isSupervisor && model.people[closer]!.openShares.contains(model.newest)
        model.leaveSupervisors(name, begins: begins)
        return true
    }

    private func changeRole() async throws -> Bool {
        guard Int.random(in: 0..<2, using: &chance) == 0,
            let name = chance.one(of: names(where: { !$0.isClosed && $0.role != .administrator })),
            let role = model.people[name]?.role
        else { return false }
        story.append("role of \(name) from \(role)")
        let admin = try await session("Admin")
        let other: Role = role == .supervisor ? .caseworker : .supervisor
        if role == .supervisor, model.isLastHolder(name) {
            await expectLastHolder { _ = try await $0.office.changeRole($0.id(name), to: other, admin) }
            return true
        }
        _ = try await office.changeRole(id(name), to: other, admin)
        model.people[name]?.role = other
        model.people[name]?.isCertified = false
        if role == .supervisor { model.leaveSupervisors(name, begins: false) }
        return true
    }

    private func hire() async throws -> Bool {
        guard names(where: { !$0.isClosed }).count < 8, model.people.count < 16,
            leaders.contains("Sigrid"), model.people["Sigrid"]?.passphrases.count == 1
        else { return false }
        let role: Role = leaders.count < 3 ? .supervisor : .caseworker
        let name = "Ny \(model.people.count)"
        story.append("hire \(name) \(role)")
        let admin = try await session("Admin")
        let (account, code) = try await office.createAccount(name: name, role: role, secondFactor: false, admin)
        ids[name] = account.id
        introduce(name, role)
        try await bureau.activate(name, code: code, role: role)
        model.certify(name, by: "Sigrid")
        return true
    }
}
