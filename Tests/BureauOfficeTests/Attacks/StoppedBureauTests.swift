import CaseWorkflow
import Foundation
import GRDB
import Sealing
import Testing

@testable import BureauOffice

/// Somebody who writes into the file of a stopped bureau: no start, with words that say what is wrong.
@Suite struct StoppedBureauTests {
    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        /// What the refusal says.
        let words: String
        /// Given the intruder and a copy of the folder from before the last changes.
        let work: @Sendable (Intruder, _ before: String) throws -> Void

        var testDescription: String { name }
    }

    private static let staff = "altered, or is from before"
    private static let eva = "name = 'Eva'"

    private static func staff(_ name: String, _ sql: String) -> Attack {
        Attack(name: name, words: staff) { intruder, _ in try intruder.run(sql) }
    }

    static let accounts: [Attack] = [
        Attack(name: "a public key exchanged", words: staff) { intruder, _ in
            let keys = try PrivateKeys.generate().publicKeys.encoded
            try intruder.run("UPDATE account SET public_keys = ? WHERE \(eva)", [Data(keys)])
        },
        staff(
            "a certificate exchanged",
            "UPDATE account SET certificate = (SELECT certificate FROM account WHERE name = 'Sigrid') WHERE \(eva)"
        ),
        staff(
            "a certificate added",
            """
            INSERT INTO key_certificate (key, account, certificate)
            SELECT randomblob(16), account, certificate FROM key_certificate LIMIT 1
            """
        ),
        Attack(name: "a row of an account from before", words: staff) {
            try $0.restore("account", from: $1, where: eva)
        },
        Attack(name: "a row of an account from before, with its old place in the log", words: staff) {
            try $0.restore("account", from: $1, where: eva)
            let own = try $0.write { try Int.fetchOne($0, sql: "SELECT log_sequence FROM account WHERE \(eva)") }
            let newest = try $0.write { try Int.fetchOne($0, sql: "SELECT max(sequence) FROM log") }
            try #require(own != newest)
        },
        staff("a role given", "UPDATE account SET roles = 'supervisor' WHERE \(eva)"),
        staff("an authenticator switched off", "UPDATE account SET totp_required = 1 - totp_required WHERE \(eva)"),
        staff("an account taken away", "DELETE FROM account WHERE \(eva)"),
        staff(
            "a generation taken back",
            "DELETE FROM generation WHERE number = 2"
        ),
        staff("a share of the supervisors' key taken away", "DELETE FROM generation_wrap WHERE generation = 2"),
        Attack(name: "shares of the supervisors' key from before", words: staff) {
            try $0.restore("generation_wrap", from: $1)
        },
    ]

    static let log: [Attack] = [
        Attack(name: "an entry of the log changed", words: "entry 5") { intruder, _ in
            let changed = "replace(CAST(body AS TEXT), '\"kind\":\"', '\"kind\":\"x')"
            try intruder.run("UPDATE log SET body = CAST(\(changed) AS BLOB) WHERE sequence = 5")
        },
        Attack(name: "an entry of the log dropped", words: "entry 5") { intruder, _ in
            try intruder.run("DELETE FROM log WHERE sequence = 5")
        },
        Attack(name: "two entries of the log exchanged", words: "entry 5") { intruder, _ in
            for (from, to) in [(5, -5), (6, 5), (-5, 6)] {
                try intruder.run("UPDATE log SET sequence = ? WHERE sequence = ?", [to, from])
            }
        },
        Attack(name: "the log cut off", words: "does not end where its head says") { intruder, _ in
            try intruder.run("DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log)")
        },
        Attack(name: "the log cut off with its head", words: "not the one that was written") { intruder, _ in
            try intruder.run("DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log)")
            try intruder.run(
                """
                UPDATE log_head SET sequence = (SELECT max(sequence) FROM log),
                    hash = (SELECT hash FROM log ORDER BY sequence DESC LIMIT 1)
                """
            )
        },
        Attack(name: "an entry of the log added", words: "does not end where its head says") { intruder, _ in
            try intruder.run("INSERT INTO log SELECT sequence + 1, body, hash FROM log ORDER BY sequence DESC LIMIT 1")
        },
        Attack(name: "an older end of the log", words: "not the one that was written") {
            try $0.restore("log_head", from: $1)
        },
        Attack(name: "the daemon key exchanged", words: "not the one that was written") { intruder, _ in
            let file = intruder.folder + "/daemon.key"
            try FileManager.default.removeItem(atPath: file)
            try DaemonKey.create(file: file)
        },
        Attack(name: "the daemon key taken away", words: "is missing") { intruder, _ in
            try FileManager.default.removeItem(atPath: intruder.folder + "/daemon.key")
        },
    ]

    @Test(arguments: accounts + log)
    func `a file that somebody wrote into is not served`(_ attack: Attack) async throws {
        let bureau = try await TestBureau.found()
        try await bureau.hire("Eva", .caseworker)
        let bo = try await bureau.hire("Bo", .supervisor)
        try await bureau.office.close()
        let intruder = Intruder(folder: bureau.folder)
        let before = try intruder.copy()
        defer {
            for folder in [before, bureau.folder] { try? FileManager.default.removeItem(atPath: folder) }
        }
        let later = try await TestBureau.open(bureau.folder, bureau.time)
        let sigrid = try await later.signIn("Sigrid")
        _ = try await later.office.closeAccount(bo, sigrid)
        _ = try await later.signIn("Eva")
        _ = try await later.office.register(TestBureau.complaint(), sigrid, nil)
        try await later.office.close()

        try attack.work(intruder, before)
        do {
            _ = try await TestBureau.open(bureau.folder, bureau.time)
            Issue.record("The bureau started.")
        } catch let error as OfficeError {
            #expect(error.code == .cannotStart)
            #expect(error.message.contains(attack.words), "\(error.message)")
            #expect(!error.message.contains("Eva"))
        }
    }

    @Test func `the same bureau starts where nobody wrote into it, and its checks find nothing`() async throws {
        let bureau = try await TestBureau.found()
        try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Bo", .supervisor)
        let eva = try await bureau.signIn("Eva")
        _ = try await bureau.office.register(TestBureau.complaint(), eva, nil)
        try await bureau.office.close()
        let results = await Inspection.examine(TestBureau.configuration(bureau.folder), full: true)
        #expect(results.map(\.check).contains("cases"))
        #expect(results.allSatisfy { $0.problem == nil }, "\(results)")
        try await TestBureau.open(bureau.folder, bureau.time).end()
    }
}
