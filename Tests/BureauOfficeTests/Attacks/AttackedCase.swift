import CaseWorkflow
import Foundation
import Sealing
import Testing

@testable import BureauOffice

/// A case over two epochs with a struck note, and a caseworker who lost it and kept what they knew; the bureau is stopped.
struct AttackedCase: Sendable {
    let caseID: Identifier
    let other: Identifier
    let kim: Identifier
    let eva: Identifier
    let sigrid: Identifier
    let kimKeys: PrivateKeys
    /// The keys of the case until it was taken from Kim, and now.
    let oldKeys: CaseKeys
    let newKeys: CaseKeys
    /// A copy of the folder from before Kim lost it.
    let before: String

    var blob: Data { Data(caseID.bytes) }

    init(_ bureau: TestBureau) async throws {
        let kim = try await bureau.hire("Kim", .caseworker)
        let eva = try await bureau.hire("Eva", .caseworker)
        let sigrid = try await bureau.signIn("Sigrid")
        let lost = try await bureau.signIn("Kim")
        let caseID = try await bureau.office.register(TestBureau.complaint(), lost, nil).caseID
        let other = try await bureau.office.register(TestBureau.complaint("Ett annat"), sigrid, nil).caseID
        try await bureau.perform(.addNote(AddNote(note: Note(kind: .memo, text: "Fel akt."))), on: caseID, lost)
        oldKeys = try await bureau.office.openCase(caseID.identifier, lost).keys
        before = try Intruder(folder: bureau.folder).copy()
        try await bureau.perform(.assign(Assign(people: [eva])), on: caseID, sigrid)
        try await bureau.perform(.strike(Strike(version: 2, reason: "Fel akt.")), on: caseID, sigrid)
        try await bureau.perform(.addNote(AddNote(note: Note(kind: .memo, text: "Rätt."))), on: caseID, sigrid)
        newKeys = try await bureau.office.openCase(caseID.identifier, sigrid).keys
        self.caseID = try caseID.identifier
        self.other = try other.identifier
        self.kim = try kim.account
        self.eva = try eva.account
        self.sigrid = sigrid.account
        kimKeys = try #require(try lost.heldKeys().signing)
        try await bureau.office.desks.desk(of: sigrid.account)?.build()
        try await bureau.office.close()
    }
}
