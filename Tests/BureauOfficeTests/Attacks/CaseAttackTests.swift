import BureauStore
import CaseWorkflow
import Foundation
import GRDB
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

/// Somebody who writes into what belongs to a case: whoever holds it is told, and so is `doctor`, which opens nothing.
@Suite struct CaseAttackTests {
    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        /// What a holder who opens the case is told; nil where it opens.
        let told: String?
        /// What `doctor` says of the cases; nil where only a holder can know.
        let doctor: String?
        let work: @Sendable (Intruder, AttackedCase) throws -> Void

        var testDescription: String { name }

        /// One statement, given the case's identifier.
        static func sql(_ name: String, told: String?, doctor: String?, _ sql: String) -> Attack {
            Attack(name: name, told: told, doctor: doctor) { try $0.run(sql, ["id": $1.blob]) }
        }
    }

    private static let ofCase = "case_place = (SELECT place FROM case_file WHERE id = :id)"
    private static let unknownEvent = "not one that the log knows"
    private static let altered = "CAST(substr(header, 1, 40) || x'00ff' || substr(header, 43) AS BLOB)"

    static let events: [Attack] = [
        .sql(
            "an event altered",
            told: "Event 2 of a case does not open",
            doctor: unknownEvent,
            "UPDATE event SET header = \(altered) WHERE \(ofCase) AND version = 2"
        ),
        .sql(
            "the content of an event altered",
            told: "content of event 5",
            doctor: nil,
            """
            UPDATE event SET content = CAST(substr(content, 1, 40) || x'00ff' || substr(content, 43) AS BLOB)
            WHERE \(ofCase) AND version = 5
            """
        ),
        Attack(name: "two events swapped", told: "does not open where it stands", doctor: nil) { intruder, attacked in
            for (from, to) in [(4, 100), (5, 4), (100, 5)] {
                try intruder.run(
                    "UPDATE event SET version = :to WHERE \(ofCase) AND version = :from",
                    ["to": to, "id": attacked.blob, "from": from]
                )
            }
        },
        Attack(name: "an event moved from another case", told: "does not open where", doctor: unknownEvent) {
            try $0.run(
                """
                UPDATE event SET (header, content) = (SELECT header, content FROM event
                    WHERE case_place = (SELECT place FROM case_file WHERE id = :other) AND version = 1)
                WHERE \(ofCase) AND version = 1
                """,
                ["other": Data($1.other.bytes), "id": $1.blob]
            )
        },
        Attack(name: "the last event cut off", told: nil, doctor: "are gone") {
            try $0.run("DELETE FROM event WHERE \(ofCase) AND version = 5", ["id": $1.blob])
            try $0.run("UPDATE case_file SET version = 4 WHERE id = :id", ["id": $1.blob])
        },
        Attack(name: "the last events cut off, back into an older epoch", told: "newest epoch", doctor: "epochs") {
            try $0.run("DELETE FROM event WHERE \(ofCase) AND version > 2", ["id": $1.blob])
            try $0.run("UPDATE case_file SET version = 2 WHERE id = :id", ["id": $1.blob])
        },
        .sql(
            "an event cut out",
            told: "should have",
            doctor: "other events",
            "DELETE FROM event WHERE \(ofCase) AND version = 4"
        ),
        Attack(name: "struck content put back", told: "was struck and has been put back", doctor: nil) {
            let old = try DatabaseQueue(path: $1.before + "/bureau.sqlite")
            let sql = "SELECT content FROM event WHERE \(ofCase) AND version = 2"
            let id = $1.blob
            let content = try old.read { try Data.fetchOne($0, sql: sql, arguments: ["id": id]) }
            try $0.run("UPDATE event SET content = :c WHERE \(ofCase) AND version = 2", ["c": content, "id": id])
        },
        Attack(name: "an event added by somebody who lost the case", told: "that was over", doctor: unknownEvent) {
            try $0.addNote(signedBy: $1.kimKeys, as: $1.kim, with: $1.oldKeys, to: $1.caseID)
        },
    ]

    // Signatures are checked when a case enters a desk and by `doctor`'s comparison with the log, not at every read.
    static let forgeries: [Attack] = [
        Attack(name: "an event forged, signed with keys that nobody certified", told: nil, doctor: unknownEvent) {
            try $0.addNote(signedBy: PrivateKeys.generate(), as: $1.kim, with: $1.newKeys, to: $1.caseID)
        },
        Attack(name: "an event forged in another's name", told: nil, doctor: unknownEvent) {
            try $0.addNote(signedBy: $1.kimKeys, as: $1.sigrid, with: $1.newKeys, to: $1.caseID)
        },
    ]

    static let keys: [Attack] = [
        Attack(name: "the whole case put back", told: nil, doctor: "are gone") {
            for table in ["event", "case_epoch", "case_wrap"] {
                try $0.restore(table, from: $1.before, where: ofCase, ["id": $1.blob])
            }
            try $0.restore("case_file", from: $1.before, where: "id = :id", ["id": $1.blob])
        },
        Attack(name: "a case taken away", told: "There is no such case", doctor: "are gone") {
            for table in ["event", "case_epoch", "case_wrap"] {
                try $0.run("DELETE FROM \(table) WHERE \(ofCase)", ["id": $1.blob])
            }
            try $0.run("DELETE FROM case_file WHERE id = :id", ["id": $1.blob])
        },
        Attack(name: "an epoch begun by an outsider", told: "was not begun by a holder", doctor: "epochs") {
            try $0.beginEpoch(of: $1.caseID, isLinked: true)
        },
        Attack(name: "an epoch begun by an outsider, without a link", told: "has no link", doctor: "epochs") {
            try $0.beginEpoch(of: $1.caseID, isLinked: false)
        },
        .sql(
            "the keys deleted",
            told: "There is no such case",
            doctor: "sealed to nobody",
            "DELETE FROM case_wrap WHERE \(ofCase)"
        ),
        .sql(
            "keys of an epoch that is over",
            told: "the case is in epoch",
            doctor: "an epoch that is over",
            "UPDATE case_wrap SET epoch = epoch - 1 WHERE \(ofCase)"
        ),
        .sql(
            "a wrap inserted, for keys that nobody certified",
            told: nil,
            doctor: "no supervisor certified",
            """
            INSERT INTO case_wrap (case_place, holder, epoch, given, wrap)
            SELECT case_place, randomblob(16), epoch, given, wrap FROM case_wrap WHERE \(ofCase) LIMIT 1
            """
        ),
        Attack(name: "a wrap inserted, for a caseworker who lost the case", told: nil, doctor: nil) {
            try $0.insertWrap(of: $1.newKeys, to: $1.kimKeys.publicKeys, of: $1.caseID)
        },
        Attack(name: "a wrap exchanged for one with another key", told: "does not open", doctor: nil) {
            let holders = try $0.write { db in
                try Data.fetchAll(db, sql: "SELECT id FROM generation ORDER BY number DESC LIMIT 1")
            }
            try $0.run(
                "UPDATE case_wrap SET wrap = randomblob(1168) WHERE \(ofCase) AND holder = :holder",
                ["id": $1.blob, "holder": holders.first]
            )
        },
    ]

    @Test(arguments: events + forgeries + keys)
    func `a case that somebody wrote into is reported`(_ attack: Attack) async throws {
        let bureau = try await TestBureau.found()
        defer { try? FileManager.default.removeItem(atPath: bureau.folder) }
        let attacked = try await AttackedCase(bureau)
        defer { try? FileManager.default.removeItem(atPath: attacked.before) }
        try attack.work(Intruder(folder: bureau.folder), attacked)

        let results = await Inspection.examine(TestBureau.configuration(bureau.folder), full: false)
        let found = results.filter { $0.problem != nil && $0.check != "supervisors" }
        #expect(found.map(\.check) == (attack.doctor == nil ? [] : ["cases"]))
        #expect(attack.doctor.map { found.first?.problem?.message.contains($0) == true } ?? true, "\(found)")

        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let sigrid = try await again.signIn("Sigrid")
        do {
            _ = try await again.office.open(CaseID(attacked.caseID), sigrid)
            #expect(attack.told == nil)
        } catch let error as OfficeError {
            #expect(error.code == (attack.told == "There is no such case" ? .notFound : .tampered))
            #expect(attack.told.map(error.message.contains) == true, "\(error.message)")
            #expect(!"\(error)".contains("Testperson"))
        }
        // A desk with an image remembers each case as it was; one without checks every signature and wrap.
        var findings = again.office.health().findings
        try await again.office.close()
        try? FileManager.default.removeItem(atPath: bureau.folder + "/desks")
        let anew = try await TestBureau.open(bureau.folder, bureau.time)
        let later = try await anew.signIn("Sigrid")
        let desk = try #require(anew.office.desks.desk(of: later.account))
        try await desk.build()
        for report in desk.reports { anew.office.note(report, of: later.account) }
        findings += anew.office.health().findings
        // Keys that are gone look to their holder like a case that was given to others; `doctor` knows better.
        #expect(!findings.isEmpty || attack.doctor == "sealed to nobody")
        try await anew.office.close()
    }

    @Test func `a wrap put into the file opens nothing, is told, and is not renewed`() async throws {
        let bureau = try await TestBureau.found()
        let attacked = try await AttackedCase(bureau)
        let caseID = try CaseID(attacked.caseID)
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let (kim, sigrid) = (try await again.signIn("Kim"), try await again.signIn("Sigrid"))
        #expect(again.office.health().findings.isEmpty)
        // Under the running daemon.
        try Intruder(folder: bureau.folder)
            .insertWrap(of: attacked.newKeys, to: attacked.kimKeys.publicKeys, of: attacked.caseID)
        #expect(await code { _ = try await again.office.open(caseID, kim) } == .notFound)
        #expect(again.office.health().findings.contains { $0.contains("whom its history does not name") })
        try await again.perform(.addNote(AddNote(note: Note(kind: .memo, text: "Vidare."))), on: caseID, sigrid)
        let holders = try await again.office.read { try $0.wraps(attacked.caseID).map(\.holder) }
        #expect(!holders.contains(attacked.kimKeys.publicKeys.identifier))
        let reports = try await again.office.read { store in
            try store.logRecords(after: 0, limit: 1000).count {
                String(decoding: $0.body, as: UTF8.self).contains("wrap-unknown")
            }
        }
        #expect(reports == 2)
        try await again.end()
        try FileManager.default.removeItem(atPath: attacked.before)
    }

    @Test func `an image from before is no more than an older place to catch up from`() async throws {
        let bureau = try await TestBureau.found()
        let attacked = try await AttackedCase(bureau)
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let sigrid = try await again.signIn("Sigrid")
        let images = bureau.folder + "/desks"
        let old = bureau.folder + "-desks"
        try FileManager.default.copyItem(atPath: images, toPath: old)
        let wall = Wall(named: [try StaffID(attacked.eva), sigrid.person], reason: "Jäv.")
        try await again.perform(.raiseWall(RaiseWall(wall: wall)), on: CaseID(attacked.caseID), sigrid)
        _ = try await again.office.register(TestBureau.complaint("Nytt"), sigrid, nil)
        try await again.office.close()
        for name in try FileManager.default.contentsOfDirectory(atPath: old) {
            try? FileManager.default.removeItem(atPath: images + "/" + name)
            try FileManager.default.copyItem(atPath: old + "/" + name, toPath: images + "/" + name)
        }
        let anew = try await TestBureau.open(bureau.folder, bureau.time)
        let later = try await anew.signIn("Sigrid")
        try await anew.office.desks.desk(of: later.account)?.build()
        #expect(try await anew.office.register(matching: RegisterQuery(), later).rows.count == 3)
        #expect(anew.office.health().findings.isEmpty)
        try await anew.end()
        for folder in [old, attacked.before] { try FileManager.default.removeItem(atPath: folder) }
    }
}
