import Sealing
import Testing

@testable import BureauStore

struct AccountTests {
    /// An account with something in every field.
    private var full: AccountRow {
        var account = Sample.account(1, named: "Anna")
        account.state = .active
        account.derivation = AccountRow.Derivation(salt: [1], log2N: 17, r: 8, p: 1)
        account.publicKeys = [2]
        account.certificate = [3]
        account.sealedPrivate = [4]
        account.sealedMemory = [5]
        account.sealedTOTP = [6]
        account.totpRequired = false
        account.totpLastStep = 7
        account.activationHash = [8]
        account.activationExpires = 9
        account.activationTries = 2
        account.setAside = [10]
        account.setAsideUntil = 11
        account.recoveryWrap = []
        account.changed = 12
        return account
    }

    @Test func `an account comes back as it was written, by identifier and by name in any case`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let account = full
        let bare = Sample.account(2, named: "Östen")
        try await store.write {
            try $0.insertAccount(account)
            try $0.insertAccount(bare)
        }
        try store.readBlocking { (reader: StoreReader) throws in
            #expect(try reader.account(Sample.identifier(1)) == account)
            #expect(try reader.account(named: "ANNA") == account)
            #expect(try reader.account(named: "östEN") == bare)
            #expect(try reader.account(named: "osten") == nil)
            #expect(try reader.account(Sample.identifier(3)) == nil)
            #expect(try reader.accounts() == [account, bare])
        }
        try store.close()
    }

    @Test func `a name is taken once, whatever its case`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        try await store.write { try $0.insertAccount(Sample.account(1, named: "Åsa")) }
        #expect(
            await code { try await store.write { try $0.insertAccount(Sample.account(2, named: "åSA")) } } == .conflict
        )
        #expect(
            await code { try await store.write { try $0.insertAccount(Sample.account(1, named: "Bo")) } } == .conflict
        )
        try await store.write { try $0.insertAccount(Sample.account(2, named: "Bo")) }
        #expect(
            await code {
                try await store.write {
                    var bo = try #require(try $0.account(Sample.identifier(2)))
                    bo.name = "ÅSA"
                    _ = try $0.updateAccount(bo)
                }
            } == .conflict
        )
        #expect(try store.readBlocking { try $0.accounts().map(\.name) } == ["Åsa", "Bo"])
        try store.close()
    }

    @Test func `a change of an account that somebody else changed first is refused`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let account = full
        try await store.write { try $0.insertAccount(account) }
        let changed = try await store.write {
            var mine = account
            mine.roles = "supervisor"
            return try $0.updateAccount(mine)
        }
        #expect(changed.revision == 2)
        #expect(try store.readBlocking { try $0.account(Sample.identifier(1)) } == changed)
        let error = await #expect(throws: StoreError.self) {
            try await store.write { _ = try $0.updateAccount(account) }
        }
        #expect(error?.code == .versionMoved)
        #expect(error?.actualVersion == 2)
        #expect(
            await code { try await store.write { _ = try $0.updateAccount(Sample.account(9, named: "x")) } }
                == .notFound
        )
        try store.close()
    }

    @Test func `every field but the place in the log moves the digest`() {
        let changes: [(String, (inout AccountRow) -> Void)] = [
            ("name", { $0.name = "Anne" }), ("roles", { $0.roles = "" }), ("state", { $0.state = .closed }),
            ("salt", { $0.derivation?.salt = [9] }), ("log2N", { $0.derivation?.log2N = 18 }),
            ("r", { $0.derivation?.r = 9 }), ("p", { $0.derivation?.p = 2 }), ("derivation", { $0.derivation = nil }),
            ("publicKeys", { $0.publicKeys = [9] }), ("certificate", { $0.certificate = nil }),
            ("sealedPrivate", { $0.sealedPrivate = [9] }), ("sealedMemory", { $0.sealedMemory = [] }),
            ("sealedTOTP", { $0.sealedTOTP = nil }), ("totpRequired", { $0.totpRequired = true }),
            ("totpLastStep", { $0.totpLastStep = 8 }), ("activationHash", { $0.activationHash = nil }),
            ("activationExpires", { $0.activationExpires = nil }), ("activationTries", { $0.activationTries = 3 }),
            ("setAside", { $0.setAside = nil }), ("setAsideUntil", { $0.setAsideUntil = 12 }),
            ("recoveryWrap", { $0.recoveryWrap = nil }), ("changed", { $0.changed = 13 }),
            ("revision", { $0.revision = 2 }),
        ]
        var digests: Set<[UInt8]> = [full.digest]
        for (name, change) in changes {
            var changed = full
            change(&changed)
            #expect(digests.insert(changed.digest).inserted, "\(name)")
        }
        var moved = full
        moved.logSequence = 5
        #expect(moved.digest == full.digest)
        #expect(full.digest.count == 32)
    }

    @Test func `generations follow each other, and a leaving supervisor loses every wrap`() async throws {
        let folder = try TestFolder()
        let store = try Store.new(folder)
        let generation = { @Sendable (number: Int) in
            GenerationRow(
                number: number,
                id: Sample.identifier(100 + number),
                publicKeys: [1],
                certificate: [2],
                began: 3
            )
        }
        try await store.write { transaction in
            for number in 1...2 {
                try transaction.insertAccount(Sample.account(number, named: "s\(number)"))
                try transaction.insertGeneration(generation(number))
                for account in 1...number {
                    try transaction.insertGenerationWrap(
                        GenerationWrapRow(
                            generation: number,
                            account: Sample.identifier(account),
                            wrap: [UInt8(number)]
                        )
                    )
                }
            }
        }
        #expect(await code { try await store.write { try $0.insertGeneration(generation(4)) } } == .outOfSequence)
        #expect(await code { try await store.write { try $0.insertGeneration(generation(2)) } } == .outOfSequence)
        try store.readBlocking { (reader: StoreReader) throws in
            #expect(try reader.generations() == [generation(1), generation(2)])
            #expect(try reader.generationWraps(of: Sample.identifier(1)).map(\.generation) == [1, 2])
            #expect(try reader.generationWraps(ofGeneration: 2).map(\.account) == [1, 2].map(Sample.identifier))
        }
        #expect(try await store.write { try $0.removeGenerationWraps(of: Sample.identifier(1)) } == 2)
        #expect(try store.readBlocking { try $0.generationWraps(of: Sample.identifier(1)).isEmpty })
        try store.close()
    }
}
